package dev.candour.resume.text;

import dev.candour.profile.Evidence;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document's text as the readers see it: compatible characters made one (NFKC), markup and invisible characters left
 * out, each character with the way back to the original. Evidence always quotes the original.
 */
public final class View {

    private final String document;
    private final String original;
    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final int[] lineStarts;
    private final List<Integer> hidden;
    private final boolean markdown;
    private final int[] pageStarts;
    private final int[] pageNumbers;

    View(ResumeText source, String text, int[] starts, int[] ends, List<Integer> hidden) {
        this.document = source.document();
        this.original = source.text();
        this.pageStarts = numbers(source.pages().keySet());
        this.pageNumbers = numbers(source.pages().values());
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        this.hidden = List.copyOf(hidden);
        this.markdown = source.isMarkdown();
        this.lineStarts = lineStarts(original);
    }

    public static View of(String document, String original) {
        return of(ResumeText.plain(document, original));
    }

    public static View of(ResumeText source) {
        return new ViewBuilder(source).build();
    }

    private static int[] numbers(Collection<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int[] lineStarts(String original) {
        int[] lines = new int[64];
        int count = 1;
        for (int i = original.indexOf('\n'); i >= 0; i = original.indexOf('\n', i + 1)) {
            if (count == lines.length) {
                lines = Arrays.copyOf(lines, count * 2);
            }
            lines[count++] = i + 1;
        }
        return Arrays.copyOf(lines, count);
    }

    public String document() {
        return document;
    }

    /** Whether marks in the original may be Markdown. */
    boolean isMarkdown() {
        return markdown;
    }

    /** Whether the text is of printed pages, whose headings were told from other lines by nothing but their print. */
    public boolean isPrinted() {
        return pageStarts.length > 0;
    }

    public String original() {
        return original;
    }

    /** The text that is analysed; all offsets of the readers point into it. */
    public String text() {
        return text;
    }

    /** Where text is hidden from the reader of the document, as lines from 1. */
    public List<Integer> hidden() {
        return hidden.stream().map(this::lineOfOriginal).distinct().toList();
    }

    /** Evidence for a span of {@link #text()}, spaces around it left out. */
    public Evidence evidence(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        int originalStart = start < starts.length ? starts[start] : original.length();
        int originalEnd = end > start ? ends[end - 1] : originalStart;
        return new Evidence(
                document,
                original.substring(originalStart, originalEnd),
                originalStart,
                originalEnd,
                page(originalStart),
                lineOfOriginal(originalStart),
                null);
    }

    public Evidence evidence(Span span) {
        return evidence(span.start(), span.end());
    }

    /** The line, from 1, of an offset of {@link #text()}. */
    public int line(int offset) {
        return lineOfOriginal(offset < starts.length ? starts[offset] : original.length());
    }

    /** The original character at an offset of {@link #text()}, moved by some characters; a space outside. */
    char originalNear(int offset, int move) {
        int at = (offset < starts.length ? starts[offset] : original.length()) + move;
        return at >= 0 && at < original.length() ? original.charAt(at) : ' ';
    }

    /** The page, from 1; null when the document has none. */
    private @Nullable Integer page(int offset) {
        if (pageStarts.length == 0) {
            return null;
        }
        int at = Arrays.binarySearch(pageStarts, offset);
        return pageNumbers[Math.max(0, at >= 0 ? at : -at - 2)];
    }

    private int lineOfOriginal(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }
}
