package dev.candour.html;

import dev.candour.profile.Confidence;
import dev.candour.profile.Profile;
import dev.candour.profile.Profile.Education;
import dev.candour.profile.Profile.Skill;
import dev.candour.profile.Profile.Work;
import dev.candour.profile.ProfileWords;
import dev.candour.text.Inert;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the profile as it was read, each fact with links to where it stands. */
final class ProfilePane {

    private final Profile profile;
    private final ProfileWords words;
    private final Html html;
    private final FactRow rows;

    ProfilePane(Profile profile, Places places, ProfileWords words, Html html) {
        this.profile = profile;
        this.words = words;
        this.html = html;
        this.rows = new FactRow(profile, places, words, html);
    }

    void write() {
        html.open("section", "class", "profile", "aria-labelledby", "profile", "tabindex", "0");
        html.element("h2", words.get("page.profile"), "id", "profile").line();
        person();
        career();
        studies();
        skills();
        unsure();
        languages();
        certificates();
        leadership();
        html.close("section").line();
    }

    private void person() {
        Profile.Basics basics = profile.basics();
        html.open("dl");
        field("profile.name", "/basics/name", FactKind.NAME, basics.name());
        field("profile.email", "/basics/email", FactKind.CONTACT, basics.email());
        field("profile.phone", "/basics/phone", FactKind.CONTACT, basics.phone());
        field("profile.city", "/basics/location/city", FactKind.CONTACT, basics.city());
        field("profile.experience", "", FactKind.DATES, words.years(profile.experienceMonths()));
        String stated = words.years(profile.statedExperienceMonths());
        field("profile.stated", "/meta/candour/statedExperience", FactKind.STATED, stated);
        html.close("dl").line();
    }

    private void field(String label, String pointer, FactKind kind, @Nullable String value) {
        html.open("div", "class", "row", "id", pointer.isEmpty() ? label.replace('.', '-') : Fact.id(pointer));
        html.element("dt", words.get(label)).open("dd");
        if (value == null) {
            html.element("span", words.get("profile.unknown"), "class", "none");
        } else {
            rows.fact(pointer, kind, value);
            if (pointer.endsWith("/city")) {
                rows.written(pointer, value);
            }
            html.element("span", pointer.isEmpty() ? words.get("page.added") : "", "class", "aside");
            rows.where(pointer);
            rows.doubts(pointer);
        }
        html.close("dd").close("div").line();
    }

    private void career() {
        begin("profile.work", profile.work());
        for (int i = 0; i < profile.work().size(); i++) {
            Work work = profile.work().get(i);
            String row = "/work/" + i;
            rows.open(row);
            part(row + "/position", FactKind.TITLE, work.position());
            part(row + "/name", FactKind.EMPLOYER, work.name());
            rows.fact(row + "/startDate", FactKind.DATES, words.dates(work));
            html.element("span", words.type(work), "class", "aside");
            rows.fact(row + "/teamSize", FactKind.TEAM, words.team(work.teamSize()));
            rows.close(row);
        }
        html.close("ol").line();
    }

    /** What a position should have is missed aloud. */
    private void part(String pointer, FactKind kind, @Nullable String value) {
        if (value == null) {
            Map<String, String> missing =
                    Map.of("parts", words.get("kind." + kind.key()), "reason", words.get("profile.unknown"));
            html.element("span", words.get("doubt", missing), "class", "none");
        }
        rows.fact(pointer, kind, value);
        html.empty("br");
    }

    private void studies() {
        begin("profile.education", profile.education());
        for (int i = 0; i < profile.education().size(); i++) {
            Education one = profile.education().get(i);
            String row = "/education/" + i;
            rows.open(row);
            String level = words.level(one);
            String upper = level.substring(0, 1).toUpperCase(Locale.ROOT) + level.substring(1);
            rows.fact(row, FactKind.EDUCATION, ProfileWords.joined(", ", upper, one.area()));
            String rest = ProfileWords.joined(", ", one.institution(), words.dates(one));
            html.element("span", rest, "class", "aside");
            rows.close(row);
        }
        html.close("ol").line();
    }

    private void skills() {
        begin("profile.skills", profile.skills());
        for (int i = 0; i < profile.skills().size(); i++) {
            Skill skill = profile.skills().get(i);
            String row = "/skills/" + i;
            rows.open(row);
            rows.fact(row, FactKind.SKILL, skill.name());
            rows.written(row, skill.name());
            html.element("span", words.use(skill), "class", "aside");
            implied(row);
            rows.close(row);
        }
        html.close("ol").line();
    }

    /** A skill that the document never names tells what it follows from. */
    private void implied(String row) {
        Confidence sure = profile.confidenceAt(row);
        if (sure != null && sure.because().equals("implied")) {
            List<String> quotes = profile.evidenceAt(row).stream()
                    .map(one -> Inert.line(one.quote()))
                    .distinct()
                    .limit(3)
                    .toList();
            html.element("span", words.get("page.implied", Map.of("quotes", quotes)), "class", "aside");
        }
    }

    /** Words that may mean something else stand apart from what the document says plainly, and only where there are any. */
    private void unsure() {
        if (!profile.unsureSkills().isEmpty()) {
            begin("profile.unsure", profile.unsureSkills());
            for (int i = 0; i < profile.unsureSkills().size(); i++) {
                rows.single(
                        "/meta/candour/unsureSkills/" + i,
                        FactKind.SKILL,
                        profile.unsureSkills().get(i));
            }
            html.close("ol").line();
        }
    }

    private void languages() {
        begin("profile.languages", profile.languages());
        for (int i = 0; i < profile.languages().size(); i++) {
            rows.single(
                    "/languages/" + i,
                    FactKind.LANGUAGE,
                    words.language(profile.languages().get(i)));
        }
        html.close("ol").line();
    }

    private void certificates() {
        begin("profile.certificates", profile.certificates());
        for (int i = 0; i < profile.certificates().size(); i++) {
            Profile.Certificate one = profile.certificates().get(i);
            String read = ProfileWords.joined(", ", one.name(), one.issuer(), one.date());
            rows.single("/certificates/" + i, FactKind.CERTIFICATE, read);
        }
        html.close("ol").line();
    }

    private void leadership() {
        Profile.Leadership leads = profile.leadership();
        begin("profile.leadership", leads == null ? List.of() : List.of(leads));
        if (leads != null) {
            rows.single("/meta/candour/leadership", FactKind.TEAM, words.leadership(leads));
        }
        html.close("ol").line();
    }

    private void begin(String title, List<?> items) {
        html.element("h3", words.get(title));
        if (items.isEmpty()) {
            html.element("p", words.get("profile.unknown"), "class", "none");
        }
        html.open("ol").line();
    }
}
