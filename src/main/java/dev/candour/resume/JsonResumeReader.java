package dev.candour.resume;

import dev.candour.profile.Evidence;
import dev.candour.profile.Profile;
import dev.candour.profile.Profile.Basics;
import dev.candour.profile.Profile.Certificate;
import dev.candour.profile.Profile.DegreeLevel;
import dev.candour.profile.Profile.Education;
import dev.candour.profile.Profile.Language;
import dev.candour.profile.Profile.Leadership;
import dev.candour.profile.Profile.Work;
import dev.candour.source.InvalidSourceException;
import dev.candour.source.SourceNode;
import dev.candour.source.SourceNode.Kind;
import dev.candour.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads JSON Resume 1.x, older keys too; evidence is the JSON Pointer of the value. */
final class JsonResumeReader {

    private final Vocabulary vocabulary;
    private final DegreeWords degreeWords;
    private final LanguageLevels levels;
    private final LeadershipReader leadership;
    private final Mentions mentions;

    JsonResumeReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.degreeWords = new DegreeWords(vocabulary);
        this.levels = new LanguageLevels(vocabulary.words("levels"));
        this.leadership = new LeadershipReader(vocabulary);
        this.mentions = new Mentions(vocabulary.skills(), vocabulary.words("negations"));
    }

    /** @throws ResumeException when it is no JSON, or a part has the wrong type */
    Profile read(String document, String content, LocalDate day) {
        try {
            return read(document, SourceNode.read(document, content), day);
        } catch (InvalidSourceException invalid) {
            throw ResumeException.invalidJson(invalid.problems());
        }
    }

    /** @throws ResumeException when a part has the wrong type */
    Profile read(String document, SourceNode resume, LocalDate day) {
        JsonFields fields = new JsonFields();
        Profile profile = profile(document, resume, fields, YearMonth.from(day));
        if (!fields.problems().isEmpty()) {
            throw ResumeException.invalidJson(
                    fields.problems().stream().sorted().distinct().toList());
        }
        return profile;
    }

    private Profile profile(String document, SourceNode resume, JsonFields fields, YearMonth asOf) {
        if (!resume.is(Kind.MAP)) {
            throw ResumeException.invalidJson(List.of(resume.problem("resume-not-json-resume", java.util.Map.of())));
        }
        Warnings warnings = new Warnings();
        EvidenceBook book = new EvidenceBook();
        List<JsonCareer.Found> career = new JsonCareer(fields, vocabulary.words("titles")).in(resume, asOf, warnings);
        SourceNode basics = fields.map(resume, "basics");
        SourceNode meta = fields.map(resume, "meta");
        SourceNode ours = meta == null ? null : fields.map(meta, "candour");
        Skills tally = new Skills();
        JsonSkills skills = new JsonSkills(document, fields, vocabulary.skills(), mentions, tally);
        skills.shown(career, asOf);
        skills.listed(resume);
        claims(resume, basics, fields).forEach(skills::claimed);
        Integer stated = stated(document, basics, ours, fields, tally, book);
        List<Work> work = leading(document, career, book);
        Leadership leads = leadership(document, work, career, ours, fields, book);
        List<Skills.Found> skillList = skills.list();
        noteSkills(book, skillList);
        return new Profile(
                document,
                basics(document, basics, fields, book),
                work,
                education(document, resume, fields, book),
                skillList.stream().map(Skills.Found::skill).toList(),
                languages(document, resume, fields, book),
                certificates(document, resume, fields, book),
                TextResume.experience(work, asOf),
                stated,
                leads,
                book.pages(),
                warnings.list());
    }

    private static void noteSkills(EvidenceBook book, List<Skills.Found> skills) {
        for (int i = 0; i < skills.size(); i++) {
            book.note("/skills/" + i, skills.get(i).evidence());
        }
    }

    /** Texts outside of positions. */
    private static List<SourceNode> claims(SourceNode resume, @Nullable SourceNode basics, JsonFields fields) {
        List<SourceNode> texts = new ArrayList<>();
        if (basics != null) {
            texts.addAll(texts(basics, fields, "summary", "label"));
        }
        for (SourceNode project : fields.maps(resume, "projects")) {
            texts.addAll(texts(project, fields, "description", "summary"));
            Stream.of("highlights", "keywords")
                    .forEach(list -> fields.items(project, list).stream()
                            .filter(item -> fields.text(item) != null)
                            .forEach(texts::add));
        }
        return texts;
    }

    private static List<SourceNode> texts(SourceNode map, JsonFields fields, String... names) {
        return Stream.of(names)
                .filter(name -> map.fields().containsKey(name))
                .map(name -> map.fields().get(name))
                .filter(value -> fields.text(value) != null)
                .toList();
    }

    private static Basics basics(String document, @Nullable SourceNode basics, JsonFields fields, EvidenceBook book) {
        if (basics == null) {
            return new Basics(null, null, null, null);
        }
        SourceNode location = basics.fields().get("location");
        boolean map = location != null && location.is(Kind.MAP);
        for (String part : List.of("name", "email", "phone")) {
            note(book, document, "/basics/" + part, basics, part, fields);
        }
        if (map) {
            note(book, document, "/basics/location/city", location, "city", fields);
        }
        return new Basics(
                fields.text(basics, "name"),
                fields.text(basics, "email"),
                fields.text(basics, "phone"),
                map ? fields.text(location, "city") : null);
    }

    private static void note(
            EvidenceBook book, String document, String pointer, SourceNode map, String field, JsonFields fields) {
        SourceNode value = map.fields().get(field);
        if (value != null && value.isScalar() && fields.text(map, field) != null) {
            book.note(pointer, List.of(JsonCareer.evidence(document, value, null)));
        }
    }

    private List<Work> leading(String document, List<JsonCareer.Found> career, EvidenceBook book) {
        List<Work> all = new ArrayList<>();
        for (int i = 0; i < career.size(); i++) {
            JsonCareer.Found found = career.get(i);
            book.note("/work/" + i, List.of(JsonCareer.evidence(document, found.node(), words(found.work()))));
            Work work = found.work();
            Integer size = work.teamSize();
            for (SourceNode text : found.texts()) {
                for (Leading.Place place : leadership.in(text.text())) {
                    size = LeadershipReader.larger(size, place.people());
                }
            }
            all.add(new Work(
                    work.name(), work.position(), work.startDate(), work.endDate(), work.type(), size, work.summary()));
        }
        return all;
    }

    private static String words(Work work) {
        return Stream.of(work.name(), work.position())
                .filter(java.util.Objects::nonNull)
                .collect(java.util.stream.Collectors.joining(", "));
    }

    private @Nullable Leadership leadership(
            String document,
            List<Work> work,
            List<JsonCareer.Found> career,
            @Nullable SourceNode ours,
            JsonFields fields,
            EvidenceBook book) {
        List<Evidence> evidence = new ArrayList<>();
        Integer largest = null;
        for (int i = 0; i < career.size(); i++) {
            largest = LeadershipReader.larger(largest, work.get(i).teamSize());
            for (SourceNode text : career.get(i).texts()) {
                leadership
                        .in(text.text())
                        .forEach(place -> evidence.add(JsonCareer.evidence(
                                document, text, text.text().substring(place.start(), place.end()))));
            }
            String title = work.get(i).position();
            SourceNode node = career.get(i).node().fields().get("position");
            if (title != null && node != null && leadership.leads(title)) {
                evidence.add(JsonCareer.evidence(document, node, null));
            }
            SourceNode team = career.get(i).node().fields().get("teamSize");
            if (team != null && team.is(Kind.NUMBER)) {
                evidence.add(JsonCareer.evidence(document, team, null));
            }
        }
        SourceNode posted = ours == null ? null : fields.map(ours, "leadership");
        if (posted != null) {
            largest = LeadershipReader.larger(largest, fields.whole(posted, "teamSize"));
            if (evidence.isEmpty()) {
                evidence.add(JsonCareer.evidence(document, posted, null));
            }
        }
        book.note("/meta/candour/leadership", evidence);
        return evidence.isEmpty()
                ? null
                : new Leadership(largest, evidence.stream().distinct().toList());
    }

    private @Nullable Integer stated(
            String document,
            @Nullable SourceNode basics,
            @Nullable SourceNode ours,
            JsonFields fields,
            Skills tally,
            EvidenceBook book) {
        SourceNode posted = ours == null ? null : ours.fields().get("statedExperience");
        if (posted != null && !posted.is(Kind.NULL)) {
            book.note("/meta/candour/statedExperience", List.of(JsonCareer.evidence(document, posted, null)));
            return fields.whole(ours, "statedExperience");
        }
        SourceNode summary = basics == null ? null : basics.fields().get("summary");
        if (summary == null || fields.text(summary) == null) {
            return null;
        }
        View view = View.of(document, summary.text());
        StatedExperience stated = new StatedExperience(
                span -> JsonCareer.evidence(
                        document, summary, view.evidence(span).quote()),
                vocabulary.skills(),
                tally);
        Lines.of(view).forEach(stated::read);
        book.note("/meta/candour/statedExperience", stated.evidence());
        return stated.months();
    }

    private List<Education> education(String document, SourceNode resume, JsonFields fields, EvidenceBook book) {
        List<Education> all = new ArrayList<>();
        for (SourceNode node : fields.maps(resume, "education")) {
            String studyType = fields.text(node, "studyType");
            String area = fields.text(node, "area");
            String institution = fields.text(node, "institution");
            String end = fields.text(node, "endDate");
            book.note(
                    "/education/" + all.size(),
                    List.of(JsonCareer.evidence(document, node, institution == null ? area : institution)));
            all.add(new Education(
                    institution,
                    area,
                    studyType,
                    level(fields.text(node, "level"), studyType),
                    JsonFields.date(fields.text(node, "startDate")),
                    JsonFields.lasts(end) ? null : JsonFields.date(end)));
        }
        return all;
    }

    private @Nullable DegreeLevel level(@Nullable String written, @Nullable String studyType) {
        for (DegreeLevel level : DegreeLevel.values()) {
            if (level.text().equals(written)) {
                return level;
            }
        }
        List<DegreeWords.Hit> hits = studyType == null ? List.of() : degreeWords.degrees(studyType);
        return hits.isEmpty() ? null : hits.get(0).level();
    }

    private List<Language> languages(String document, SourceNode resume, JsonFields fields, EvidenceBook book) {
        List<Language> all = new ArrayList<>();
        for (SourceNode node : fields.items(resume, "languages")) {
            String name = node.is(Kind.MAP) ? fields.text(node, "language", "name") : fields.text(node);
            if (name != null) {
                String fluency = node.is(Kind.MAP) ? fields.text(node, "fluency") : null;
                String level = node.is(Kind.MAP) ? fields.text(node, "level") : null;
                boolean known = level != null && level.matches("[ABC][12]|native");
                book.note("/languages/" + all.size(), List.of(JsonCareer.evidence(document, node, name)));
                all.add(new Language(
                        vocabulary.languages().canonical(name).orElse(name),
                        fluency,
                        known ? level : fluency == null ? null : levels.of(fluency)));
            }
        }
        return all;
    }

    private List<Certificate> certificates(String document, SourceNode resume, JsonFields fields, EvidenceBook book) {
        List<Certificate> all = new ArrayList<>();
        for (SourceNode node : fields.maps(resume, "certificates")) {
            String name = fields.text(node, "name", "title");
            if (name != null) {
                book.note("/certificates/" + all.size(), List.of(JsonCareer.evidence(document, node, name)));
                all.add(new Certificate(
                        vocabulary.certificates().canonical(name).orElse(name),
                        fields.text(node, "issuer"),
                        JsonFields.date(fields.text(node, "date"))));
            }
        }
        return all;
    }
}
