package dev.candour.resume;

import dev.candour.profile.Period;
import dev.candour.profile.Profile;
import dev.candour.profile.Profile.Education;
import dev.candour.profile.Profile.Language;
import dev.candour.profile.Profile.Leadership;
import dev.candour.profile.Profile.Work;
import dev.candour.resume.evidence.EvidenceBook;
import dev.candour.resume.header.Lexicon;
import dev.candour.resume.json.JsonCareer;
import dev.candour.resume.json.JsonDetails;
import dev.candour.resume.json.JsonFields;
import dev.candour.resume.json.JsonLeadership;
import dev.candour.resume.json.JsonShape;
import dev.candour.resume.json.JsonSkills;
import dev.candour.resume.person.OwnName;
import dev.candour.resume.skill.Mentions;
import dev.candour.resume.skill.Skills;
import dev.candour.resume.skill.StatedExperience;
import dev.candour.resume.skill.UnsureSkills;
import dev.candour.resume.study.CalledStudents;
import dev.candour.resume.study.DegreeWords;
import dev.candour.resume.study.LastingStudies;
import dev.candour.resume.text.Lines;
import dev.candour.resume.text.View;
import dev.candour.resume.text.Warnings;
import dev.candour.source.InvalidSourceException;
import dev.candour.source.SourceNode;
import dev.candour.source.SourceNode.Kind;
import dev.candour.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads JSON Resume 1.x, and what {@link JsonShape} brings into its shape; evidence is the JSON Pointer of the value. */
final class JsonResumeReader {

    private final Vocabulary vocabulary;
    private final CalledStudents students;
    private final JsonDetails details;
    private final JsonLeadership leadership;
    private final Mentions mentions;
    private final Lexicon lexicon;
    private final JsonShape shape;

    JsonResumeReader(Lexicon lexicon, DegreeWords degreeWords) {
        this.vocabulary = lexicon.vocabulary();
        this.students = new CalledStudents(degreeWords);
        this.details = new JsonDetails(vocabulary, degreeWords);
        this.leadership = new JsonLeadership(vocabulary);
        this.mentions = new Mentions(vocabulary.skills(), vocabulary.words("negations"));
        this.lexicon = lexicon;
        this.shape = new JsonShape(vocabulary, lexicon);
    }

    /** @throws ResumeException when it is no JSON, or a part has the wrong type */
    Profile read(String document, String content, LocalDate day) {
        try {
            return read(document, SourceNode.readForgiving(document, content), day);
        } catch (InvalidSourceException invalid) {
            throw ResumeException.invalidJson(invalid.problems());
        }
    }

    /** @throws ResumeException when a part has the wrong type */
    Profile read(String document, SourceNode resume, LocalDate day) {
        JsonFields fields = new JsonFields();
        Profile profile = profile(document, shape.of(resume), fields, YearMonth.from(day));
        if (!fields.problems().isEmpty()) {
            throw ResumeException.invalidJson(
                    fields.problems().stream().sorted().distinct().toList());
        }
        return profile;
    }

    /** What tells of positions or studies; empty for anything else, and for what has a wrong type somewhere. */
    Optional<Profile> career(String document, SourceNode resume, LocalDate day) {
        JsonFields fields = new JsonFields();
        Profile profile = profile(document, shape.of(resume), fields, YearMonth.from(day));
        boolean told = !profile.work().isEmpty() || !profile.education().isEmpty();
        return told && fields.problems().isEmpty() ? Optional.of(profile) : Optional.empty();
    }

    private Profile profile(String document, SourceNode resume, JsonFields fields, YearMonth asOf) {
        if (!resume.is(Kind.MAP)) {
            throw ResumeException.invalidJson(List.of(resume.problem("resume-not-json-resume", java.util.Map.of())));
        }
        Warnings warnings = new Warnings();
        EvidenceBook book = new EvidenceBook();
        JsonCareer careers = new JsonCareer(fields, vocabulary.words("titles"));
        List<JsonCareer.Found> career = careers.in(resume, asOf, warnings);
        careers.note(document, career, book);
        SourceNode basics = fields.map(resume, "basics");
        SourceNode meta = fields.map(resume, "meta");
        SourceNode ours = meta == null ? null : fields.map(meta, "candour");
        Skills tally = new Skills();
        OwnName name = new OwnName(basics == null ? null : fields.text(basics, "name"), vocabulary.skills());
        JsonSkills skills = new JsonSkills(document, fields, vocabulary.skills(), mentions, tally, name);
        skills.shown(career, asOf);
        skills.listed(resume);
        if (basics != null) {
            texts(basics, fields, "summary", "label").forEach(skills::claimed);
        }
        projects(resume, fields, skills, career, asOf);
        Integer stated = stated(document, basics, ours, fields, tally, book);
        List<JsonLeadership.Led> led = leadership.teams(document, career, book);
        Leadership leads = leadership.of(document, led, career, resume, ours, fields, book);
        List<Work> work = led.stream().map(JsonLeadership.Led::work).toList();
        List<Skills.Found> skillList = skills.list();
        noteSkills(book, skillList);
        UnsureSkills unsure = skills.unsure(ours);
        unsure.note(book);
        List<Education> studies = details.education(document, resume, fields, book).stream()
                .map(one -> LastingStudies.withoutEnd(one, asOf))
                .toList();
        if (basics != null) {
            studies = students.asCalled(
                    studies,
                    texts(basics, fields, "summary", "label").stream()
                            .map(SourceNode::text)
                            .toList(),
                    asOf);
        }
        List<Language> spoken = details.languages(document, resume, fields, book);
        Choices choices = new Choices(lexicon, book);
        choices.studies(studies);
        choices.skills(skillList);
        choices.languages(spoken);
        return new Profile(
                document,
                JsonDetails.basics(document, basics, fields, book),
                work,
                studies,
                skillList.stream().map(Skills.Found::skill).toList(),
                spoken,
                details.certificates(document, resume, fields, book),
                Experience.months(work, asOf, warnings.list()),
                stated,
                leads,
                book.pages(),
                book.confidence(),
                warnings.list(),
                unsure.names());
    }

    private static void noteSkills(EvidenceBook book, List<Skills.Found> skills) {
        for (int i = 0; i < skills.size(); i++) {
            book.note("/skills/" + i, skills.get(i).evidence());
        }
    }

    private static void projects(
            SourceNode resume, JsonFields fields, JsonSkills skills, List<JsonCareer.Found> career, YearMonth asOf) {
        List<Period> worked = career.stream()
                .flatMap(found -> Period.of(found.work(), asOf).stream())
                .toList();
        for (SourceNode project : fields.maps(resume, "projects")) {
            List<SourceNode> texts = new ArrayList<>(texts(project, fields, "description", "summary"));
            Stream.of("highlights", "keywords")
                    .forEach(list -> fields.items(project, list).stream()
                            .filter(item -> fields.text(item) != null)
                            .forEach(texts::add));
            Optional<Period> period = Period.of(
                    JsonFields.date(fields.text(project, "startDate")),
                    JsonFields.date(fields.text(project, "endDate")),
                    asOf);
            skills.project(texts, period.orElse(null), worked);
        }
    }

    private static List<SourceNode> texts(SourceNode map, JsonFields fields, String... names) {
        return Stream.of(names)
                .filter(name -> map.fields().containsKey(name))
                .map(name -> map.fields().get(name))
                .filter(value -> fields.text(value) != null)
                .toList();
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
}
