package dev.candour.resume.study;

import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Script;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Sentences among studies, which name degrees and fields without telling of other studies. */
final class StudyProse {

    private static final Pattern FIRST_SENTENCE = Pattern.compile(
            "[^。]{10,200}?(?=(?<=[\\p{Ll}\\d)]{2})\\. \\p{Lu}|。|[;,:]? (?i:(?:relevant |selected |core )?(?:coursework|courses|modules|thesis|dissertation)\\b)|[;,]?\\s?(?:主修|主要|相关|核心)课程)");

    /** What is longer, in Chinese, is a sentence. */
    private static final int PROSE = 32;

    private static final int LONG_SENTENCE = 100;

    /** So many small words in a row make a sentence. */
    private static final Anchored SENTENCE = Anchored.of("(?:\\p{Ll}+ ){4}");

    private StudyProse() {}

    /** A sentence that mentions a degree, with neither a school nor a date, tells of no studies that are not told already. @param first whether no studies are told above the open ones */
    static boolean is(DegreeLine said, OpenStudies open, boolean first) {
        String told = said.line().text();
        if (said.school() != null || said.dates() != null) {
            return false;
        }
        if (said.degrees().isEmpty()) {
            return told.length() > LONG_SENTENCE && SENTENCE.isIn(told);
        }
        if (open.hasDegree()
                && said.degrees().get(0).span().start() > said.line().start() + 1
                && SENTENCE.isIn(told)) {
            return true;
        }
        return told.length() > PROSE
                && told.chars().filter(c -> Script.isIdeograph((char) c)).count() * 2 > told.length()
                && Script.isChinese(told)
                && told.indexOf(',') > 0
                && !(first && open.isEmpty());
    }

    /** The first sentence of a paragraph, without what was taught; null when it has none. */
    static @Nullable Line firstSentence(Line line) {
        Matcher first = FIRST_SENTENCE.matcher(line.text());
        return first.lookingAt() ? line.part(line.start(), line.start() + first.end()) : null;
    }
}
