package dev.candour.screening;

import dev.candour.verdict.Effect;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which of the points that rules offered count. A requirement is paid once, by the best award. Points beside the
 * requirements count once for each rule, at their largest: a rule that matches five positions is still one rule.
 */
final class Tally {

    private final Map<Said, Integer> counted = new IdentityHashMap<>();
    private final Map<MatchedRequirement, Said> paid = new IdentityHashMap<>();

    Tally(List<Said> said) {
        Map<String, Said> beside = new LinkedHashMap<>();
        for (Said one : said) {
            if (!one.counts() || (one.effect() != Effect.AWARD && one.effect() != Effect.DEDUCT)) {
                continue;
            }
            if (one.requirement() != null) {
                paid.merge(one.requirement(), one, Tally::larger);
            } else {
                beside.merge(one.effect() + one.rule().name(), one, Tally::larger);
            }
        }
        paid.values().forEach(one -> counted.put(one, one.offered()));
        beside.values().forEach(one -> counted.put(one, one.offered()));
    }

    private static Said larger(Said first, Said second) {
        return Math.abs(second.offered()) > Math.abs(first.offered()) ? second : first;
    }

    int points(Said one) {
        return counted.getOrDefault(one, 0);
    }

    int total() {
        return counted.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The award that pays a requirement; null when none does. */
    @Nullable
    Said payment(MatchedRequirement requirement) {
        return paid.get(requirement);
    }
}
