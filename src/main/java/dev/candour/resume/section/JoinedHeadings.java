package dev.candour.resume.section;

import dev.candour.resume.section.Section.Kind;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Script;
import dev.candour.resume.text.WordCount;
import dev.candour.vocabulary.Phrases;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Headings of several sections in one, as in "Education & Training". */
final class JoinedHeadings {

    private static final int MOST_WORDS = 5;

    /** "Selected publications" are publications. */
    private static final Set<String> CHOSEN = Set.of(
            "selected",
            "relevant",
            "recent",
            "other",
            "additional",
            "key",
            "my",
            "major",
            "notable",
            "past",
            "previous",
            "main",
            "professional");

    private static final Pattern JOINED = Pattern.compile(
            "\\s*(?:,\\s*and\\b|[/&|,、+()]|\\band\\b|与|和|及|以及)\\s*|(?<=[\\u4e00-\\u9fff])\\s+(?=[a-z])|(?<=[a-z]|[a-z]\\d)\\s+(?=[\\u4e00-\\u9fff])");

    /** "十年工作经验" and "years of work experience" say how much, they head nothing; the number in "Web2" says nothing of that. */
    private static final Anchored CLAIM = Anchored.of("(?<![a-z\\d])\\d|[年有的:]|year|with|proven");

    /** "Training and development officer" is what somebody was. */
    private static final Anchored PERSON = Anchored.of(
            "(?:officer|manager|director|coordinator|co-ordinator|assistant|lead|leader|engineer|developer|designer|teacher|trainer|tutor"
                    + "|lecturer|professor|instructor|adviser|advisor|worker|writer|editor|analyst|consultant|supervisor|administrator"
                    + "|executive|representative|planner|producer|librarian|technician|\\p{L}{4,}(?:ist|ician))");

    private static final Set<String> PERSONS = Set.of("volunteer", "intern", "trainee");

    private static final Set<String> HELPERS = Set.of("志愿者", "志工", "义工");

    private static final Set<String> OWN = Set.of("个人", "自己", "本人", "参与", "负责", "主导", "做过", "完成", "获得");

    private final Map<String, Kind> kinds;
    private final Phrases workParts;

    JoinedHeadings(Map<String, Kind> kinds, Phrases workParts) {
        this.kinds = kinds;
        this.workParts = workParts;
    }

    /** "Research and work experience" and "实习/工作经历" are about work, "volunteer and work experience" is what it says first. */
    Optional<Kind> kind(String key) {
        if (isAsideOfOther(key)) {
            return Optional.empty();
        }
        String[] parts = mayBeJoined(key) ? JOINED.split(key) : new String[] {key};
        if (isHelperOf(parts) || isOneAnd(parts, key) || Stream.of(parts).anyMatch(this::isDone)) {
            return Optional.empty();
        }
        List<Kind> known = Stream.of(parts)
                .map(part -> part(part.strip(), parts.length))
                .filter(Objects::nonNull)
                .toList();
        if (known.size() < parts.length && PERSON.is(key.substring(key.lastIndexOf(' ') + 1))) {
            return Optional.empty();
        }
        if (endsWithWork(known, key)) {
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

    /** "Line cook (internship)" heads nothing: what stands in parentheses is said of a title. */
    private boolean isAsideOfOther(String key) {
        int open = key.endsWith(")") ? key.lastIndexOf('(') : -1;
        return open > 0
                && kinds.containsKey(key.substring(open + 1, key.length() - 1))
                && !holdsKnown(key.substring(0, open));
    }

    /** Positions are not lost behind "Licences and Legal Experience"; "Memberships and Positions" and "Skills and Experience" are about neither. */
    private static boolean endsWithWork(List<Kind> known, String key) {
        if (known.size() != 2 || known.get(1) != Kind.WORK) {
            return false;
        }
        Kind first = known.get(0);
        boolean told = key.endsWith("experience") || key.endsWith("employment") || key.endsWith("history");
        return first == Kind.EDUCATION
                || first == Kind.INTERNSHIP
                || first == Kind.PROJECTS && !Script.hasIdeograph(key)
                || (first == Kind.CERTIFICATES || first == Kind.OTHER) && told;
    }

    /** "青杉图书馆 | 志愿者" is what somebody was there. */
    private boolean isHelperOf(String[] parts) {
        return parts.length > 1 && HELPERS.contains(parts[1].strip()) && part(parts[0].strip(), parts.length) == null;
    }

    /** "面包的推广与教学" is what somebody did; "我的项目与作品" heads a section. */
    private boolean isDone(String part) {
        int of = part.indexOf('的');
        return of > 1 && of < part.length() - 1 && !OWN.contains(part.substring(0, of)) && !kinds.containsKey(part);
    }

    /** "Volunteer/Goat Keeper" is what somebody was; "Volunteer / Community Service" heads a section. */
    private boolean isOneAnd(String[] parts, String key) {
        return parts.length == 2
                && key.indexOf('/') > 0
                && (PERSONS.contains(parts[0].strip()) && part(parts[1].strip(), 2) == null
                        || (PERSONS.contains(parts[1].strip())
                                        || parts[1].strip().equals("internship"))
                                && part(parts[0].strip(), 2) == null);
    }

    private boolean holdsKnown(String text) {
        return workParts.isIn(text)
                || Stream.of(JOINED.split(text.strip())).anyMatch(part -> part(part.strip(), 2) != null);
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

    /** A heading that a list holds, with "and" or "&", as it is or as a choice. */
    @Nullable
    Kind whole(String key) {
        Kind kind = kinds.get(key);
        Kind other = kind == null && key.indexOf('&') > 0 ? kinds.get(key.replace(" & ", " and ")) : kind;
        return other == null ? chosen(key) : other;
    }

    private @Nullable Kind chosen(String key) {
        int space = key.indexOf(' ');
        return space > 0 && CHOSEN.contains(key.substring(0, space)) ? kinds.get(key.substring(space + 1)) : null;
    }

    /** "Grant and Award" is as good as "Grants and awards"; "Other Legal Experience and Licenses" begins with work. */
    private @Nullable Kind part(String part, int parts) {
        Kind kind = kinds.get(part);
        if (kind != null || parts == 1) {
            return kind;
        }
        Kind one = kinds.get(part + "s");
        Kind choice = one == null ? chosen(part) : one;
        return choice != null || part.indexOf(' ') < 0
                ? choice
                : EnglishHeadings.areProjects(part) ? Kind.PROJECTS : EnglishHeadings.ofWork(part);
    }
}
