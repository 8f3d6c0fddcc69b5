package dev.candour.profile;

import dev.candour.profile.Profile.Education;
import dev.candour.profile.Profile.Skill;
import dev.candour.profile.Profile.Work;
import dev.candour.text.Inert;
import dev.candour.text.Messages;
import dev.candour.text.Values;
import dev.candour.text.Width;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A profile as a person reads it in a terminal: what was found, and in which line. */
public final class ProfileText {

    private static final int WIDTH = 84;

    private final Profile profile;
    private final Messages words;
    private final StringBuilder out = new StringBuilder();

    private ProfileText(Profile profile, Locale language) {
        this.profile = profile;
        this.words = Messages.of("words", language);
    }

    public static String of(Profile profile, Locale language) {
        return new ProfileText(profile, language).write(language);
    }

    private String write(Locale language) {
        out.append(Inert.line(profile.document())).append('\n');
        basics();
        work();
        list(
                "profile.education",
                "/education/",
                profile.education().stream().map(this::education).toList());
        list(
                "profile.skills",
                "/skills/",
                profile.skills().stream().map(this::skill).toList());
        list(
                "profile.languages",
                "/languages/",
                profile.languages().stream()
                        .map(one -> joined(", ", one.language(), one.level() == null ? one.fluency() : one.level()))
                        .toList());
        list(
                "profile.certificates",
                "/certificates/",
                profile.certificates().stream()
                        .map(one -> joined(", ", one.name(), one.issuer(), one.date()))
                        .toList());
        leadership();
        Messages warnings = Messages.of("warnings", language);
        title("profile.warnings", !profile.warnings().isEmpty());
        profile.warnings().forEach(one -> row(Inert.line(warnings.get(one.code(), one.values())), List.of()));
        return out.toString();
    }

    private void basics() {
        title("profile.basics", true);
        Profile.Basics basics = profile.basics();
        fact("profile.name", basics.name(), "/basics/name");
        fact("profile.email", basics.email(), "/basics/email");
        fact("profile.phone", basics.phone(), "/basics/phone");
        fact("profile.city", basics.city(), "/basics/location/city");
        fact("profile.experience", years(profile.experienceMonths()), "");
        fact("profile.stated", years(profile.statedExperienceMonths()), "/meta/candour/statedExperience");
    }

    private void fact(String label, @Nullable String value, String pointer) {
        String shown = value == null ? words.get("profile.unknown") : value;
        row(Width.pad(words.get(label), 14) + Inert.line(shown), profile.evidenceAt(pointer));
    }

    private void work() {
        title("profile.work", true);
        if (profile.work().isEmpty()) {
            row(words.get("profile.unknown"), List.of());
        }
        for (int index = 0; index < profile.work().size(); index++) {
            row(position(profile.work().get(index)), profile.evidenceAt("/work/" + index));
        }
    }

    private String position(Work work) {
        String dates = work.startDate() == null
                ? words.get("profile.undated")
                : work.startDate() + " – " + (work.endDate() == null ? words.get("profile.present") : work.endDate());
        String team = work.teamSize() == null ? null : words.get("profile.team", Map.of("team", work.teamSize()));
        return joined(
                ", ",
                dates,
                work.name(),
                work.position(),
                words.get("profile.type." + work.type().text()),
                team);
    }

    private String education(Education one) {
        String level = one.level() == null
                ? words.get("level.unknown")
                : words.get("level." + one.level().text());
        String dates = one.startDate() == null && one.endDate() == null
                ? null
                : joined(
                        " – ",
                        Objects.requireNonNullElse(one.startDate(), "?"),
                        Objects.requireNonNullElse(one.endDate(), "?"));
        return joined(", ", level, one.area(), one.institution(), dates);
    }

    private String skill(Skill one) {
        String how;
        if (one.months() != null) {
            how = joined(
                    ", ",
                    years(one.months()),
                    one.lastUsed() == null ? null : words.get("profile.last", Map.of("month", one.lastUsed())));
        } else {
            how = words.get(one.claimed() ? "profile.claimed" : "profile.undated");
        }
        String stated = one.claimedMonths() == null
                ? null
                : words.get("profile.states", Map.of("years", one.claimedMonths() / 12.0));
        return Width.pad(one.name(), 24) + " " + joined(", ", how, stated);
    }

    private void leadership() {
        title("profile.leadership", true);
        Profile.Leadership leadership = profile.leadership();
        if (leadership == null) {
            row(words.get("profile.unknown"), List.of());
            return;
        }
        String team = leadership.teamSize() == null
                ? words.get("found.leadership.unsized")
                : words.get("found.leadership", Map.of("team", leadership.teamSize()));
        row(team, leadership.evidence());
    }

    private void list(String title, String pointer, List<String> rows) {
        title(title, true);
        if (rows.isEmpty()) {
            row(words.get("profile.unknown"), List.of());
        }
        for (int index = 0; index < rows.size(); index++) {
            row(rows.get(index), profile.evidenceAt(pointer + index));
        }
    }

    private @Nullable String years(@Nullable Integer months) {
        return months == null
                ? null
                : words.get("profile.months", Map.of("years", Values.show(months / 12.0), "months", months));
    }

    private void title(String key, boolean shown) {
        if (shown) {
            out.append('\n').append(words.get(key)).append('\n');
        }
    }

    private void row(String text, List<Evidence> evidence) {
        List<String> places = new ArrayList<>();
        for (Evidence one : evidence) {
            String place = place(one);
            if (!places.contains(place) && places.size() < 3) {
                places.add(place);
            }
        }
        String where = places.isEmpty() ? "" : "  [" + String.join(", ", places) + "]";
        out.append("  ").append(Width.cut(text, WIDTH)).append(where).append('\n');
    }

    private String place(Evidence evidence) {
        if (evidence.line() == null) {
            return String.valueOf(evidence.pointer());
        }
        return evidence.page() == null
                ? String.valueOf(evidence.line())
                : words.get("profile.place", Map.of("page", evidence.page(), "line", evidence.line()));
    }

    private static String joined(String by, @Nullable Object... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .map(Inert::line)
                .collect(Collectors.joining(by));
    }
}
