package dev.candour.rules.language;

import dev.candour.source.Place;
import java.math.BigDecimal;

/** Something that a condition compares or an action counts with. */
public sealed interface Value {

    Place at();

    /** A number as the author wrote it. */
    record Number(BigDecimal number, Place at) implements Value {}

    /** A quoted text. */
    record Text(String text, Place at) implements Value {}

    /** {@code true} or {@code false}. */
    record Flag(boolean flag, Place at) implements Value {}

    /** {@code null}: the profile does not say. */
    record Unknown(Place at) implements Value {}

    /** A field of the fact whose brackets it stands in. */
    record Own(String field, Place at) implements Value {}

    /** {@code $name}, with its dollar. */
    record Variable(String name, Place at) implements Value {}

    /** {@code $need.years}. */
    record FieldOf(String variable, String field, Place at) implements Value {}

    /** @param operator one of + - * / */
    record Arithmetic(Value left, char operator, Value right, Place at) implements Value {}
}
