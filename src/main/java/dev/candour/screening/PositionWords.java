package dev.candour.screening;

import dev.candour.facts.Fact;
import dev.candour.facts.RequiredExperience;
import dev.candour.facts.RequiredOneOf;
import dev.candour.facts.RequiredSkill;
import dev.candour.facts.Skill;
import dev.candour.profile.Profile.Work;
import dev.candour.rules.interpreter.Lack.OtherValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The positions that years were counted from, in words; each list is put together once for a verdict. */
final class PositionWords {

    private static final int MOST_NAMED = 3;

    private final Positions positions;
    private final Phrases phrases;
    private final Map<String, String> known = new HashMap<>();

    PositionWords(Positions positions, Phrases phrases) {
        this.positions = positions;
        this.phrases = phrases;
    }

    /** Null when the value was not counted from positions, and when it cannot be told from which. */
    @Nullable
    String of(OtherValue lack) {
        if (lack.found() == null || !lack.field().name().equals("years")) {
            return null;
        }
        String of = skill(lack.fact());
        if (of == null && !(lack.fact() instanceof RequiredExperience)) {
            return null;
        }
        String text = known.computeIfAbsent(
                String.valueOf(of), any -> words(of == null ? positions.ofExperience() : positions.of(of)));
        return text.isEmpty() ? null : text;
    }

    private static @Nullable String skill(Fact fact) {
        return fact instanceof RequiredSkill required
                ? required.name()
                : fact instanceof RequiredOneOf group
                        ? group.best()
                        : fact instanceof Skill skill ? skill.name() : null;
    }

    private String words(List<Work> works) {
        if (works.isEmpty()) {
            return "";
        }
        if (works.size() > MOST_NAMED) {
            boolean lasts = works.stream().anyMatch(positions::lasts);
            String end = works.stream().map(this::end).max(String::compareTo).orElse("");
            return phrases.say(
                    "positions.many",
                    "count",
                    works.size(),
                    "from",
                    start(works.get(0)),
                    "to",
                    lasts ? phrases.say("present") : end);
        }
        String spans = works.stream()
                .map(work -> phrases.say("span", "from", start(work), "to", end(work)))
                .reduce((one, other) -> phrases.say("spans", "one", one, "other", other))
                .orElse("");
        return phrases.say(
                works.size() == 1 ? "positions.one" : "positions.few", "count", works.size(), "spans", spans);
    }

    private static String start(Work work) {
        return Objects.requireNonNull(work.startDate()).toString();
    }

    private String end(Work work) {
        return positions.lasts(work)
                ? phrases.say("present")
                : Objects.requireNonNull(work.endDate()).toString();
    }
}
