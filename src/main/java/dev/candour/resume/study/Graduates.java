package dev.candour.resume.study;

import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Span;

/** A line that says of the school on it that somebody graduated there, without naming a degree. */
final class Graduates {

    private static final Anchored GRADUATE = Anchored.of("(?:[毕畢][业業][于於]|就[读讀][于於])\\s*$");
    /** "Graduated from Pendle High School", "Currently attending Pendle College" */
    private static final Anchored GRADUATED_FROM = Anchored.ofAnyCase(
            "\\W{0,3}(?:(?:i )?(?:have )?graduated from|(?:i am |i'm )?(?:(?:currently|presently|now) )?(?:attending|(?:enrolled|studying) at))\\s+(?:the )?");

    /** "柳溪大學資訊工程學系畢業" */
    private static final Anchored BEHIND = Anchored.of("(?<!應屆|应届|未)[毕畢][业業]\\s*[。.]?$");

    private Graduates() {}

    /** "毕业于柳溪大学英语专业" */
    static boolean of(String text, DegreeLine said) {
        Span school = java.util.Objects.requireNonNull(said.school());
        String before = text.substring(said.line().start(), school.start());
        return GRADUATE.isIn(before)
                || GRADUATED_FROM.is(before)
                || before.isEmpty() && BEHIND.isIn(said.line().text());
    }
}
