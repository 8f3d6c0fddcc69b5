package dev.candour.source;

import org.jspecify.annotations.Nullable;

/** The way to a value from the top of its document; written out only when somebody asks, which is seldom. */
final class Way {

    static final Way TOP = new Way(null, "", -1);

    private final @Nullable Way parent;
    private final String name;
    private final int index;
    private @Nullable String written;

    private Way(@Nullable Way parent, String name, int index) {
        this.parent = parent;
        this.name = name;
        this.index = index;
    }

    Way to(String field) {
        return new Way(this, field, -1);
    }

    Way to(int item) {
        return new Way(this, "", item);
    }

    boolean isTop() {
        return parent == null;
    }

    /** As in {@code requires[0].years}; empty for the top. */
    @Override
    public String toString() {
        String known = written;
        if (known == null) {
            known = write();
            written = known;
        }
        return known;
    }

    private String write() {
        if (parent == null) {
            return "";
        }
        String before = parent.toString();
        return index >= 0 ? before + "[" + index + "]" : before.isEmpty() ? name : before + "." + name;
    }
}
