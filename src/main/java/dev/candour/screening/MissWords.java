package dev.candour.screening;

import dev.candour.facts.Fact;
import dev.candour.facts.RequiredDegree;
import dev.candour.facts.RequiredLanguage;
import dev.candour.facts.Requirement;
import dev.candour.rules.interpreter.Lack;
import dev.candour.rules.interpreter.Lack.NoFact;
import dev.candour.rules.interpreter.Lack.OtherValue;
import dev.candour.rules.interpreter.Lack.UnwantedFact;
import dev.candour.rules.interpreter.Miss;
import dev.candour.rules.language.Comparison;
import dev.candour.rules.language.Field;
import dev.candour.rules.language.Kind;
import java.math.RoundingMode;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Why a rule stayed silent, as a sentence. */
final class MissWords {

    private static final String LEVELS = "levelsAbove";
    private static final double SMALLEST = 1e-9;

    private final Phrases phrases;
    private final FactTitles titles;
    private final PositionWords positions;

    MissWords(Phrases phrases, FactTitles titles, PositionWords positions) {
        this.phrases = phrases;
        this.titles = titles;
        this.positions = positions;
    }

    String of(Miss miss) {
        String text = "";
        Fact before = null;
        for (Lack lack : miss.lacks()) {
            Fact fact = lack instanceof OtherValue other ? other.fact() : null;
            String sentence = lack instanceof OtherValue other && fact == before ? failed(other) : of(lack);
            text = text.isEmpty() ? sentence : phrases.say("also", "one", text, "other", sentence);
            before = fact;
        }
        return miss.others() > 0 ? text + phrases.say("others", "count", miss.others()) : text;
    }

    private String of(Lack lack) {
        if (lack instanceof OtherValue other) {
            return phrases.say("about", "who", titles.of(other.fact()), "text", failed(other));
        }
        if (lack instanceof UnwantedFact unwanted) {
            return phrases.say(
                    "unwanted", "who", titles.of(unwanted.fact()), "condition", without(unwanted.condition()));
        }
        return missing((NoFact) lack);
    }

    /** What must not be there. */
    private static String without(String condition) {
        return condition.startsWith("not ")
                ? condition.substring("not ".length()).strip()
                : condition;
    }

    private String missing(NoFact lack) {
        boolean ofTheJob = lack.example() instanceof Requirement || lack.example() instanceof dev.candour.facts.Job;
        boolean isNamed =
                lack.condition().contains("name ==") || lack.condition().contains("name in");
        String name = lack.named().stream()
                .filter(field -> isNamed && field.name().equals("name"))
                .map(field -> field.of(lack.example()))
                .map(String::valueOf)
                .findFirst()
                .orElse(null);
        String key = (name == null ? "none" : "none.named") + (ofTheJob ? ".job" : "");
        return phrases.say(key, "name", name == null ? "" : name, "condition", lack.condition());
    }

    private String failed(OtherValue lack) {
        String shown = shown(lack);
        String notes = notes(lack);
        String wants = wants(lack);
        return wants == null
                ? phrases.say(
                        "failed.otherwise",
                        "shown",
                        shown,
                        "needed",
                        lack.needed() == null ? phrases.say("wants.unknown") : needed(lack, lack.needed()),
                        "condition",
                        lack.condition(),
                        "notes",
                        notes)
                : phrases.say(
                        lack.field().kind() == Kind.FLAG && lack.needed() != null ? "failed.flag" : "failed",
                        "shown",
                        shown,
                        "wants",
                        wants,
                        "notes",
                        notes);
    }

    private Object needed(OtherValue lack, Object needed) {
        return lack.field().name().equals(LEVELS) ? levels(((Number) needed).intValue()) : needed;
    }

    private String shown(OtherValue lack) {
        if (lack.found() == null) {
            return phrases.say("unknown", "label", label(lack.field()));
        }
        String level = level(lack.fact());
        return lack.field().name().equals(LEVELS)
                        && level != null
                        && Integer.valueOf(0).equals(bound(lack))
                ? level
                : value(lack.field(), lack.found());
    }

    private String value(Field field, Object value) {
        if (field.name().equals(LEVELS)) {
            return levels(((Number) value).intValue());
        }
        String key = "shown." + field.name() + (field.kind() == Kind.FLAG ? "." + value : "");
        return phrases.has(key)
                ? phrases.say(key, "value", value)
                : phrases.say("shown", "label", label(field), "value", value);
    }

    private String levels(int above) {
        return above == 0
                ? phrases.say("shown.levels.at")
                : phrases.say(above > 0 ? "shown.levels.above" : "shown.levels.below", "value", Math.abs(above));
    }

    private String label(Field field) {
        return phrases.say("label." + field.name());
    }

    private static @Nullable String level(Fact fact) {
        return fact instanceof RequiredDegree degree
                ? degree.level()
                : fact instanceof RequiredLanguage language ? language.level() : null;
    }

    private static @Nullable String neededLevel(Fact fact) {
        return fact instanceof RequiredDegree degree
                ? degree.neededLevel()
                : fact instanceof RequiredLanguage language ? language.neededLevel() : null;
    }

    /** The bound of a single comparison with a whole number, as an Integer; else null. */
    private static @Nullable Integer bound(OtherValue lack) {
        return lack.unmet().size() == 1
                        && lack.unmet().get(0).comparison() == Comparison.AT_LEAST
                        && lack.unmet().get(0).bound() instanceof Number bound
                ? (Integer) (int) bound.doubleValue()
                : null;
    }

    /** Null when no short phrase would be true. */
    private @Nullable String wants(OtherValue lack) {
        if (lack.field().kind() == Kind.FLAG && lack.needed() != null && !isPlain(lack)) {
            return value(lack.field(), lack.needed()); // there are only two
        }
        if (!isPlain(lack)) {
            return null;
        }
        Lack.Unmet unmet = lack.unmet().get(0);
        Comparison comparison = java.util.Objects.requireNonNull(unmet.comparison());
        Object bound = unmet.bound();
        if (bound == null) {
            return phrases.say(comparison == Comparison.SAME ? "wants.unknown" : "wants.known");
        }
        if (lack.found() == null && isAnything(lack, comparison, bound)) {
            return phrases.say("wants.known");
        }
        if (lack.field().kind() == Kind.FLAG) {
            return value(lack.field(), java.util.Objects.requireNonNull(lack.needed()));
        }
        if (bound instanceof Collection<?>) {
            return phrases.say(comparison == Comparison.SAME ? "wants.one-of" : "wants.none-of", "bound", bound);
        }
        return phrases.say("wants." + comparison, "bound", bound(lack.fact(), lack.field(), bound));
    }

    /** Whether a single comparison says what is wanted. */
    private static boolean isPlain(OtherValue lack) {
        return lack.unmet().size() == 1 && lack.unmet().get(0).comparison() != null;
    }

    /** Any number will do where it has to be at least none. */
    private static boolean isAnything(OtherValue lack, Comparison comparison, Object bound) {
        return comparison == Comparison.AT_LEAST
                && bound instanceof Number number
                && number.doubleValue() == 0
                && !lack.field().name().equals(LEVELS);
    }

    private Object bound(Fact fact, Field field, Object bound) {
        if (!field.name().equals(LEVELS) || !(bound instanceof Number number)) {
            return bound;
        }
        String needed = neededLevel(fact);
        return number.intValue() == 0 && needed != null ? needed : levels(number.intValue());
    }

    private String notes(OtherValue lack) {
        String distance = distance(lack);
        String counted = positions.of(lack);
        if (distance == null && counted == null) {
            return "";
        }
        String notes = distance == null
                ? counted
                : counted == null ? distance : phrases.say("note.also", "one", distance, "other", counted);
        return phrases.say("notes", "notes", notes);
    }

    private @Nullable String distance(OtherValue lack) {
        if (!(lack.found() instanceof Number found) || !(lack.needed() instanceof Number needed)) {
            return null;
        }
        double by = wanted(lack, needed) - found.doubleValue();
        if (Math.abs(by) < SMALLEST) {
            return null;
        }
        String key = by < 0 ? "note.over" : lack.field().name().equals(LEVELS) ? "note.levels-short" : "note.short";
        return phrases.say(key, "by", by < 0 ? rounded(-by, RoundingMode.DOWN) : rounded(by, RoundingMode.UP));
    }

    /** The bound itself, where there is one: "less than 8" is missed by what is above 8. */
    private static double wanted(OtherValue lack, Number needed) {
        return isPlain(lack) && lack.unmet().get(0).bound() instanceof Number bound
                ? bound.doubleValue()
                : needed.doubleValue();
    }

    /** What is there is cut, so what is missing is rounded up: together they come to what is wanted. */
    private static String rounded(double by, RoundingMode mode) {
        long millionths = (long) Math.rint(by * 1e6);
        long tenths = millionths / 100_000;
        if (mode == RoundingMode.UP && millionths % 100_000 != 0) {
            tenths++;
        }
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : tenths / 10 + "." + tenths % 10;
    }
}
