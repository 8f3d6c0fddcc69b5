package dev.candour.source;

import dev.candour.source.SourceNode.Kind;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads back a record that we wrote ourselves. Its components are the fields: one that may not be null must be there, and
 * a field that is no component is a problem. So whatever a record gains is read as strictly, without a line of code here.
 */
public final class RecordReader {

    private final Collection<Problem> problems;

    public RecordReader(Collection<Problem> problems) {
        this.problems = problems;
    }

    /** The record; empty when a problem was noted. */
    public <R extends Record> Optional<R> read(SourceNode node, Class<R> type) {
        int before = problems.size();
        FieldReader fields = new FieldReader(node, problems);
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] values = new @Nullable Object[components.length];
        for (int index = 0; index < components.length; index++) {
            values[index] = component(fields, components[index]);
        }
        fields.refuseUnknown();
        return problems.size() > before ? Optional.empty() : Optional.of(make(type, components, values));
    }

    private @Nullable Object component(FieldReader fields, RecordComponent component) {
        boolean mayMiss = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        Kind kind = ScalarReader.kind(component.getType());
        if (kind == null) {
            return fields.any(component.getName(), mayMiss)
                    .map(ScalarReader::plain)
                    .orElse(null);
        }
        Optional<SourceNode> written =
                mayMiss ? fields.optional(component.getName(), kind) : fields.required(component.getName(), kind);
        return written.map(node -> value(node, component.getGenericType())).orElse(null);
    }

    /** Null only when a problem was noted. */
    @SuppressWarnings("unchecked")
    private @Nullable Object value(SourceNode node, Type type) {
        if (type instanceof ParameterizedType generic && node.is(Kind.LIST)) {
            return list(node, generic.getActualTypeArguments()[0]);
        }
        if (type instanceof Class<?> plain && plain.isRecord()) {
            return read(node, (Class<? extends Record>) plain).orElse(null);
        }
        return type instanceof Class<?> scalar
                ? ScalarReader.read(node, scalar, problems).orElse(null)
                : ScalarReader.plain(node);
    }

    private List<?> list(SourceNode node, Type type) {
        Kind kind = type instanceof Class<?> plain ? ScalarReader.kind(plain) : null;
        return node.items().stream()
                .filter(item -> ScalarReader.isA(item, kind, problems))
                .map(item -> value(item, type))
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private static <R extends Record> R make(Class<R> type, RecordComponent[] components, @Nullable Object[] values) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(type.getSimpleName() + " cannot be made of its components", impossible);
        }
    }
}
