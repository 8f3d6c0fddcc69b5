package dev.candour.rules.language;

import dev.candour.rules.language.Element.Pattern;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the variables of a rule stand for, as far as the rule has been read. */
public final class Scope {

    /**
     * What a name stands for.
     *
     * @param pattern the fact that it belongs to
     * @param field null when it stands for the fact itself
     * @param matched whether the rule speaks about the fact; false inside {@code not}, {@code exists} and {@code or}
     */
    public record Meaning(Pattern pattern, @Nullable Field field, boolean matched) {

        /** What {@link Known} calls it. */
        Known.Name known() {
            return new Known.Name(pattern.at(), field == null ? "" : field.name());
        }
    }

    private final Map<String, Meaning> variables = new LinkedHashMap<>();
    private final Set<String> forgotten = new HashSet<>();

    /** @return false when the variable had a meaning before */
    boolean define(String variable, Meaning meaning) {
        return !forgotten.contains(variable) && variables.putIfAbsent(variable, meaning) == null;
    }

    public Optional<Meaning> variable(String variable) {
        return Optional.ofNullable(variables.get(variable));
    }

    Set<String> names() {
        return variables.keySet();
    }

    /** Forgets what was defined inside brackets that nothing leaves. */
    void forget(Set<String> kept) {
        forgotten.addAll(variables.keySet());
        forgotten.removeAll(kept);
        variables.keySet().retainAll(kept);
    }

    boolean isForgotten(String variable) {
        return forgotten.contains(variable);
    }

    /** What a value names when it stands between the brackets of a pattern; empty when it names nothing that is known. */
    public Optional<Meaning> meaning(Value value, @Nullable Pattern pattern) {
        if (value instanceof Value.Own own) {
            return pattern == null ? Optional.empty() : field(pattern, own.field(), true);
        }
        if (value instanceof Value.Variable variable) {
            return variable(variable.name());
        }
        if (value instanceof Value.FieldOf of) {
            return variable(of.variable())
                    .filter(meaning -> meaning.field() == null)
                    .flatMap(meaning -> field(meaning.pattern(), of.field(), meaning.matched()));
        }
        return Optional.empty();
    }

    static Optional<Meaning> field(Pattern pattern, String name, boolean matched) {
        return Vocabulary.fact(pattern.fact())
                .map(fact -> fact.fields().get(name))
                .map(field -> new Meaning(pattern, field, matched));
    }
}
