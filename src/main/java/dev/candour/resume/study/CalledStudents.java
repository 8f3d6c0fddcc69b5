package dev.candour.resume.study;

import dev.candour.profile.PartialDate;
import dev.candour.profile.Profile.DegreeLevel;
import dev.candour.profile.Profile.Education;
import dev.candour.resume.section.Section;
import dev.candour.resume.section.Section.Kind;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Whoever calls themself "PhD candidate" or "a Master's student" above the studies has not finished those, unless they ended long ago. */
public final class CalledStudents {

    /** Between the end of studies and the degree lies a while. */
    private static final int LATELY = 2;

    private static final Anchored STUDENT = Anchored.ofAnyCase(
            "(?: degree)? (?:student|candidate|researcher)\\b(?! (?:experience|mentor|supervis|advis|support|success|affairs|services|council))");

    /** "I am a second-year", "Motivated" */
    private static final Pattern CALLED = Pattern.compile("\\W*(?:[\\p{L}'’-]+[\\s,]+){0,5}");

    /** "Mentor of a", "Former" */
    private static final Anchored OTHERS = Anchored.ofAnyCase(
            "\\b(?:of|with|to|for|by|from|mentor\\w*|supervis\\w*|taught|teach\\w*|train\\w*|help\\w*|support\\w*|former|formerly|previous\\w*|ex|future|aspiring|prospective|was|been|once|while|when|every|each|another|one|my)\\b");

    private static final Pattern SENTENCE = Pattern.compile("(?<=[\\p{Ll})]{3}[.!;]) |[|\\t•·]");
    private static final int LONGEST = 2000;

    private final DegreeWords words;

    public CalledStudents(DegreeWords words) {
        this.words = words;
    }

    /** What a document tells of the person above anything else. */
    public static List<String> about(List<Section> sections) {
        return sections.stream()
                .filter(section -> section.kind() == Kind.BASICS || section.kind() == Kind.SUMMARY)
                .flatMap(section -> section.lines().stream())
                .map(Line::text)
                .toList();
    }

    /** @param about what is told of the person above the studies */
    public List<Education> asCalled(List<Education> studies, List<String> about, YearMonth day) {
        Set<DegreeLevel> levels = EnumSet.noneOf(DegreeLevel.class);
        if (studies.stream().noneMatch(study -> mayLast(study, day))) {
            return studies;
        }
        about.stream()
                .filter(told -> told.length() <= LONGEST)
                .flatMap(SENTENCE::splitAsStream)
                .forEach(sentence -> add(sentence, levels));
        return studies.stream()
                .map(study -> isMeant(study, studies, levels, day) ? LastingStudies.notCompleted(study) : study)
                .toList();
    }

    private void add(String sentence, Set<DegreeLevel> levels) {
        words.degrees(sentence).stream()
                .filter(degree -> STUDENT.opens(sentence.substring(degree.end())))
                .filter(degree -> isOfWriter(sentence.substring(0, degree.start())))
                .forEach(degree -> levels.add(degree.level()));
    }

    private static boolean isOfWriter(String before) {
        return CALLED.matcher(before).matches() && !OTHERS.isIn(before);
    }

    /** The only studies of their level that may last. */
    private static boolean isMeant(Education study, List<Education> studies, Set<DegreeLevel> levels, YearMonth day) {
        return study.level() != null
                && levels.contains(study.level())
                && mayLast(study, day)
                && studies.stream()
                                .filter(other -> other.level() == study.level())
                                .count()
                        == 1;
    }

    private static boolean mayLast(Education study, YearMonth day) {
        PartialDate end = study.endDate();
        return study.level() != null
                && study.completed() == null
                && (end == null || !end.last().isBefore(day.minusMonths(LATELY)));
    }
}
