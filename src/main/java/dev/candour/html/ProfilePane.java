package dev.candour.html;

import dev.candour.profile.Doubt;
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

    private static final int MOST_PLACES = 6;

    private final Profile profile;
    private final Places places;
    private final ProfileWords words;
    private final Html html;

    ProfilePane(Profile profile, Places places, ProfileWords words, Html html) {
        this.profile = profile;
        this.places = places;
        this.words = words;
        this.html = html;
    }

    void write() {
        html.open("section", "class", "profile", "aria-labelledby", "profile", "tabindex", "0");
        html.element("h2", words.get("page.profile"), "id", "profile").line();
        person();
        career();
        studies();
        skills();
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
            fact(pointer, kind, value);
            html.element("span", pointer.isEmpty() ? words.get("page.added") : "", "class", "aside");
            where(pointer);
            doubts(pointer);
        }
        html.close("dd").close("div").line();
    }

    private void career() {
        begin("profile.work", profile.work());
        for (int i = 0; i < profile.work().size(); i++) {
            Work work = profile.work().get(i);
            String row = "/work/" + i;
            row(row);
            fact(row + "/position", FactKind.TITLE, work.position());
            html.open("br");
            fact(row + "/name", FactKind.EMPLOYER, work.name());
            html.open("br");
            fact(row + "/startDate", FactKind.DATES, words.dates(work));
            html.element("span", words.type(work), "class", "aside");
            fact(row + "/teamSize", FactKind.TEAM, words.team(work.teamSize()));
            end(row);
        }
        html.close("ol").line();
    }

    private void studies() {
        begin("profile.education", profile.education());
        for (int i = 0; i < profile.education().size(); i++) {
            Education one = profile.education().get(i);
            String row = "/education/" + i;
            row(row);
            String level = words.level(one);
            String upper = level.substring(0, 1).toUpperCase(Locale.ROOT) + level.substring(1);
            fact(row, FactKind.EDUCATION, ProfileWords.joined(", ", upper, one.area()));
            String rest = ProfileWords.joined(", ", one.institution(), words.dates(one));
            html.element("span", rest, "class", "aside");
            end(row);
        }
        html.close("ol").line();
    }

    private void skills() {
        begin("profile.skills", profile.skills());
        for (int i = 0; i < profile.skills().size(); i++) {
            Skill skill = profile.skills().get(i);
            String row = "/skills/" + i;
            row(row);
            fact(row, FactKind.SKILL, skill.name());
            html.element("span", words.use(skill), "class", "aside");
            end(row);
        }
        html.close("ol").line();
    }

    private void languages() {
        begin("profile.languages", profile.languages());
        for (int i = 0; i < profile.languages().size(); i++) {
            single(
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
            single("/certificates/" + i, FactKind.CERTIFICATE, read);
        }
        html.close("ol").line();
    }

    private void leadership() {
        Profile.Leadership leads = profile.leadership();
        begin("profile.leadership", leads == null ? List.of() : List.of(leads));
        if (leads != null) {
            single("/meta/candour/leadership", FactKind.TEAM, words.leadership(leads));
        }
        html.close("ol").line();
    }

    private void single(String pointer, FactKind kind, String value) {
        row(pointer);
        fact(pointer, kind, value);
        end(pointer);
    }

    private void begin(String title, List<?> items) {
        html.element("h3", words.get(title));
        if (items.isEmpty()) {
            html.element("p", words.get("profile.unknown"), "class", "none");
        }
        html.open("ol").line();
    }

    private void row(String pointer) {
        html.open("li", "class", "row", "id", Fact.id(pointer));
    }

    private void end(String pointer) {
        where(pointer);
        doubts(pointer);
        html.close("li").line();
    }

    /** The value, linked to the first place where it stands. */
    private void fact(String pointer, FactKind kind, @Nullable String value) {
        if (value == null) {
            return;
        }
        List<Places.Place> found = places.of(pointer);
        String style = found.isEmpty() ? "v" : "v " + kind.key();
        if (found.isEmpty()) {
            html.open("span", "class", style).foreign(Inert.line(value)).close("span");
        } else {
            html.open("a", "class", style, "href", "#" + found.get(0).id());
            html.foreign(Inert.line(value)).close("a");
        }
    }

    private void where(String pointer) {
        List<Places.Place> found = places.of(pointer);
        if (found.isEmpty()) {
            return;
        }
        html.open("span", "class", "where");
        for (Places.Place place : found.subList(0, Math.min(MOST_PLACES, found.size()))) {
            String line = String.valueOf(place.line());
            String title = words.get("page.line", Map.of("line", place.line()));
            html.element("a", line, "href", "#" + place.id(), "title", title);
        }
        if (found.size() > MOST_PLACES) {
            html.text(" " + words.get("page.more", Map.of("count", found.size() - MOST_PLACES)));
        }
        html.close("span");
    }

    private void doubts(String pointer) {
        if (pointer.isEmpty()) {
            return;
        }
        for (Doubt doubt : Doubt.about(profile, pointer)) {
            html.element(
                    "span", doubt.text(words), "class", "doubt " + doubt.level().text());
        }
    }
}
