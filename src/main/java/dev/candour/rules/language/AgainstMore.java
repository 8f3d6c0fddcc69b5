package dev.candour.rules.language;

import dev.candour.rules.language.Condition.Compare;
import dev.candour.rules.language.Element.Pattern;
import dev.candour.source.Place;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A rule that rejects or deducts for many years of work speaks against older people, and one that does so for gaps or short
 * stays against those who had a child or were ill: nobody says so, and the numbers do it all the same.
 */
public final class AgainstMore {

    /** Fields of which more means another kind of person, by fact and field. */
    private static final Map<String, Group> TELLING = Map.of(
            "Candidate.years", Group.OLDER,
            "Candidate.statedYears", Group.OLDER,
            "Candidate.positions", Group.OLDER,
            "RequiredExperience.years", Group.OLDER,
            "RequiredExperience.statedYears", Group.OLDER,
            "Employment.months", Group.OLDER,
            "Candidate.gapMonths", Group.ABSENT,
            "Candidate.shortStays", Group.ABSENT,
            "Employment.gapMonths", Group.ABSENT);

    /** Of these less does: a position of some months is a short stay. */
    private static final Map<String, Group> SHORT = Map.of("Employment.months", Group.ABSENT);

    /** Whom such a rule meets. */
    public enum Group {
        OLDER,
        ABSENT
    }

    /** @param field of which a high value speaks against somebody @param low whether a low one does @param at the condition */
    public record Found(String field, boolean low, Group group, Verb verb, Place at) {}

    private AgainstMore() {}

    /** Empty when the rule speaks against nobody, or for another reason. */
    public static Optional<Found> of(RuleTree rule) {
        Scope scope = Variables.of(rule);
        return rule.then().stream()
                .map(Action::verb)
                .filter(verb -> verb == Verb.REJECT || verb == Verb.DEDUCT)
                .findFirst()
                .flatMap(verb -> Patterns.demanded(rule.when())
                        .flatMap(pattern -> found(pattern, verb, scope))
                        .findFirst());
    }

    private static Stream<Found> found(Pattern pattern, Verb verb, Scope scope) {
        return Leaves.relations(Normal.of(pattern.conditions()))
                .filter(Compare.class::isInstance)
                .map(Compare.class::cast)
                .flatMap(compare -> Stream.concat(
                        found(compare.left(), compare.comparison(), compare, pattern, verb, scope),
                        found(compare.right(), compare.comparison().turned(), compare, pattern, verb, scope)));
    }

    private static Stream<Found> found(
            Value value, Comparison comparison, Compare compare, Pattern pattern, Verb verb, Scope scope) {
        Map<String, Group> telling = switch (comparison) {
            case MORE, AT_LEAST -> TELLING;
            case LESS, AT_MOST -> SHORT;
            default -> Map.of();
        };
        return scope
                .meaning(value, pattern)
                .filter(meaning -> meaning.field() != null)
                .map(meaning -> meaning.pattern().fact() + "." + meaning.field().name())
                .filter(telling::containsKey)
                .map(name -> new Found(name, telling == SHORT, telling.get(name), verb, compare.at()))
                .stream();
    }
}
