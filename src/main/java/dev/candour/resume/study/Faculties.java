package dev.candour.resume.study;

import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Script;
import dev.candour.resume.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is wider than a field of study: the faculty in a degree's name, and the part of a university that teaches. */
final class Faculties {

    private static final Anchored WIDE = Anchored.ofAnyCase(
            "(?:(?:the )?(?:(?:applied|liberal|natural|social|fine|general|pure) )?(?:sciences?|arts|engineering|philosophy|technology|studies)"
                    + "(?:(?:,| and| &|, and) )?){1,3}");
    private static final Anchored BARE =
            Anchored.ofAnyCase("(?:applied )?(?:sciences?|arts|philosophy|technology|studies)");
    private static final Pattern PART = Pattern.compile(
            "^(?:the )?(?:graduate )?(?:school|college|department|dept\\.?|faculty|division|institute) of (.{3,60}?)(?: and .{3,30} College)?$",
            Pattern.CASE_INSENSITIVE);
    /** "Marsh School for Journalism" beside a university. */
    private static final Anchored CALLED_PART =
            Anchored.ofAnyCase("\\b(?:school|faculty|department|college) (?:of|for) ");

    private static final Anchored HONOURS =
            Anchored.ofAnyCase("(?:the )?(?:\\p{L}+ )?honou?rs (?:college|program(?:me)?)");

    private static final Anchored GRADUATE =
            Anchored.ofAnyCase("(?:the )?(?:(?:under|post)?graduate|doctoral) (?:school|college|division)");
    private static final Anchored UNIVERSITY = Anchored.ofAnyCase("\\buniversit");
    private static final Pattern CHINESE_PART =
            Pattern.compile("^(?!.*(?:大[学學]|职业|職業))([\\u4e00-\\u9fff]{1,14})(?:学院|學院|学部|學部)$");

    private Faculties() {}

    /** "Science", "Liberal Arts and Science": behind "Bachelor of" it names a faculty, and the field may stand beside it. */
    static boolean isWide(String words) {
        return WIDE.is(words);
    }

    /** Of these a faculty has so many fields that the word says nothing. */
    static boolean isBare(String words) {
        return BARE.is(words);
    }

    static boolean isHonoursCollege(String school) {
        return HONOURS.is(school);
    }

    /** Whether a school is a part of one: "School of Physics", beside which the university may be named. */
    static boolean isPart(String school) {
        return PART.matcher(school).matches()
                || GRADUATE.is(school)
                || CHINESE_PART.matcher(school).matches();
    }

    /** "School of Physics" beside "University of Pendle", and not 柳溪学院 beside its English name. */
    static boolean isPart(String school, String other) {
        return (isPart(school)
                        || HONOURS.is(school)
                        || CALLED_PART.isIn(school) && UNIVERSITY.isIn(other) && !UNIVERSITY.isIn(school))
                && !isPart(other)
                && (!Script.hasIdeograph(school) || Script.simplified(other).endsWith("大学"));
    }

    /** The field after which a part of a school is called; null when the name tells none. */
    static @Nullable Span fieldOf(DegreeWords words, String text, Span school) {
        for (Pattern part : new Pattern[] {PART, CHINESE_PART}) {
            Matcher named = part.matcher(school.in(text));
            if (named.matches() && words.isKnownField(named.group(1) + "学")) {
                return Span.of(school.start() + named.start(1), school.start() + named.end(1) + 1);
            }
            if (named.matches() && words.isField(named.group(1))) {
                return Span.of(school.start() + named.start(1), school.start() + named.end(1));
            }
        }
        return null;
    }
}
