package dev.candour.rules.language;

import dev.candour.facts.Fact;
import dev.candour.facts.Requirement;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A kind of fact, with its fields in the order of the vocabulary. */
public record FactType(String name, Class<? extends Fact> type, Map<String, Field> fields) {

    private static final String JOB = "Job";

    /** How the names of what a requirement asks for begin, as in {@code neededLevel}. */
    private static final String ASKED = "needed";

    static FactType of(Class<? extends Fact> type) {
        Map<String, Field> fields = new LinkedHashMap<>();
        Arrays.stream(type.getRecordComponents()).map(Field::of).forEach(field -> fields.put(field.name(), field));
        return new FactType(type.getSimpleName(), type, Collections.unmodifiableMap(fields));
    }

    public boolean isRequirement() {
        return Requirement.class.isAssignableFrom(type);
    }

    /** Whether it is there because of the job, whoever the candidate is. */
    public boolean isOfTheJob() {
        return isRequirement() || name.equals(JOB);
    }

    /** Whether the job alone says this, so that no candidate can change it and no profile be silent about it. */
    public boolean isOfTheJob(Field field) {
        boolean asked = isRequirement() && (!field.nullable() || field.name().startsWith(ASKED));
        return asked || name.equals(JOB);
    }

    /** The fact with these values in the order of its fields. */
    public Fact create(Object[] values) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(name, impossible);
        }
    }
}
