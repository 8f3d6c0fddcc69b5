package dev.candour.rules.language;

import dev.candour.facts.Fact;
import dev.candour.facts.OneOf;
import dev.candour.facts.SkillName;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of a fact.
 *
 * @param nullable whether it can be unknown
 * @param whole whether a number is a whole one
 * @param values the only values of a text; empty when any text will do
 * @param skill whether a text is the name of a skill; null when it is not
 */
public record Field(
        String name,
        Kind kind,
        boolean nullable,
        boolean whole,
        List<String> values,
        @Nullable SkillName skill,
        Method accessor) {

    static Field of(RecordComponent component) {
        Class<?> type = component.getType();
        OneOf closed = component.getAnnotation(OneOf.class);
        return new Field(
                component.getName(),
                kind(type),
                component.getAnnotatedType().isAnnotationPresent(Nullable.class),
                type == int.class || type == Integer.class,
                closed == null ? List.of() : List.of(closed.value()),
                component.getAnnotation(SkillName.class),
                component.getAccessor());
    }

    private static Kind kind(Class<?> type) {
        if (type == String.class) {
            return Kind.TEXT;
        }
        if (type == boolean.class || type == Boolean.class) {
            return Kind.FLAG;
        }
        return List.class.isAssignableFrom(type) ? Kind.LIST : Kind.NUMBER;
    }

    /** Its value in a fact; null when unknown. */
    public @Nullable Object of(Fact fact) {
        try {
            return accessor.invoke(fact);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(name, impossible);
        }
    }
}
