package dev.candour.bench.peers;

import dev.candour.rules.language.Value;

/** MVEL, JUEL and the conditions of Evrete, which are Java. */
final class JavaLike extends Dialect {

    private final String prefix;
    private final boolean equals;

    /**
     * @param prefix what stands before the name of a field
     * @param equals whether texts have to be compared with a method, as in Java
     */
    JavaLike(String fact, String prefix, boolean equals) {
        super(fact);
        this.prefix = prefix;
        this.equals = equals;
    }

    @Override
    String field(String name) {
        return prefix + name;
    }

    @Override
    String number(Value.Number number) {
        return number.number().toPlainString();
    }

    @Override
    String same(String left, Value right) {
        return equals && right instanceof Value.Text ? value(right) + ".equals(" + left + ")" : super.same(left, right);
    }
}
