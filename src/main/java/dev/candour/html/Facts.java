package dev.candour.html;

import dev.candour.profile.Doubt;
import dev.candour.profile.Evidence;
import dev.candour.profile.Profile;
import dev.candour.profile.Profile.Work;
import dev.candour.profile.ProfileWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lists the facts of a profile, each with what a person reads over its mark. */
final class Facts {

    private final Profile profile;
    private final ProfileWords words;
    private final List<Fact> facts = new ArrayList<>();

    private Facts(Profile profile, ProfileWords words) {
        this.profile = profile;
        this.words = words;
    }

    static List<Fact> of(Profile profile, ProfileWords words) {
        Facts reader = new Facts(profile, words);
        reader.person();
        for (int i = 0; i < profile.work().size(); i++) {
            reader.position(i, profile.work().get(i));
        }
        reader.lists();
        return List.copyOf(reader.facts);
    }

    private void person() {
        Profile.Basics basics = profile.basics();
        add("/basics/name", FactKind.NAME, words.get("profile.name"), basics.name());
        add("/basics/email", FactKind.CONTACT, words.get("profile.email"), basics.email());
        add("/basics/phone", FactKind.CONTACT, words.get("profile.phone"), basics.phone());
        add("/basics/location/city", FactKind.CONTACT, words.get("profile.city"), basics.city());
        String stated = words.years(profile.statedExperienceMonths());
        add("/meta/candour/statedExperience", FactKind.STATED, words.get("profile.stated"), stated);
        if (profile.leadership() != null) {
            String led = words.leadership(profile.leadership());
            add("/meta/candour/leadership", FactKind.TEAM, words.get("profile.leadership"), led);
        }
    }

    private void position(int index, Work work) {
        String row = "/work/" + index;
        String name = words.get("page.position", Map.of("number", index + 1));
        add(row, row, FactKind.POSITION, name, "");
        add(
                row + "/name",
                row,
                FactKind.EMPLOYER,
                name + words.get("list.comma") + words.get("kind.employer"),
                work.name());
        add(
                row + "/position",
                row,
                FactKind.TITLE,
                name + words.get("list.comma") + words.get("kind.title"),
                work.position());
        String dates = work.startDate() == null ? null : words.dates(work);
        add(row + "/startDate", row, FactKind.DATES, name, dates);
        List<Evidence> end = profile.evidenceAt(row + "/endDate");
        if (!end.isEmpty() && !end.equals(profile.evidenceAt(row + "/startDate"))) {
            add(row + "/endDate", row, FactKind.DATES, name, dates);
        }
        if (work.teamSize() != null) {
            String team = words.team(work.teamSize());
            add(row + "/teamSize", row, FactKind.TEAM, name, team);
        }
    }

    private void lists() {
        for (int i = 0; i < profile.education().size(); i++) {
            Profile.Education one = profile.education().get(i);
            String read = ProfileWords.joined(", ", words.level(one), one.area(), one.institution(), words.dates(one));
            String name = words.get("page.education", Map.of("number", i + 1));
            add("/education/" + i, FactKind.EDUCATION, name, read);
        }
        for (int i = 0; i < profile.skills().size(); i++) {
            Profile.Skill skill = profile.skills().get(i);
            add("/skills/" + i, FactKind.SKILL, skill.name(), words.use(skill));
        }
        for (int i = 0; i < profile.unsureSkills().size(); i++) {
            String pointer = "/meta/candour/unsureSkills/" + i;
            String read = words.get(
                    "page.unsure", Map.of("skill", profile.unsureSkills().get(i)));
            facts.add(new Fact(pointer, pointer, FactKind.SKILL, read, "?"));
        }
        for (int i = 0; i < profile.languages().size(); i++) {
            String language = words.language(profile.languages().get(i));
            add("/languages/" + i, FactKind.LANGUAGE, words.get("kind.language"), language);
        }
        for (int i = 0; i < profile.certificates().size(); i++) {
            String certificate = profile.certificates().get(i).name();
            add("/certificates/" + i, FactKind.CERTIFICATE, words.get("kind.certificate"), certificate);
        }
    }

    private void add(String pointer, FactKind kind, String name, @Nullable String value) {
        add(pointer, pointer, kind, name, value);
    }

    private void add(String pointer, String row, FactKind kind, String name, @Nullable String value) {
        if (value != null) {
            String read = value.isEmpty() ? name : words.get("doubt", Map.of("parts", name, "reason", value));
            List<Doubt> doubts = kind.isBand() ? List.of() : doubts(pointer);
            String reasons =
                    doubts.stream().map(doubt -> " " + doubt.text(words)).collect(Collectors.joining());
            facts.add(new Fact(pointer, row, kind, read + reasons, gravest(doubts)));
        }
    }

    private static String gravest(List<Doubt> doubts) {
        return doubts.stream()
                .max(Comparator.comparing(Doubt::level))
                .map(Doubt::mark)
                .orElse("");
    }

    /** The mark over dates stands for both ends. */
    private List<Doubt> doubts(String pointer) {
        List<Doubt> doubts = new ArrayList<>(Doubt.about(profile, pointer));
        if (pointer.endsWith("/startDate")) {
            Doubt.about(profile, pointer.replace("/startDate", "/endDate")).stream()
                    .filter(doubt -> !doubts.contains(doubt))
                    .forEach(doubts::add);
        }
        return doubts;
    }
}
