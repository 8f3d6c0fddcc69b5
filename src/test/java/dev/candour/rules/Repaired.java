package dev.candour.rules;

import dev.candour.facts.Fact;
import dev.candour.rules.interpreter.Lack;
import dev.candour.rules.interpreter.Miss;
import dev.candour.rules.language.FactType;
import dev.candour.rules.language.Field;
import dev.candour.rules.language.Vocabulary;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Facts after some of what they lack was changed, and nothing else. */
public record Repaired(List<Fact> facts, @Nullable Fact about) {

    public static Repaired of(List<Fact> facts, Miss miss, List<Lack> changed) {
        Map<Fact, Fact> now = new IdentityHashMap<>();
        facts.forEach(fact -> now.put(fact, fact));
        List<Fact> added = new ArrayList<>();
        @Nullable Fact about = miss.about();
        for (Lack lack : changed) {
            if (lack instanceof Lack.OtherValue other) {
                now.computeIfPresent(other.fact(), (fact, changedFact) -> with(changedFact, other));
            } else if (lack instanceof Lack.UnwantedFact unwanted) {
                now.remove(unwanted.fact());
            } else if (lack instanceof Lack.NoFact missing) {
                added.add(missing.example());
            }
        }
        List<Fact> all = new ArrayList<>();
        facts.stream().filter(now::containsKey).map(now::get).forEach(all::add);
        all.addAll(added);
        return new Repaired(all, about == null ? null : now.get(about));
    }

    private static Fact with(Fact fact, Lack.OtherValue other) {
        FactType type = Vocabulary.of(fact);
        return type.create(type.fields().values().stream()
                .map(field -> field.name().equals(other.field().name()) ? other.needed() : value(field, fact))
                .toArray());
    }

    private static @Nullable Object value(Field field, Fact fact) {
        return field.of(fact);
    }

    public boolean speaks(RuleSet set, Rule rule) {
        return RuleRun.fire(set, facts).stream()
                .filter(firing -> firing.rule() == rule)
                .anyMatch(firing -> about == null || firing.facts().stream().anyMatch(fact -> fact == about));
    }
}
