package dev.candour.letter;

import dev.candour.verdict.Status;
import dev.candour.verdict.Verdict;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A letter to the candidate about a verdict. It says what was found and not found, what would change the advice, and how to
 * object; it leaves out what is meant for the people who screen: points, thresholds, names of rules, rules on trial and the
 * wording of questions.
 *
 * @param title the subject
 * @param opening what stands before the first part
 */
public record Letter(Locale language, String title, List<Block> opening, List<Part> parts) {

    /** @param note what holds for all of its points */
    public record Part(String title, @Nullable String note, List<Block> blocks) {}

    /** A piece of the letter. */
    public sealed interface Block permits Paragraph, Item, Point {}

    public record Paragraph(String text) implements Block {}

    /** One of several short things, as on a list. */
    public record Item(String text) implements Block {}

    /**
     * Something that the candidate may object to.
     *
     * @param number how the candidate can name it
     * @param name what is asked for, in short
     * @param lines what was asked and what was found
     * @param quotes the candidate's own words that it was read from, each with its place
     * @param more how many more quotes there are
     */
    public record Point(int number, Status status, String name, List<String> lines, List<Quote> quotes, int more)
            implements Block {}

    /** @param place as in {@code line 17} */
    public record Quote(String place, String words) {}

    /**
     * The letter about a verdict, in the language of its words.
     *
     * @param contact where to write to; null when the verdict's own word, the owner of the rules, is good enough
     */
    public static Letter about(Verdict verdict, @Nullable String contact) {
        return new LetterWriter(verdict, contact).write();
    }
}
