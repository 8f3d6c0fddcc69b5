package dev.candour.profile;

import dev.candour.profile.Profile.Education;
import dev.candour.profile.Profile.Skill;
import dev.candour.profile.Profile.Work;
import dev.candour.text.Inert;
import dev.candour.text.Messages;
import dev.candour.text.Width;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A profile as a person reads it in a terminal: what was found, and in which line. */
public final class ProfileText {

    private static final int WIDTH = 84;

    private final Profile profile;
    private final ProfileWords words;
    private final StringBuilder out = new StringBuilder();

    private ProfileText(Profile profile, Locale language) {
        this.profile = profile;
        this.words = new ProfileWords(language);
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
        if (!profile.unsureSkills().isEmpty()) {
            list("profile.unsure", "/meta/candour/unsureSkills/", profile.unsureSkills());
        }
        list(
                "profile.languages",
                "/languages/",
                profile.languages().stream().map(words::language).toList());
        list(
                "profile.certificates",
                "/certificates/",
                profile.certificates().stream()
                        .map(one -> ProfileWords.joined(", ", one.name(), one.issuer(), one.date()))
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
        fact("profile.experience", words.years(profile.experienceMonths()), "");
        fact("profile.stated", words.years(profile.statedExperienceMonths()), "/meta/candour/statedExperience");
    }

    private void fact(String label, @Nullable String value, String pointer) {
        String shown = value == null ? words.get("profile.unknown") : value;
        row(Width.pad(words.get(label), 14) + Inert.line(shown), profile.evidenceAt(pointer));
        doubts(pointer);
    }

    private void work() {
        title("profile.work", true);
        if (profile.work().isEmpty()) {
            row(words.get("profile.unknown"), List.of());
        }
        for (int index = 0; index < profile.work().size(); index++) {
            row(position(profile.work().get(index)), profile.evidenceAt("/work/" + index));
            doubts("/work/" + index);
        }
    }

    private String position(Work work) {
        return ProfileWords.joined(
                ", ", words.dates(work), work.name(), work.position(), words.type(work), words.team(work.teamSize()));
    }

    private String education(Education one) {
        return ProfileWords.joined(", ", words.level(one), one.area(), one.institution(), words.dates(one));
    }

    private String skill(Skill one) {
        return Width.pad(Inert.line(one.name()), 24) + " " + words.use(one);
    }

    private void leadership() {
        title("profile.leadership", true);
        Profile.Leadership leadership = profile.leadership();
        if (leadership == null) {
            row(words.get("profile.unknown"), List.of());
            return;
        }
        row(words.leadership(leadership), leadership.evidence());
        doubts("/meta/candour/leadership");
    }

    private void list(String title, String pointer, List<String> rows) {
        title(title, true);
        if (rows.isEmpty()) {
            row(words.get("profile.unknown"), List.of());
        }
        for (int index = 0; index < rows.size(); index++) {
            row(rows.get(index), profile.evidenceAt(pointer + index));
            doubts(pointer + index);
        }
    }

    private void doubts(String pointer) {
        List<Doubt> doubts = pointer.isEmpty() ? List.of() : Doubt.about(profile, pointer);
        doubts.forEach(doubt -> out.append("      ").append(doubt.text(words)).append('\n'));
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
}
