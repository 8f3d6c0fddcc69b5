package dev.candour.resume.study;

import dev.candour.profile.Profile.DegreeLevel;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Script;
import dev.candour.vocabulary.Phrases;
import dev.candour.vocabulary.WordLists;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the degrees that a text names, each level by its words. */
final class DegreeLevels {

    /** 柳溪学院(本) */
    private static final Anchored LEVEL_ASIDE = Anchored.of("(?:^|\\()([专本硕博])(?:\\)|$)");

    private static final String LICENCE = "licence";
    private static final Anchored WORD_BEFORE = Anchored.of("[\\p{L})’'] $");
    private static final Anchored FRENCH = Anchored.ofAnyCase(" (?:en|de|d['’]|[eè]s)\\b");
    private static final Anchored PERMIT =
            Anchored.ofAnyCase(" (?:and|for|to|holder|number|no\\b|issued|since|class|category)");

    private static final Anchored HOUR = Anchored.of("\\d\\s?$");

    private static final List<DegreeLevel> FALLING =
            List.of(DegreeLevel.DOCTORATE, DegreeLevel.MASTER, DegreeLevel.BACHELOR, DegreeLevel.ASSOCIATE);

    /** A college in mainland China, and a secondary school in Taiwan, where it is written so. */
    private static final String VOCATIONAL_SCHOOL = "高職";

    /** "MBA graduates" are others. */
    private static final Pattern OTHERS = Pattern.compile(
            "['’]?s? (?:graduates|students|scientists|holders|candidates|researchers|trainees|interns|applicants|alumni|theses|dissertations|admissions|recruits|hires|level students|supervisors|mentors|teachers|lecturers)\\b",
            Pattern.CASE_INSENSITIVE);

    private final Map<DegreeLevel, Phrases> degrees = new EnumMap<>(DegreeLevel.class);
    private final Map<DegreeLevel, Phrases> shortDegrees = new EnumMap<>(DegreeLevel.class);
    private final Phrases both;
    private final Phrases none;
    /** All words of all levels: most texts hold none of them, and one look will do. */
    private final Phrases any;

    private final StudyFields fields;
    private final StateLetters states;

    DegreeLevels(WordLists words, StudyFields fields) {
        List<String> longer = new ArrayList<>(words.get("no degree"));
        for (DegreeLevel level : FALLING) {
            degrees.put(level, words.phrases(level.text(), longer));
            shortDegrees.put(level, Phrases.exactly(words.get("short " + level.text())));
            words.get(level.text()).stream().filter(word -> word.length() > 2).forEach(longer::add);
        }
        this.both = words.phrases("both");
        this.none = words.phrases("no degree");
        this.any = words.phrases(Stream.concat(
                        Stream.of("both"),
                        FALLING.stream().flatMap(level -> Stream.of(level.text(), "short " + level.text())))
                .toArray(String[]::new));
        this.fields = fields;
        this.states = new StateLetters(words);
    }

    /** The highest first, one a level. */
    List<DegreeWords.Hit> in(String written) {
        String text = Script.simplified(written);
        MatchResult aside = LEVEL_ASIDE.first(text);
        if (aside == null && !any.isIn(text)) {
            return List.of();
        }
        List<DegreeWords.Hit> hits = new ArrayList<>();
        for (DegreeLevel level : FALLING) {
            named(level, text, written).stream()
                    .filter(found -> !OTHERS.matcher(text)
                            .region(found.end(), text.length())
                            .lookingAt())
                    .limit(1)
                    .filter(found ->
                            hits.stream().noneMatch(hit -> hit.start() < found.end() && found.start() < hit.end()))
                    .map(found -> ChineseDegrees.behindField(
                            text, new DegreeWords.Hit(level, found.start(), found.end()), this::mayEndField))
                    .forEach(hits::add);
        }
        if (hits.isEmpty() && aside != null) {
            DegreeLevel level = DegreeLevel.values()["专本硕博".indexOf(aside.group(1))];
            hits.add(new DegreeWords.Hit(level, aside.start(), aside.end()));
        }
        both.in(text).stream()
                .limit(1)
                .forEach(hit -> List.of(DegreeLevel.MASTER, DegreeLevel.BACHELOR)
                        .forEach(level -> hits.add(new DegreeWords.Hit(level, hit.start(), hit.end()))));
        return hits;
    }

    /** Whether what stands at a place of a line is a state: its part may hold nothing else. */
    boolean isState(String line, int start, int end) {
        return states.are(line, start, end);
    }

    private boolean mayEndField(String words) {
        return fields.isKnown(words) || words.endsWith("技术");
    }

    private List<Phrases.Hit> named(DegreeLevel level, String text, String written) {
        List<Phrases.Hit> found = degrees.get(level).in(text).stream()
                .filter(hit -> !written.startsWith(VOCATIONAL_SCHOOL, hit.start()))
                .filter(hit -> !isPermit(text, hit))
                .toList();
        return found.isEmpty() ? shortened(level, text) : found;
    }

    /** "Forklift Licence" is a permit, "Licence en Droit" a degree. */
    private static boolean isPermit(String text, Phrases.Hit hit) {
        return text.regionMatches(true, hit.start(), LICENCE, 0, LICENCE.length())
                && hit.end() - hit.start() == LICENCE.length()
                && !FRENCH.opens(text.substring(hit.end()))
                && (WORD_BEFORE.isIn(text.substring(0, hit.start())) || PERMIT.opens(text.substring(hit.end())));
    }

    /** "AB-Tech" and "AS levels" are names, "BS-Physics" a degree and its field, "10 A.M." an hour. */
    private List<Phrases.Hit> shortened(DegreeLevel level, String text) {
        List<Phrases.Hit> hits = shortDegrees.get(level).in(text);
        List<Phrases.Hit> names = hits.isEmpty() ? List.of() : none.in(text);
        return hits.stream()
                .filter(hit -> !HOUR.isIn(text.substring(0, hit.start())))
                .filter(hit -> !states.are(text, hit.start(), hit.end()))
                .filter(hit -> names.stream().noneMatch(name -> name.start() <= hit.start() && hit.end() <= name.end()))
                .filter(hit -> !text.startsWith("-", hit.end())
                        || fields.isField(text.substring(hit.end() + 1).split("[,;(|]", 2)[0]))
                .toList();
    }
}
