package dev.candour.profile;

import dev.candour.profile.Profile.Education;
import dev.candour.profile.Profile.Language;
import dev.candour.profile.Profile.Leadership;
import dev.candour.profile.Profile.Skill;
import dev.candour.profile.Profile.Work;
import dev.candour.text.Inert;
import dev.candour.text.Messages;
import dev.candour.text.Values;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the facts of a profile read in words, for a terminal and for a page. What the document says is made inert. */
public final class ProfileWords {

    private final Messages words;

    public ProfileWords(Locale language) {
        this.words = Messages.of("words", language);
    }

    public String get(String key) {
        return words.get(key);
    }

    public String get(String key, Map<String, ?> values) {
        return words.get(key, values);
    }

    /** "2019-03 – present", or that there are none. */
    public String dates(Work work) {
        return work.startDate() == null
                ? words.get("profile.undated")
                : work.startDate() + " – " + (work.endDate() == null ? words.get("profile.present") : work.endDate());
    }

    public String type(Work work) {
        return words.get("profile.type." + work.type().text());
    }

    public @Nullable String team(@Nullable Integer people) {
        return people == null ? null : words.get("profile.team", Map.of("team", people));
    }

    /** With a word for studies that the document calls unfinished: such a degree counts for nothing. */
    public String level(Education one) {
        String level = words.get(
                "level." + (one.level() == null ? "unknown" : one.level().text()));
        return Boolean.FALSE.equals(one.completed()) ? joined(", ", level, words.get("profile.unfinished")) : level;
    }

    /** null when there are no dates. */
    public @Nullable String dates(Education one) {
        return one.startDate() == null && one.endDate() == null
                ? null
                : joined(
                        " – ",
                        Objects.requireNonNullElse(one.startDate(), "?"),
                        Objects.requireNonNullElse(one.endDate(), "?"));
    }

    /** For how long a skill is shown, or that it is only claimed. */
    public String use(Skill one) {
        String stated = one.claimedMonths() == null
                ? null
                : words.get("profile.states", Map.of("years", one.claimedMonths() / 12.0));
        if (one.months() == null) {
            return joined(", ", words.get(one.claimed() ? "profile.claimed" : "profile.undated"), stated);
        }
        String last = one.lastUsed() == null ? null : words.get("profile.last", Map.of("month", one.lastUsed()));
        return joined(", ", years(one.months()), last, stated);
    }

    public String language(Language one) {
        return joined(", ", one.language(), one.level() == null ? one.fluency() : one.level());
    }

    public String leadership(Leadership leadership) {
        return leadership.teamSize() == null
                ? words.get("found.leadership.unsized")
                : words.get("found.leadership", Map.of("team", leadership.teamSize()));
    }

    public @Nullable String years(@Nullable Integer months) {
        return months == null
                ? null
                : words.get("profile.months", Map.of("years", Values.show(months / 12.0), "months", months));
    }

    /** What a choice rests on. */
    public String because(String code) {
        return words.has("because." + code) ? words.get("because." + code) : Inert.line(code);
    }

    /** A field as people call it. */
    String part(String field) {
        return words.has("part." + field) ? words.get("part." + field) : Inert.line(field);
    }

    /** What is known of several parts, on one line. */
    public static String joined(String by, @Nullable Object... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .map(Inert::line)
                .collect(Collectors.joining(by));
    }
}
