package dev.candour.resume.section;

import dev.candour.resume.section.Section.Kind;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Blanks;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Script;
import dev.candour.resume.text.WordCount;
import dev.candour.vocabulary.Phrases;
import dev.candour.vocabulary.WordLists;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Knows the headings of sections, however they are decorated, spaced out or joined. */
public final class Headings {

    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 5;
    /** ":mortar_board:" stands for a picture. */
    private static final Pattern SHORTCODE =
            Pattern.compile("\\s:[a-z][a-z0-9_+-]{2,30}:|^:[a-z][a-z0-9_+-]{2,30}:\\s");

    private static final Pattern DECORATION = Pattern.compile(
            "^(?:[一二三四五六七八九十]{1,2}[、.]|0\\d(?:[.、/]|\\s)\\s*|(?:part\\s?\\.?\\s?)?\\d{1,2}(?:\\s?[.、)/|:-])?\\s(?=\\p{L})|(?:part\\s?\\.?\\s?)?\\d{1,2}(?:\\s?[.、)/|-])?(?=[\\u4e00-\\u9fff]{2,8}$)|[\\s\\p{So}\\p{Co}\\u200D:\\[\\]【】《》<>=|~_#*.,、·•■●◆★☆▶►-])+|[\\s\\p{So}\\u200D:\\[\\]【】《》<>=|~_#*.,、·•■●◆★☆-]+$");
    private static final Pattern JOINED = Pattern.compile(
            "\\s*(?:[/&|,、+()]|\\band\\b|与|和|及|以及)\\s*|(?<=[\\u4e00-\\u9fff])\\s+(?=[a-z])|(?<=[a-z]|[a-z]\\d)\\s+(?=[\\u4e00-\\u9fff])");
    private static final Anchored SPACED_OUT =
            Anchored.of("^(?:\\p{L} ){3,}\\p{L}$|^(?:[\\u4e00-\\u9fff]\\s+)+[\\u4e00-\\u9fff]$");
    /** "十年工作经验" and "years of work experience" say how much, they head nothing; the number in "Web2" says nothing of that. */
    private static final Anchored CLAIM = Anchored.of("(?<![a-z\\d])\\d|[年有的:]|year|with|proven");

    /** "Selected publications" are publications. */
    private static final Pattern CHOSEN = Pattern.compile(
            "^(?:selected|relevant|recent|other|additional|key|my|major|notable|past|previous|main|professional) ");

    /** "Technical Projects" and "Capstone Project Work", but not "Amber Projects", which is called like a company. */
    private static final Anchored SOME_PROJECTS = Anchored.of(
            "(?:(?:technical|academic|research|course|class|coursework|capstone|design|engineering|software|programming|coding|data|science"
                    + "|machine|learning|personal|side|university|college|school|independent|group|team|student|professional|web|development"
                    + "|creative|major|minor|featured|hackathon|hobby|industry|industrial|graduate|undergraduate|thesis|final|year|hardware"
                    + "|robotics|ml|ai|it|other|notable|sample|current|past|completed|ongoing|github|selected|relevant|recent|key|&|and) ){1,4}"
                    + "(?:projects|project (?:work|experience))");

    /** "Teaching employment" and "Public Library Experience", but not "Customer experience". */
    private static final Anchored SOME_WORK = Anchored.of(
            "(?:(?:teaching|tutoring|educational|school|nursing|clinical|medical|hospital|healthcare|health|dental|veterinary|pharmacy|laboratory|lab|legal|military|naval|academic|university|faculty|research"
                    + "|industry|industrial|corporate|business|sales|retail|store|banking|finance|financial|accounting|audit|tax|insurance|engineering|consulting|creative|film|television|theatre|theater"
                    + "|stage|acting|directing|writing|editorial|publishing|journalism|media|broadcast|broadcasting|radio|music|musical|performance|performing|culinary|kitchen|cooking|restaurant|hospitality|hotel|construction"
                    + "|trade|trades|driving|trucking|flight|flying|aviation|maritime|sea|farm|agricultural|field|library|museum|curatorial|archival|ministry|pastoral|church|political|policy|government|federal|state|public|civil"
                    + "|service|services|law|enforcement|security|fire|firefighting|ems|management|managerial|supervisory|administrative|office|clerical|hr|human|resources|recruiting|marketing|advertising"
                    + "|pr|communications|nonprofit|non-profit|ngo|international|overseas|coaching|athletic|childcare|caregiving|translation|freelance|contract|temporary|part-time|full-time|seasonal|student|campus|summer|early"
                    + "|prior|other|additional|further|various|previous|related|relevant|selected|current|paid|professional|work|warehouse|manufacturing|production|logistics|transport|salon|beauty|event|events|and|&"
                    + "|visiting|short|short-term|long|long-term|term|adjunct|honorary|affiliate|focused|focussed|core|significant|notable|primary|main|major|direct|applied|diverse|specialized|specialised|social|counseling|counselling|therapy|pharmaceutical|biotech"
                    + "|bartending|modeling|modelling|dance|photography|animation|property|estate|real|travel|tourism|airline|automotive|mechanical|electrical|plumbing|carpentry|welding|mining|energy|utility"
                    + "|landscaping|cleaning|housekeeping|fitness|sports|classroom|childhood|curriculum|postdoctoral|postdoc|graduate|undergraduate|advising|analytics|quality|regulatory|program|programme) ){1,4}"
                    + "(?:experience|employment|appointments|employment history|work history|career|posts|positions|roles|jobs|engagements|positions held|posts held|practice)"
                    + "|(?:clinical|medical|postgraduate medical|residency|specialty|specialist|surgical|internship and residency|graduate medical) (?:training|residency|fellowships?)|residenc(?:y|ies)|residency training");

    /** "Volunteer History" and "Civic and charity work" */
    private static final Anchored SOME_VOLUNTEERING = Anchored.of(
            "(?:(?:selected|other|current|past|community|civic|charity|charitable|humanitarian|public|pro|bono|and|&) )*"
                    + "(?:volunteer|volunteering|voluntary|community|civic|charity|charitable|humanitarian|pro bono)"
                    + "(?: (?:service|outreach|leadership|and|&))*"
                    + " (?:experience|work|history|roles|positions|engagements?|activities|involvement|employment|commitments)");

    private static final Pattern DUTIES = Pattern.compile(
            "(?:duties|responsibilities|tasks|supervisor|supervised by|advisor|reporting to|reports to)\\b[^:]{0,20}:",
            Pattern.CASE_INSENSITIVE);

    /** "Positions held (2000 - present)" */
    private static final Pattern TIMES =
            Pattern.compile("\\s*[(\\[][^()\\[\\]]{0,12}\\b(?:19|20)\\d{2}\\b[^()\\[\\]]{0,20}[)\\]]\\s*$");

    /** "任職經歷 - Employment History" */
    private static final Pattern TWO_LANGUAGES =
            Pattern.compile("([\\u4e00-\\u9fff]{2,8})\\s?[-/|·(]?\\s?([a-z][a-z &]{3,40}?)\\)?");

    /** "经历 2016-2026" */
    private static final Pattern CHINESE_TIMES = Pattern.compile(
            "\\s*[(\\[,]?\\s*(?:19|20)\\d{2}(?:[./年]\\d{1,2}月?)?年?\\s?[-~至到]{1,2}\\s?(?:(?:19|20)\\d{2}(?:[./年]\\d{1,2}月?)?年?|至?今|现在|現在)\\s*[)\\]]?\\s*$");

    private static final int LONGEST_CHINESE = 8;
    private static final Pattern TOLD_CHINESE =
            Pattern.compile("(?=.*[、和与及]).*(?:我的|本人|我|以下|这里|這裡|如下|展示|呈现|呈現|包含|包括|记录|記錄).*");

    private static final Anchored SENTENCE = Anchored.of("[.。;!?]\\s*\\S|\\d{3}");

    private final Map<String, Kind> kinds = new HashMap<>();
    private final Set<String> labels = new HashSet<>();
    private final Set<String> projects = new HashSet<>();

    private final Phrases workParts;
    private final Phrases careerParts;

    public Headings(WordLists words) {
        workParts = words.phrases("work part");
        careerParts = words.phrases("career part");
        for (Kind kind : Kind.values()) {
            words.get(kind.name().toLowerCase(Locale.ROOT)).forEach(word -> kinds.putIfAbsent(key(word), kind));
        }
        words.get("label").forEach(word -> labels.add(key(word)));
        words.get("project").forEach(word -> projects.add(key(word)));
    }

    /** What section the text opens; empty when it is no known heading. */
    public Optional<Kind> kind(String written) {
        String text = written.length() > 2 * LONGEST ? written : withoutTimes(written);
        if (text.length() > LONGEST
                || SENTENCE.isIn(text)
                || text.endsWith(".")
                || text.endsWith(",")
                || isToldInChinese(text)) {
            return Optional.empty();
        }
        String key = known(text);
        Kind whole = kinds.containsKey(key)
                ? kinds.get(key)
                : kinds.get(CHOSEN.matcher(key).replaceFirst(""));
        if (whole != null) {
            return Optional.of(whole);
        }
        if (key.contains("project") && SOME_PROJECTS.is(key)) {
            return Optional.of(Kind.PROJECTS);
        }
        Optional<Kind> joined = joined(key);
        if (joined.isEmpty() && SOME_VOLUNTEERING.is(key)) {
            return Optional.of(Kind.VOLUNTEER);
        }
        if (joined.isEmpty() && SOME_WORK.is(key)) {
            return Optional.of(Kind.WORK);
        }
        return joined.isEmpty() && !labels.contains(key) ? ChineseHeadings.kind(Script.simplified(key)) : joined;
    }

    /** "以下是我的教育背景、实习经历与项目经历。" speaks of sections and heads none. */
    private static boolean isToldInChinese(String text) {
        return text.endsWith("。") && text.length() > LONGEST_CHINESE
                || TOLD_CHINESE.matcher(text).matches();
    }

    private static String withoutTimes(String written) {
        if (!written.isEmpty() && Script.isIdeograph(written.charAt(0))) {
            boolean may = written.indexOf("20") >= 0 || written.indexOf("19") >= 0;
            return may ? CHINESE_TIMES.matcher(written).replaceFirst("") : written;
        }
        boolean may = written.indexOf('(') >= 0 || written.indexOf('[') >= 0;
        return may ? TIMES.matcher(written).replaceFirst("") : written;
    }

    /** "Research and work experience" is about work, "volunteer and work experience" is what it says first. */
    private Optional<Kind> joined(String key) {
        String[] parts = mayBeJoined(key) ? JOINED.split(key) : new String[] {key};
        List<Kind> known = Stream.of(parts)
                .map(part -> part(part.strip(), parts.length))
                .filter(Objects::nonNull)
                .toList();
        if (known.equals(List.of(Kind.EDUCATION, Kind.WORK))) {
            return Optional.of(Kind.WORK);
        }
        boolean told = known.size() < parts.length && WordCount.of(key) > MOST_WORDS;
        Kind first = known.isEmpty() || told || known.size() * 2 < parts.length ? null : known.get(0);
        boolean mayBeWork = first == null || first == Kind.OTHER || first == Kind.SKILLS || first == Kind.SUMMARY;
        if (mayBeWork && WordCount.of(key) <= MOST_WORDS && !CLAIM.isIn(key) && workParts.isIn(key)) {
            return Optional.of(Kind.WORK);
        }
        return parts.length <= 4 ? Optional.ofNullable(first) : Optional.empty();
    }

    /** Most headings have no sign that could join two, which is seen without the pattern. */
    private static boolean mayBeJoined(String key) {
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (c >= 128 || "/&|,+()".indexOf(c) >= 0) {
                return true;
            }
        }
        return key.contains("and");
    }

    /** "Grant and Award" is as good as "Grants and awards". */
    private @Nullable Kind part(String part, int parts) {
        Kind kind = kinds.get(part);
        return kind == null && parts > 1 ? kinds.get(part + "s") : kind;
    }

    /** Whether the text is exactly one known heading, nothing beside it. */
    public boolean isExact(String text) {
        return text.length() <= LONGEST && kinds.containsKey(known(text));
    }

    /** Whether the text only labels a part of a position, as in "Responsibilities:". */
    public boolean isLabel(String text) {
        return text.length() <= LONGEST && labels.contains(known(text));
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
        String key = key(text);
        String simple = kinds.containsKey(key) ? key : Script.simplified(key);
        boolean foreign = !simple.isEmpty() && Script.isIdeograph(simple.charAt(0));
        Matcher twice = !foreign || kinds.containsKey(simple) ? null : TWO_LANGUAGES.matcher(simple);
        boolean both = twice != null
                && twice.matches()
                && kinds.containsKey(twice.group(1))
                && kinds.containsKey(twice.group(2));
        return both && twice != null ? twice.group(1) : simple;
    }

    private static String key(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        String plain = lower.indexOf(':') < 0
                ? lower.strip()
                : SHORTCODE.matcher(lower).replaceAll("").strip();
        String bare = isBare(plain) ? plain : DECORATION.matcher(plain).replaceAll("");
        boolean spaced = Blanks.areIn(bare);
        String joined = spaced && SPACED_OUT.is(bare) ? Blanks.none(bare) : bare;
        String single = spaced ? Blanks.single(joined) : joined;
        return single.replace("'", "").replace("experiences", "experience").strip();
    }

    /** Most lines begin and end with letters, which is seen without looking for decoration; a numeral may be one. */
    private static boolean isBare(String text) {
        if (text.isEmpty()) {
            return false;
        }
        char first = text.charAt(0);
        char last = text.charAt(text.length() - 1);
        return isLetter(first) && isLetter(last)
                || isSign(first) && "一二三四五六七八九十".indexOf(first) < 0 && (isSign(last) || isLetter(last));
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isSign(char c) {
        return c >= '\u4e00' && c <= '\u9fff';
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
