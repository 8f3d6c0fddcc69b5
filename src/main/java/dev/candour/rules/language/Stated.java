package dev.candour.rules.language;

import dev.candour.rules.language.Condition.Any;
import dev.candour.rules.language.Condition.Compare;
import java.util.List;
import java.util.Map;

/**
 * The one null test that does not turn silence against a candidate. Some fields hold what the profile merely states beside what
 * dated positions show. Where too few years are shown, a statement can still speak for the candidate; that there is
 * none adds nothing to what is shown. So {@code statedYears == null || statedYears < neededYears} may stand beside
 * {@code years < ...}, and nowhere else.
 */
final class Stated {

    /** What is stated, and what shows it. */
    private static final Map<String, String> SHOWN_BY = Map.of("statedYears", "years", "claimedYears", "years");

    private Stated() {}

    /** @param normal all conditions of the fact, without {@code !} */
    static boolean isWidening(Condition condition, List<Condition> normal) {
        return condition instanceof Any any
                && SHOWN_BY.entrySet().stream()
                        .anyMatch(field -> isAbout(field.getKey(), any)
                                && normal.stream().anyMatch(beside -> isLess(beside, field.getValue())));
    }

    /** Whether each part says that the field is unknown or too small. */
    private static boolean isAbout(String field, Any any) {
        return any.parts().stream().allMatch(part -> isLess(part, field) || isUnknown(part, field))
                && any.parts().stream().anyMatch(part -> isLess(part, field));
    }

    private static boolean isUnknown(Condition condition, String field) {
        return Unfair.saysUnknown(condition)
                && condition instanceof Compare compare
                && (isField(compare.left(), field) || isField(compare.right(), field));
    }

    private static boolean isLess(Condition condition, String field) {
        if (!(condition instanceof Compare compare) || Known.isUnknown(compare)) {
            return false;
        }
        Comparison comparison = isField(compare.left(), field)
                ? compare.comparison()
                : compare.comparison().turned();
        return (isField(compare.left(), field) || isField(compare.right(), field))
                && (comparison == Comparison.LESS || comparison == Comparison.AT_MOST);
    }

    private static boolean isField(Value value, String field) {
        return value instanceof Value.Own own && own.field().equals(field);
    }
}
