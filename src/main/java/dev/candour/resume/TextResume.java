package dev.candour.resume;

import dev.candour.profile.Period;
import dev.candour.profile.Profile;
import dev.candour.profile.Profile.Basics;
import dev.candour.profile.Profile.Education;
import dev.candour.profile.Profile.Leadership;
import dev.candour.profile.Profile.Work;
import dev.candour.resume.career.DatedProjects;
import dev.candour.resume.career.Position;
import dev.candour.resume.career.Positions;
import dev.candour.resume.career.Tellings;
import dev.candour.resume.dates.DateRange;
import dev.candour.resume.dates.DateRanges;
import dev.candour.resume.evidence.Certificates;
import dev.candour.resume.evidence.EvidenceBook;
import dev.candour.resume.header.Lexicon;
import dev.candour.resume.language.Languages;
import dev.candour.resume.leadership.LeadershipReader;
import dev.candour.resume.person.BasicsReader;
import dev.candour.resume.section.Headings;
import dev.candour.resume.section.PrintRanks;
import dev.candour.resume.section.Section;
import dev.candour.resume.section.Sections;
import dev.candour.resume.skill.ListedSkills;
import dev.candour.resume.skill.Mentions;
import dev.candour.resume.skill.Skills;
import dev.candour.resume.skill.StatedExperience;
import dev.candour.resume.skill.TextSkills;
import dev.candour.resume.skill.TornMentions;
import dev.candour.resume.skill.UnsureSkills;
import dev.candour.resume.skill.YearsBehind;
import dev.candour.resume.study.CalledStudents;
import dev.candour.resume.study.DegreeWords;
import dev.candour.resume.study.Degrees;
import dev.candour.resume.study.LastingStudies;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Lines;
import dev.candour.resume.text.ResumeText;
import dev.candour.resume.text.Script;
import dev.candour.resume.text.Veil;
import dev.candour.resume.text.View;
import dev.candour.resume.text.Warnings;
import dev.candour.vocabulary.Mention;
import dev.candour.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;

/** From text to a profile: lines, sections, dates, then one small reader for each kind of fact. */
final class TextResume {

    private final Vocabulary vocabulary;
    private final Lexicon lexicon;
    private final Headings headings;
    private final Positions positions;
    private final BasicsReader.Parts basicsParts;
    private final LeadershipReader leadership;
    private final CalledStudents students;
    private final DegreeWords degreeWords;
    private final Mentions mentions;
    private final ListedSkills listed;
    private final Languages languages;

    TextResume(Lexicon lexicon, DegreeWords degreeWords) {
        this.vocabulary = lexicon.vocabulary();
        this.lexicon = lexicon;
        this.headings = new Headings(vocabulary.words("headings"));
        this.positions = new Positions(lexicon, headings, degreeWords);
        this.basicsParts = BasicsReader.Parts.of(lexicon, headings);
        this.leadership = new LeadershipReader(vocabulary);
        this.degreeWords = degreeWords;
        this.students = new CalledStudents(degreeWords);
        this.mentions = new Mentions(vocabulary.skills(), vocabulary.words("negations"));
        this.listed = new ListedSkills(vocabulary);
        this.languages = new Languages(vocabulary);
    }

    Profile read(ResumeText source, LocalDate day) {
        YearMonth asOf = YearMonth.from(day);
        Warnings warnings = new Warnings();
        source.noticed().forEach(warnings::add);
        View view = View.of(PrintRanks.told(source, headings));
        List<Line> lines = Lines.of(view);
        List<Section> sections = Sections.of(lines, headings, view.isPrinted());
        List<DateRange> ranges = DateRanges.of(view.text());
        view.hidden().forEach(line -> warnings.at("hidden-text", line));

        Lexicon own = lexicon.reading(view.text());
        BasicsReader basicsReader = new BasicsReader(basicsParts);
        Basics basics = basicsReader.in(view, sections, lines, source.properties());
        List<Position> career =
                Tellings.merge(positions.with(own, basics.name()).in(view, sections, ranges, asOf, warnings)).stream()
                        .map(position -> leadership.withTeam(position, view))
                        .toList();
        List<Degrees.Found> degrees = Degrees.in(view, sections, ranges, degreeWords);
        new Ledger(view, ranges, own, headings, career).check(sections, degrees, warnings);
        String nameless = Script.simplified(Veil.over(view.text(), basicsReader.nameSpans()));
        Skills skills = new Skills();
        List<Period> worked = career.stream()
                .flatMap(position ->
                        Period.of(position.dates().from(), position.dates().to(), asOf).stream())
                .toList();
        List<Mention> named = mentions.in(
                nameless, TornMentions.gaps(sections), at -> warnings.at("keyword-stuffing", view.line(at)));
        UnsureSkills unsure = new TextSkills(view, career, sections, asOf, vocabulary.words("negations"), warnings)
                .with(DatedProjects.in(sections, ranges, worked, asOf))
                .assign(nameless, named, vocabulary.skills(), skills);
        listed.in(sections, named)
                .forEach(name -> skills.claimed(name.canonical(), view.evidence(name.start(), name.end())));
        StatedExperience stated = new StatedExperience(view::evidence, vocabulary.skills(), skills);
        stated.read(sections);
        new YearsBehind(view::evidence, skills).read(nameless, sections, named);
        List<Languages.Found> spoken = languages.in(view, sections);
        List<Certificates.Found> certificates = Certificates.in(view, sections, ranges, vocabulary, warnings);
        Leadership leads = leadership.of(career, sections, view);

        EvidenceBook book = new EvidenceBook();
        basicsReader.evidence().forEach(book::note);
        noteCareer(book, career);
        noteAll(
                book,
                "/education/",
                degrees.stream().map(Degrees.Found::evidence).toList());
        List<Skills.Found> skillList = skills.list();
        noteAll(book, "/skills/", skillList.stream().map(Skills.Found::evidence).toList());
        unsure.note(book);
        noteAll(
                book,
                "/languages/",
                spoken.stream().map(Languages.Found::evidence).toList());
        noteAll(
                book,
                "/certificates/",
                certificates.stream().map(Certificates.Found::evidence).toList());
        book.note("/meta/candour/statedExperience", stated.evidence());
        if (leads != null) {
            book.note("/meta/candour/leadership", leads.evidence());
        }
        Choices choices = new Choices(own, book);
        choices.person(basicsReader.certainty());
        choices.career(career);
        choices.degrees(degrees);
        choices.skills(skillList);
        choices.languages(spoken.stream().map(Languages.Found::language).toList());
        choices.leading(leads, career);
        List<Education> studies = students.asCalled(
                degrees.stream()
                        .map(found -> LastingStudies.asOf(found.education(), asOf))
                        .toList(),
                CalledStudents.about(sections),
                asOf);
        return new Profile(
                source.document(),
                basics,
                career.stream().map(TextResume::work).toList(),
                studies,
                skillList.stream().map(Skills.Found::skill).toList(),
                spoken.stream().map(Languages.Found::language).toList(),
                certificates.stream().map(Certificates.Found::certificate).toList(),
                Experience.months(career.stream().map(TextResume::work).toList(), asOf, warnings.list()),
                stated.months(),
                leads,
                book.pages(),
                book.confidence(),
                warnings.list(),
                unsure.names());
    }

    private static Work work(Position position) {
        return new Work(
                position.employer(),
                position.title(),
                position.dates().from(),
                position.dates().to(),
                position.type(),
                position.teamSize(),
                position.summary().isEmpty() ? null : position.summary());
    }

    private static void noteCareer(EvidenceBook book, List<Position> career) {
        for (int i = 0; i < career.size(); i++) {
            Position.Places places = Objects.requireNonNull(career.get(i)).evidence();
            String pointer = "/work/" + i;
            book.note(pointer, places.whole());
            book.note(pointer + "/name", places.employer());
            book.note(pointer + "/position", places.title());
            if (career.get(i).dates().isKnown()) {
                book.note(pointer + "/startDate", places.dates());
                book.note(pointer + "/endDate", places.dates());
            }
            if (career.get(i).teamSize() != null) {
                book.note(pointer + "/teamSize", places.team());
            }
        }
    }

    private static void noteAll(EvidenceBook book, String pointer, List<List<dev.candour.profile.Evidence>> evidence) {
        for (int i = 0; i < evidence.size(); i++) {
            book.note(pointer + i, evidence.get(i));
        }
    }
}
