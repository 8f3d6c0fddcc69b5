package dev.candour.resume.section;

import dev.candour.resume.section.Section.Kind;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Blanks;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Script;
import dev.candour.vocabulary.Phrases;
import dev.candour.vocabulary.WordLists;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows the headings of sections, however they are decorated, spaced out or joined. */
public final class Headings {

    private static final int LONGEST = 60;

    /** What parts "Education & Certifications". */
    private static final Pattern FIRST_OF_TWO = Pattern.compile("\\s*(?:[&/,|+]|\\band\\b)");

    private static final Pattern DUTIES = Pattern.compile(
            "(?:duties|responsibilities|tasks|supervisor|supervised by|advisor|reporting to|reports to)\\b[^:]{0,20}:",
            Pattern.CASE_INSENSITIVE);

    /** "任職經歷 - Employment History" */
    private static final Pattern TWO_LANGUAGES =
            Pattern.compile("([\\u4e00-\\u9fff]{2,8})\\s?[-/|·(]?\\s?([a-z][a-z &]{3,40}?)\\)?");

    private static final int LONGEST_CHINESE = 8;
    private static final Pattern TOLD_CHINESE =
            Pattern.compile("(?=.*[、和与及]).*(?:我的|本人|我|以下|这里|這裡|如下|展示|呈现|呈現|包含|包括|记录|記錄).*");

    private static final Anchored SENTENCE = Anchored.of("[.。;!?]\\s*\\S|\\d{3}");

    /** "II. Education", "2. Education", "4.3 工作经历" */
    private static final Anchored NUMERAL = Anchored.of(
            "(?:(?:[IVX]{1,4}|\\d{1,2})[.)]|\\d{1,2}\\.\\d{1,2}[.)]?) (?=\\p{Lu})|\\d{1,2}(?:[.、] ?|\\.\\d{1,2}[.、]? ?)(?=[\\u4e00-\\u9fff])");

    private final Map<String, Kind> kinds = new HashMap<>();
    private final Set<String> labels = new HashSet<>();
    private final Set<String> projects = new HashSet<>();

    private final JoinedHeadings joined;
    private final Phrases careerParts;
    private final MisspeltHeadings misspelt;
    private final TornHeadings torn;

    public Headings(WordLists words) {
        joined = new JoinedHeadings(kinds, words.phrases("work part"));
        careerParts = words.phrases("career part");
        misspelt = new MisspeltHeadings(words.get("often misspelt"));
        for (Kind kind : Kind.values()) {
            words.get(kind.name().toLowerCase(Locale.ROOT))
                    .forEach(word -> kinds.putIfAbsent(HeadingKey.of(word), kind));
        }
        torn = new TornHeadings(kinds);
        words.get("label").forEach(word -> labels.add(HeadingKey.of(word)));
        words.get("project").forEach(word -> projects.add(HeadingKey.of(word)));
    }

    /** What section the text opens; empty when it is no known heading. */
    public Optional<Kind> kind(String written) {
        String told = written.length() > 2 * LONGEST ? written : HeadingTimes.cut(written);
        MatchResult numeral = NUMERAL.opening(told);
        String text = numeral == null ? told : told.substring(numeral.end()).strip();
        return isTold(text) ? Optional.empty() : kindOfKey(known(text));
    }

    private Optional<Kind> kindOfKey(String key) {
        Optional<Kind> kind = kindOf(key);
        String mended = kind.isPresent() ? key : mended(key);
        return mended.equals(key) ? kind : kindOf(mended);
    }

    /** "profesional experience", "pro jects" and "学习\\工作 经历" */
    private String mended(String key) {
        return Script.hasIdeograph(key) ? Blanks.none(key.replace('\\', '/')) : torn.mended(misspelt.mended(key));
    }

    private static boolean isTold(String text) {
        return text.length() > LONGEST
                || SENTENCE.isIn(text)
                || text.endsWith(".")
                || text.endsWith(",")
                || isToldInChinese(text);
    }

    private Optional<Kind> kindOf(String key) {
        Kind whole = joined.whole(key);
        if (whole != null) {
            return Optional.of(whole);
        }
        if (EnglishHeadings.areProjects(key)) {
            return Optional.of(Kind.PROJECTS);
        }
        Optional<Kind> several = joined.kind(key);
        return several.isPresent() ? several : composed(key);
    }

    private Optional<Kind> composed(String key) {
        Kind work = EnglishHeadings.ofWork(key);
        if (work != null) {
            return Optional.of(work);
        }
        return labels.contains(key) ? Optional.empty() : ChineseHeadings.kind(Script.simplified(key));
    }

    /** "以下是我的教育背景、实习经历与项目经历。" speaks of sections and heads none. */
    private static boolean isToldInChinese(String text) {
        return text.endsWith("。") && text.length() > LONGEST_CHINESE
                || holdsList(text) && TOLD_CHINESE.matcher(text).matches();
    }

    private static boolean holdsList(String text) {
        return text.indexOf('、') >= 0 || text.indexOf('和') >= 0 || text.indexOf('与') >= 0 || text.indexOf('及') >= 0;
    }

    /** Whether the text is exactly one known heading, nothing beside it. */
    public boolean isExact(String text) {
        return text.length() <= LONGEST && kinds.containsKey(known(text));
    }

    /** Whether the text can be nothing but the heading of internships or of volunteering: "Placements & Internships". */
    boolean isUnpaidPart(String text) {
        Kind kind = text.length() <= LONGEST ? EnglishHeadings.ofWork(known(text)) : null;
        return kind == Kind.INTERNSHIP || kind == Kind.VOLUNTEER;
    }

    /** "Education & Certifications" among entries of work is no entry, whatever its rank. */
    boolean beginsWithEducation(String text) {
        Matcher first = FIRST_OF_TWO.matcher(text);
        return first.find() && Optional.of(Kind.EDUCATION).equals(exactKind(text.substring(0, first.start())));
    }

    private Optional<Kind> exactKind(String text) {
        return Optional.ofNullable(kinds.get(known(text)));
    }

    /** Whether the text only labels a part of a position, as in "Responsibilities:". */
    public boolean isLabel(String text) {
        String key = text.length() <= LONGEST ? known(text) : "";
        return labels.contains(key) || isCounted(key);
    }

    /** "工作职责一" */
    private boolean isCounted(String key) {
        int last = key.length() - 1;
        return last > 2
                && "一二三四五六".indexOf(key.charAt(last)) >= 0
                && labels.contains(key.substring(0, last).strip());
    }

    /** "Duties included: Shelving" */
    public boolean isDuties(String text) {
        int colon = text.indexOf(':');
        return DUTIES.matcher(text).lookingAt() || colon > 0 && colon < LONGEST && isLabel(text.substring(0, colon));
    }

    /** Whether the text names a kind of work, as in "Research", which may head a part of a career. */
    boolean isCareerPart(String text) {
        return text.length() <= LONGEST && careerParts.is(known(text));
    }

    /** Whether a line speaks of a project, as in "Project: ..." or "项目名称：...". */
    public boolean opensProject(String text) {
        int colon = text.indexOf(':');
        return colon > 0 && colon < 20 && projects.contains(known(text.substring(0, colon)));
    }

    /** As it is written when a list holds it, or else in simplified characters. */
    private String known(String text) {
        String key = HeadingKey.of(text);
        String simple = kinds.containsKey(key) ? key : Script.simplified(key);
        boolean foreign = !simple.isEmpty() && Script.isIdeograph(simple.charAt(0));
        Matcher twice = !foreign || kinds.containsKey(simple) ? null : TWO_LANGUAGES.matcher(simple);
        boolean both = twice != null
                && twice.matches()
                && kinds.containsKey(twice.group(1))
                && kinds.containsKey(twice.group(2));
        return both && twice != null ? twice.group(1) : simple;
    }

    /** "Highlights" below each of several positions. */
    boolean isLabelAgain(Line line, List<Line> lines) {
        return isLabel(line.text())
                && lines.stream()
                        .map(Line::text)
                        .filter(line.text()::equals)
                        .skip(1)
                        .findAny()
                        .isPresent();
    }
}
