package dev.candour.resume;

import dev.candour.profile.Profile.DegreeLevel;
import dev.candour.vocabulary.Phrases;
import dev.candour.vocabulary.Terms;
import dev.candour.vocabulary.Vocabulary;
import dev.candour.vocabulary.WordLists;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Knows degrees, schools and fields of study by their words. */
final class DegreeWords {

    /** A degree and where it stands in a text. */
    record Hit(DegreeLevel level, int start, int end) {}

    /** 柳溪学院(本) */
    private static final Pattern LEVEL_ASIDE = Pattern.compile("(?:^|\\()([专本硕博])(?:\\)|$)");

    /** A college in mainland China, and a secondary school in Taiwan, where it is written so. */
    private static final String VOCATIONAL_SCHOOL = "高職";

    /** "Music Scholarship for Undergraduates" */
    private static final Pattern OF_ALL =
            Pattern.compile("(?:under|post)graduates?|本科生?|研究生", Pattern.CASE_INSENSITIVE);

    private final Map<DegreeLevel, Phrases> degrees = new EnumMap<>(DegreeLevel.class);
    private final Map<DegreeLevel, Phrases> shortDegrees = new EnumMap<>(DegreeLevel.class);
    private final Phrases both;
    private final SchoolNames schools;
    private final Phrases secondary;
    private final Phrases noise;
    private final Phrases expected;
    private final Phrases unfinished;
    private final Phrases noDegree;
    private final Phrases students;
    private final Phrases byCountry;
    private final Phrases prizes;
    private final Phrases campuses;
    private final Phrases otherPeople;
    private final Phrases awards;
    private final Phrases subjects;
    private final Phrases shortFields;
    private final List<String> projectEnds;
    private final Map<String, String> impliedFields;
    private final Terms fields;
    private final Terms places;

    DegreeWords(Vocabulary vocabulary) {
        WordLists words = vocabulary.words("degrees");
        List<String> longer = new ArrayList<>(words.get("no degree"));
        for (int i = DegreeLevel.values().length - 1; i >= 0; i--) {
            DegreeLevel level = DegreeLevel.values()[i];
            degrees.put(level, words.phrases(level.text(), longer));
            shortDegrees.put(level, Phrases.exactly(words.get("short " + level.text())));
            words.get(level.text()).stream().filter(word -> word.length() > 2).forEach(longer::add);
        }
        this.both = words.phrases("both");
        this.schools = new SchoolNames(words);
        this.secondary = words.phrases("secondary");
        this.noise = words.phrases("noise");
        this.expected = words.phrases("expected");
        this.unfinished = words.phrases("unfinished");
        this.noDegree = words.phrases("no degree");
        this.students = words.phrases("student");
        this.byCountry = words.phrases("by country");
        this.prizes = words.phrases("prize");
        this.campuses = words.phrases("campus school");
        this.otherPeople = words.phrases("other person");
        this.awards = words.phrases("secondary award");
        this.shortFields = words.phrases("short field");
        this.subjects = words.phrases("subjects");
        this.projectEnds = words.get("project end");
        this.impliedFields = pairs(words.get("implied field"));
        this.fields = vocabulary.fields();
        this.places = vocabulary.places();
    }

    private static Map<String, String> pairs(List<String> written) {
        return written.stream()
                .map(pair -> pair.split(" = "))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (one, other) -> one));
    }

    /** The degrees that a text names, the highest first, one a level. */
    List<Hit> degrees(String written) {
        String text = Script.simplified(written);
        List<Hit> hits = new ArrayList<>();
        for (DegreeLevel level :
                List.of(DegreeLevel.DOCTORATE, DegreeLevel.MASTER, DegreeLevel.BACHELOR, DegreeLevel.ASSOCIATE)) {
            List<Phrases.Hit> found = degrees.get(level).in(text).stream()
                    .filter(hit -> !written.startsWith(VOCATIONAL_SCHOOL, hit.start()))
                    .toList();
            List<Phrases.Hit> any = found.isEmpty() ? shortDegrees(level, text) : found;
            if (!any.isEmpty()
                    && hits.stream()
                            .noneMatch(hit ->
                                    hit.start() < any.get(0).end() && any.get(0).start() < hit.end())) {
                hits.add(ChineseDegrees.behindField(
                        text,
                        new Hit(level, any.get(0).start(), any.get(0).end()),
                        field -> fields.canonical(field).isPresent() || field.endsWith("技术")));
            }
        }
        Matcher aside = LEVEL_ASIDE.matcher(text);
        if (hits.isEmpty() && aside.find()) {
            hits.add(new Hit(DegreeLevel.values()["专本硕博".indexOf(aside.group(1))], aside.start(), aside.end()));
        }
        if (both.isIn(text)) {
            Phrases.Hit hit = both.in(text).get(0);
            hits.add(new Hit(DegreeLevel.MASTER, hit.start(), hit.end()));
            hits.add(new Hit(DegreeLevel.BACHELOR, hit.start(), hit.end()));
        }
        return hits;
    }

    /** "AB-Tech" is a name, "BS-Physics" a degree and its field. */
    private List<Phrases.Hit> shortDegrees(DegreeLevel level, String text) {
        return shortDegrees.get(level).in(text).stream()
                .filter(hit -> !text.startsWith("-", hit.end())
                        || isField(text.substring(hit.end() + 1).split("[,;(|]", 2)[0]))
                .toList();
    }

    /** Where the school's name ends; 0 when the text names none. */
    int schoolEnd(String text) {
        return schools.end(text);
    }

    /** Whether a school stands in several towns, one of which belongs to its name. */
    boolean hasCampuses(String school) {
        return campuses.in(school).stream().anyMatch(hit -> hit.end() == school.length());
    }

    /** Whether the words behind a degree say that it is still being studied for. */
    boolean isStudent(String behind) {
        return students.in(behind).stream()
                .anyMatch(hit -> behind.substring(0, hit.start()).isBlank());
    }

    /** Whether a degree's name means another level in another country. */
    boolean isByCountry(String degree) {
        return byCountry.is(degree);
    }

    /** Whether a line tells of no studies of the person: a prize, another person, something made at a school. */
    boolean isBeside(String written) {
        String text = Script.simplified(written);
        boolean other = otherPeople.in(text).stream().anyMatch(hit -> hit.start() == 0);
        boolean prize =
                prizes.isIn(text) && (degrees(text).isEmpty() || schoolEnd(text) == 0 || Script.isChinese(text));
        boolean prizeOfAll = prizes.isIn(text)
                && degrees(text).stream()
                        .allMatch(hit -> OF_ALL.matcher(text.substring(hit.start(), hit.end()))
                                .matches());
        return other || prize || prizeOfAll || isProject(text);
    }

    /** "柳溪大学选课系统" was made at a school; "地理信息系统" is a field. */
    private boolean isProject(String text) {
        String last = text.substring(
                Math.max(text.lastIndexOf(' '), Math.max(text.lastIndexOf(','), text.lastIndexOf('、'))) + 1);
        return projectEnds.stream().anyMatch(last::endsWith) && !isField(last);
    }

    /** Whether a line tells of what a secondary school awards: "GED, 2011". */
    boolean isSecondaryAward(String text) {
        return awards.isIn(Script.simplified(text));
    }

    /** "A Levels: Biology, Physics": what was examined names no field of study. */
    boolean areSubjects(String text) {
        return subjects.isIn(text);
    }

    boolean isSecondary(String text) {
        return secondary.isIn(text);
    }

    boolean isNoise(String text) {
        return noise.isIn(text);
    }

    /** Whether studies are said to last still or to have been broken off. */
    boolean isUnfinished(String text) {
        return unfinished.isIn(Script.simplified(text));
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
        return impliedFields.get(Script.simplified(degree.toLowerCase(Locale.ROOT)));
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
    boolean isKnownField(String text) {
        return fields.canonical(text).isPresent();
    }

    /** Whether a known field of study makes up most of the text. */
    boolean isField(String text) {
        if (fields.canonical(text).isPresent()) {
            return true;
        }
        int covered = fields.findIn(text).stream()
                .filter(mention -> mention.impliedBy() == null)
                .mapToInt(mention -> mention.end() - mention.start())
                .sum();
        return covered * 2 > text.length();
    }

    /** Whether it is the name of a state or a country, or stands for one: "IL". */
    boolean isRegion(String text) {
        return text.matches("\\p{Lu}{2}")
                || places.canonical(text.strip())
                        .flatMap(places::kind)
                        .filter(kind -> !kind.equals("city"))
                        .isPresent();
    }

    boolean isPlace(String text) {
        int covered = places.findIn(text).stream()
                .mapToInt(mention -> mention.end() - mention.start())
                .sum();
        return covered * 3 > text.length() * 2
                || text.matches("\\p{Lu}{2}") && !fields.canonical(text).isPresent();
    }
}
