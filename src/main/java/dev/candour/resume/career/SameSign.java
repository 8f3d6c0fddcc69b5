package dev.candour.resume.career;

import dev.candour.resume.header.Header;
import dev.candour.resume.header.Segment;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What parts title and employer in the dated positions of a section: "Clerk | Acme | 2015 - 2019" vouches for "Usher | Oak". */
final class SameSign {

    private static final int LEAST = 2;
    private static final int LONGEST = 5;

    private final String text;
    private final @Nullable String sign;
    private final boolean titleFirst;

    /** @param dated the positions of the section that have dates */
    SameSign(Collection<Entry> dated, String text) {
        this.text = text;
        List<Header> headers = dated.stream()
                .map(Entry::header)
                .filter(header -> sign(header) != null)
                .toList();
        boolean all = headers.size() >= LEAST
                && headers.size() * 4 >= dated.size() * 3
                && headers.stream().map(this::sign).distinct().count() == 1
                && headers.stream().map(SameSign::isTitleFirst).distinct().count() == 1;
        this.sign = all ? sign(headers.get(0)) : null;
        this.titleFirst = all && isTitleFirst(headers.get(0));
    }

    /** Whether a known title and a name are parted in the same way, in the same order. */
    boolean parts(Header header) {
        return sign != null && header.isComplete() && sign.equals(sign(header)) && titleFirst == isTitleFirst(header);
    }

    private static boolean isTitleFirst(Header header) {
        Segment title = header.title();
        Segment employer = header.employer();
        return title != null
                && employer != null
                && title.span().start() < employer.span().start();
    }

    private @Nullable String sign(Header header) {
        Segment title = header.title();
        Segment employer = header.employer();
        if (title == null || employer == null || title.line() != employer.line()) {
            return null;
        }
        String between = between(title, employer, text);
        return between.isEmpty()
                        || between.length() > LONGEST
                        || between.chars().anyMatch(Character::isLetterOrDigit)
                ? null
                : between;
    }

    /** What stands between two names, whichever is first. */
    static String between(Segment one, Segment other, String text) {
        int from = Math.min(one.span().end(), other.span().end());
        int to = Math.max(one.span().start(), other.span().start());
        return from <= to ? text.substring(from, to) : "";
    }
}
