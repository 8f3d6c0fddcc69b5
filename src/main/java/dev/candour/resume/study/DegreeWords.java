package dev.candour.resume.study;

import dev.candour.profile.Profile.DegreeLevel;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Script;
import dev.candour.vocabulary.Phrases;
import dev.candour.vocabulary.Terms;
import dev.candour.vocabulary.Vocabulary;
import dev.candour.vocabulary.WordLists;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Knows degrees, schools and fields of study by their words. */
public final class DegreeWords {

    /** A degree and where it stands in a text. */
    public record Hit(DegreeLevel level, int start, int end) {}

    /** "‘A’ Levels: Maths", "Maths (A*), Physics (B)" */
    private static final Anchored GRADED = Anchored.ofAnyCase(
            "['‘’][ao]['‘’] levels?\\b|\\p{L} \\((?-i:[A-E])\\*?\\)[,;] ?\\p{L}[^()]{2,30} \\((?-i:[A-E])\\*?\\)");

    private static final Pattern HONOURS = Pattern.compile("\\s*(?:\\([Hh]on(?:ou?r)?s\\.?\\)\\s*)?");

    private final DegreeLevels levels;
    private final SchoolNames schools;
    private final StudyFields fields;
    private final Terms places;
    private final Phrases secondary;
    private final Phrases noise;
    private final Phrases expected;
    private final Phrases unfinished;
    private final Phrases noDegree;
    private final Phrases students;
    private final Phrases byCountry;
    private final Phrases prizes;
    private final Phrases campuses;
    private final Phrases campusTowns;
    private final Phrases otherPeople;
    private final Phrases otherLabels;
    private final Phrases awards;
    private final Phrases subjects;
    private final Phrases shortFields;
    private final List<String> projectEnds;

    public DegreeWords(Vocabulary vocabulary) {
        WordLists words = vocabulary.words("degrees");
        this.fields = new StudyFields(vocabulary);
        this.levels = new DegreeLevels(words, fields);
        this.schools = new SchoolNames(words);
        this.places = vocabulary.places();
        this.secondary = words.phrases("secondary");
        this.noise = words.phrases("noise");
        this.expected = words.phrases("expected");
        this.unfinished = words.phrases("unfinished");
        this.noDegree = words.phrases("no degree");
        this.students = words.phrases("student");
        this.byCountry = words.phrases("by country");
        this.prizes = words.phrases("prize");
        this.campuses = words.phrases("campus school");
        this.campusTowns = words.phrases("campus town");
        this.otherPeople = words.phrases("other person");
        this.otherLabels = words.phrases("other label");
        this.awards = words.phrases("secondary award");
        this.shortFields = words.phrases("short field");
        this.subjects = words.phrases("subjects");
        this.projectEnds = words.get("project end");
    }

    /** The degrees that a text names, the highest first, one a level. */
    public List<Hit> degrees(String text) {
        return levels.in(text);
    }

    /** "MD" of "Towson, MD" */
    boolean isState(String line, int start, int end) {
        return levels.isState(line, start, end);
    }

    /** "Towson MD" and nothing else. */
    boolean isTownAndState(String text) {
        return text.length() > 4 && levels.isState(text, text.length() - 2, text.length());
    }

    /** Where the school's name ends; 0 when the text names none. */
    public int schoolEnd(String text) {
        return schools.end(text);
    }

    /** Whether a school stands in several towns, one of which belongs to its name. */
    boolean hasCampuses(String school) {
        return campuses.in(school).stream().anyMatch(hit -> hit.end() == school.length());
    }

    /** Whether a school of several towns has its name from this one, also behind a dash: "University of Maryland - College Park". */
    boolean isCampusTown(String name) {
        return campusTowns.is(name);
    }

    /** Whether the words behind a degree say that it is still being studied for. */
    boolean isStudent(String behind) {
        return students.in(behind).stream()
                .anyMatch(
                        hit -> HONOURS.matcher(behind.substring(0, hit.start())).matches());
    }

    /** Whether a degree's name means another level in another country. */
    boolean isByCountry(String degree) {
        return byCountry.is(degree);
    }

    /** Whether a text speaks of a prize: "Music Scholarship". */
    boolean isPrize(String text) {
        return prizes.isIn(text);
    }

    /** Whether a text begins with what another person is to the writer: "Supervisor: ...". */
    boolean isOtherPerson(String text) {
        return otherPeople.in(text).stream().anyMatch(hit -> hit.start() == 0);
    }

    /** Whether what stands behind a label is about something else than studies: "Job: ...". */
    boolean isOtherLabel(String label) {
        return otherLabels.is(label);
    }

    /** Whether a name ends as those of things do that are made at a school. */
    boolean isProject(String name) {
        return projectEnds.stream().anyMatch(name::endsWith);
    }

    /** Whether a line tells of what a secondary school awards: "GED, 2011". */
    boolean isSecondaryAward(String text) {
        return awards.isIn(Script.simplified(text));
    }

    /** "A Levels: Biology, Physics": what was examined names no field of study. */
    boolean areSubjects(String text) {
        return subjects.isIn(text) || GRADED.isIn(text);
    }

    boolean isSecondary(String text) {
        return secondary.isIn(text);
    }

    boolean isNoise(String text) {
        return noise.isIn(text);
    }

    /** Whether studies are said to last still or to have been broken off. */
    public boolean isUnfinished(String text) {
        return unfinished.isIn(Script.simplified(text)) || StudyState.isOpen(text);
    }

    /** Where words such as "expected" end, behind which the end of the studies stands; -1 when there are none. */
    int expectedEnd(String text) {
        List<Phrases.Hit> hits = expected.in(Script.simplified(text));
        return hits.isEmpty() ? -1 : hits.get(0).end();
    }

    boolean isNoDegree(String text) {
        return noDegree.isIn(text);
    }

    /** The field that a degree's own name tells, as MBA does; null when it tells none. */
    @Nullable
    String impliedField(String degree) {
        return fields.impliedBy(degree);
    }

    /** Whether a part begins with the short name of a school: "UNAM", "VIT Chennai". */
    boolean isAcronym(String text) {
        return schools.isAcronym(text);
    }

    /** "CSE" and "PCM" stand for fields of study, "CGPA" for a grade. */
    boolean isShortField(String capitals) {
        return isField(capitals) || isNoise(capitals) || shortFields.is(capitals);
    }

    /** Whether the text is a known field of study and nothing else. */
    public boolean isKnownField(String text) {
        return fields.isKnown(text);
    }

    /** Whether a known field of study makes up most of the text. */
    boolean isField(String text) {
        return fields.isField(text);
    }

    /** Whether it is the name of a state or a country, or stands for one: "IL". */
    boolean isRegion(String text) {
        return isTwoCapitals(text)
                || places.canonical(text.strip())
                        .flatMap(places::kind)
                        .filter(kind -> !kind.equals("city"))
                        .isPresent();
    }

    private static boolean isTwoCapitals(String text) {
        return text.codePointCount(0, text.length()) == 2
                && text.codePoints().allMatch(c -> Character.getType(c) == Character.UPPERCASE_LETTER);
    }

    boolean isPlace(String text) {
        int covered = places.findIn(text).stream()
                .mapToInt(mention -> mention.end() - mention.start())
                .sum();
        return covered * 3 > text.length() * 2 || isTwoCapitals(text) && !fields.isKnown(text);
    }
}
