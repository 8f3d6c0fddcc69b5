package dev.candour.resume.study;

import dev.candour.resume.dates.DateRange;
import dev.candour.resume.section.Section;
import dev.candour.resume.section.Section.Kind;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Script;
import dev.candour.resume.text.Span;
import dev.candour.resume.text.View;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds studies in a document without a section about them: a line that names a degree and a school, a label. */
final class StrayDegrees {

    private static final int LONGEST = 200;
    /** So long a line may hold two sentences of Chinese, of which the second tells of other times. */
    private static final int TOLD = 60;

    private static final Anchored TWO_TOLD = Anchored.of("。[^。]{0,60}(?:19|20)\\d{2}");
    private static final int LEAST_NAME = 6;
    private static final int LEVEL = 5;
    private static final int LONGEST_NAME = 70;
    private static final int PARAGRAPH = 3000;
    private static final Pattern SENTENCE = Pattern.compile("(?<=[。；;])|(?<=\\.)(?= \\p{Lu})");
    private static final Set<Kind> FORM = EnumSet.of(Kind.BASICS, Kind.SUMMARY, Kind.EDUCATION);
    private static final Set<Kind> WHERE = EnumSet.of(Kind.BASICS, Kind.SUMMARY, Kind.OTHER);
    private static final Set<Kind> BLOCKS = EnumSet.of(
            Kind.BASICS, Kind.OTHER, Kind.SKILLS, Kind.LANGUAGES, Kind.CERTIFICATES, Kind.WORK, Kind.INTERNSHIP);
    /** What is told there is told of others, or is what they gave for something. */
    private static final Anchored OTHERS = Anchored.ofAnyCase(
            "^(?:\\p{L}+ )?(?:references?|referees?|testimonials?|recommendations?|publications?|papers|articles|talks|supervision|teaching|courses taught|awards?|honou?rs|prizes|scholarships?|clients|customers|collaborators|board|theses|supervised|partners|teams?)\\b");
    /** Where somebody lives, or what else was done at a school. */
    private static final Anchored BESIDE = Anchored.of("现居|住址|地址|居住|担任|任职|荣获|获得|学生会|^获");

    private static final Anchored LABEL = Anchored.ofAnyCase(
            "(?:^|[|/,;\\s])(?:最高学历|学\\s*历|教育背景|graduation|post[ -]?graduation|highest qualification|qualification|学\\s*位|教育程度|文化程度|edu|education|degree|highest degree)\\s*[:|\\t]");

    /** "我是一名大专毕业生": who says so of a person says it of the writer. */
    private static final Anchored CALLED_GRADUATE =
            Anchored.of("(?:我是|本人|一名|应届)[^。；;,，]{0,14}(?:大专|专科|本科|硕士|博士|研究生)(?:应届)?毕业生?|(?:大专|专科|本科|硕士|博士)应届毕业生");

    private static final Anchored PERSON = Anchored.of("\\p{Lu}\\p{Ll}+ (?:\\p{Lu}\\.? )?\\p{Lu}\\p{L}+,? \\(?");

    private final View view;
    private final DegreeWords words;
    private final List<DateRange> ranges;
    private final OwnDegrees own;

    /** A section is asked for a form first, and then for what else its lines say. */
    private final Map<Section, List<DegreeLine>> said = new IdentityHashMap<>();

    StrayDegrees(View view, DegreeWords words, List<DateRange> ranges) {
        this.view = view;
        this.words = words;
        this.ranges = ranges;
        this.own = new OwnDegrees(view.text(), words);
    }

    /** The courses of study, each with the lines that tell of it. @param form the lines that make one together */
    List<List<DegreeLine>> in(List<Section> sections, List<DegreeLine> form) {
        List<List<DegreeLine>> found = new ArrayList<>();
        if (!form.isEmpty()) {
            found.add(form);
        }
        for (Section section : sections) {
            if (WHERE.contains(section.kind()) && !isOfOthers(section)) {
                List<List<DegreeLine>> pairs = StudyPairs.in(said(section).toList());
                found.addAll(pairs);
                said(section)
                        .filter(line -> form.stream().noneMatch(other -> other.line() == line.line()))
                        .filter(line -> pairs.stream().noneMatch(pair -> pair.contains(line)))
                        .filter(line -> isStudy(section, line))
                        .map(line -> line.degrees().isEmpty() && !line.isOfSchoolAndTime() ? line.withoutDates() : line)
                        .map(line -> isForm(section, line) || isAreaApart(line) ? line.withoutArea() : line)
                        .forEach(line -> found.add(List.of(line)));
            }
        }
        return found;
    }

    private static boolean isOfOthers(Section section) {
        return section.heading() != null && OTHERS.isIn(section.heading().text());
    }

    /** Parts of other sections that tell of studies with a degree and its school side by side. */
    List<Section> blocks(List<Section> sections) {
        StudyBlocks blocks = new StudyBlocks(view.text(), words, ranges);
        return sections.stream()
                .filter(section -> BLOCKS.contains(section.kind()))
                .filter(section -> !isOfOthers(section))
                .flatMap(section -> blocks.in(section).stream())
                .toList();
    }

    /** "Doctoral student, Elm University, 2008 - 2013" stands among the positions of somebody who has no section about studies. */
    List<DegreeLine> amongWork(List<Section> sections) {
        return sections.stream()
                .filter(section -> section.kind().holdsPositions())
                .flatMap(this::inFull)
                .toList();
    }

    /** The lines that each tell of studies in full: where, from when until when, for which degree. */
    Stream<DegreeLine> inFull(Section section) {
        return section.lines().stream()
                .filter(line -> !line.isBlank() && line.text().length() <= LONGEST_NAME)
                .filter(line -> !PlainStudy.isAboutElse(line.text()))
                .map(line -> DegreeLine.of(words, view.text(), line, ranges))
                .filter(said -> said.isStudy() && said.school() != null);
    }

    /** What a form says of the studies in fields of their own; nothing when the document has a section about them. */
    List<DegreeLine> form(List<Section> sections) {
        List<Section> formal = sections.stream()
                .filter(section -> FORM.contains(section.kind()))
                .toList();
        List<Line> lines =
                formal.stream().flatMap(section -> section.lines().stream()).toList();
        return sections.stream().anyMatch(section -> section.kind() == Kind.EDUCATION && section.heading() != null)
                        || !StudyForm.mayBeIn(lines)
                ? List.of()
                : StudyForm.in(formal.stream().flatMap(this::said).toList());
    }

    private Stream<DegreeLine> said(Section section) {
        return said.computeIfAbsent(section, this::read).stream();
    }

    private List<DegreeLine> read(Section section) {
        return section.lines().stream()
                .flatMap(StrayDegrees::sentences)
                .flatMap(line -> section.kind() == Kind.SUMMARY ? OwnDegrees.sentences(line).stream() : Stream.of(line))
                .filter(line -> !line.isBlank() && line.text().length() <= LONGEST)
                .map(line -> DegreeLine.of(words, view.text(), line, ranges))
                .toList();
    }

    /** A paragraph is read sentence by sentence. */
    private static Stream<Line> sentences(Line line) {
        boolean told = line.text().length() > LONGEST || line.text().length() > TOLD && TWO_TOLD.isIn(line.text());
        if (!told || line.text().length() > PARAGRAPH) {
            return Stream.of(line);
        }
        List<Line> sentences = new ArrayList<>();
        int start = 0;
        for (String sentence : SENTENCE.split(line.text())) {
            int at = line.start() + start;
            sentences.add(new Line(line.index(), at, at + sentence.length(), sentence, 0, ' ', line.indent(), false));
            start += sentence.length();
        }
        return sentences.stream();
    }

    private boolean isStudy(Section section, DegreeLine said) {
        if (said.school() != null
                && BESIDE.isIn(Script.simplified(
                        view.text().substring(said.line().start(), said.school().end())))) {
            return false;
        }
        String line = said.line().text();
        if (section.kind() == Kind.OTHER && (isOfPerson(said) || PlainStudy.isAboutElse(line))
                || section.kind() == Kind.SUMMARY && OwnDegrees.isOfFamily(line)) {
            return false;
        }
        boolean degree = !said.degrees().isEmpty() && isTheirs(section, said);
        boolean basics = section.kind() == Kind.BASICS;
        return said.school() != null
                        && (degree
                                || Graduates.of(view.text(), said)
                                || isLabelled(said)
                                || basics && fillsItsPart(said.line(), said.school()))
                || section.kind() == Kind.SUMMARY && own.tells(said)
                || degree && CALLED_GRADUATE.isIn(said.line().text())
                || basics && degree && (LABEL.isIn(said.line().text()) || isNothingElse(said) || fillsCell(said));
    }

    /** A sentence may tell of the degrees of others, or of one that is wished for; a line that begins with a degree or its school states it. */
    private boolean isTheirs(Section section, DegreeLine said) {
        String line = said.line().text();
        if (Script.hasIdeograph(line)) {
            return true;
        }
        boolean stated = PlainStudy.opensWith(said);
        return section.kind() == Kind.SUMMARY
                ? stated && !OwnDegrees.isOfElse(line) || OwnDegrees.isRunning(said) || own.tells(said)
                : stated || !OwnDegrees.isOfElse(line) && !PlainStudy.isAboutElse(line);
    }

    /** "Oda Rill, MSc Botany, Pendle University" */
    private boolean isOfPerson(DegreeLine said) {
        String before = view.text().substring(said.line().start(), said.firstDegree());
        return PERSON.is(before)
                && !words.isField(before)
                && words.schoolEnd(before) == 0
                && !FieldShape.isNamed(before);
    }

    /** "學歷 | 柳溪大學物理學系" */
    private boolean isLabelled(DegreeLine said) {
        Span school = java.util.Objects.requireNonNull(said.school());
        return LABEL.isIn(Script.simplified(view.text().substring(said.line().start(), school.start())));
    }

    /** In a sentence about a school the field stands directly behind it. */
    private boolean isAreaApart(DegreeLine said) {
        return said.school() != null
                && said.area() != null
                && said.degrees().isEmpty()
                && Graduates.of(view.text(), said)
                && (said.area().start() < said.school().start()
                        || !view.text()
                                .substring(
                                        said.school().end(),
                                        Math.max(
                                                said.school().end(), said.area().start()))
                                .isBlank());
    }

    /** "Bachelor of Computer Application" on a line of its own below the name. */
    private boolean isNothingElse(DegreeLine said) {
        String text = said.line().text();
        var degree = said.degrees().get(0).hit();
        return degree.start() == 0
                && degree.end() >= LEAST_NAME
                && text.length() <= LONGEST_NAME
                && !words.isStudent(text.substring(degree.end()));
    }

    /** 本科 in "本科 | 138..." and "林若溪 / 男 / 本科" */
    private boolean fillsCell(DegreeLine said) {
        return said.school() == null
                && Script.hasIdeograph(said.line().text())
                && Arrays.stream(said.line().text().split("[|｜/\\t]"))
                        .map(String::strip)
                        .anyMatch(cell -> cell.length() <= LEVEL
                                && words.degrees(cell).stream()
                                        .anyMatch(hit -> hit.start() == 0 && hit.end() == cell.length()));
    }

    /** In a form a level stands beside anything, the name of the person too. */
    private boolean isForm(Section section, DegreeLine said) {
        return section.kind() == Kind.BASICS
                && said.school() == null
                && said.area() != null
                && !words.isField(said.area().in(view.text()));
    }

    /** Beside what else is said of the person, as in "柳溪大学/男", a school that fills its part is the person's. */
    private boolean fillsItsPart(Line line, Span school) {
        String text = view.text();
        boolean ends = school.end() == line.end() || "/|,; \t".indexOf(text.charAt(school.end())) >= 0;
        boolean begins = school.start() == line.start() || "/|,;: \t".indexOf(text.charAt(school.start() - 1)) >= 0;
        return begins && ends && Script.hasIdeograph(school.in(text));
    }
}
