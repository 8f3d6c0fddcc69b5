package dev.candour.resume.study;

import dev.candour.resume.text.Anchored;
import java.util.ArrayList;
import java.util.List;

/**
 * What a part of a line says of how far studies came: "Withdrew in 2019", "Year 2 of 3", "Offer holder". A part says so as a whole,
 * as its words stand in many a line that tells of something else: "Ongoing mentor of the chess club".
 */
final class StudyState {

    /** So long is a part at most that says nothing else. */
    private static final int LONGEST = 70;

    /** Further behind, a line that begins otherwise tells of something else. */
    private static final int FIRST = 2;

    /** "MSc in Botany candidate" */
    private static final Anchored ENDS_OPEN = Anchored.ofAnyCase(
            ".{2,60}[ )](?:incomplete|unfinished|uncompleted|ongoing|on hold|deferred|withdrawn|abandoned|discontinued|in progress|not (?:yet )?(?:completed?|finished|awarded)|abd|candidate)\\W*");

    private static final Anchored THESIS =
            Anchored.ofAnyCase("(?:thesis|dissertation|project|topic|coursework|courses)\\b");

    private static final Anchored ABROAD = Anchored.ofAnyCase("\\babroad\\b");

    private static final Anchored PARTS = Anchored.of("[,;|()\\[\\]\\t•·*]| [-–—/] |  +|[.:] (?=\\p{L})|\\.\\s*$");

    private static final Anchored LABEL = Anchored.ofAnyCase(
            "\\W{0,3}(?:(?:(?:degree|completion|current|enrol?lment|study|studies|academic) )?(?:status|progress|stage)|(?:date of |year of )?(?:graduation|completion|passing)(?: (?:date|year))?|years?|dates?|period|duration)\\s?:\\s*");

    private StudyState() {}

    /** Whether a part of a line says that the studies were broken off, still last or have not begun. */
    static boolean isOpen(String line) {
        return parts(line).stream().anyMatch(StateWords::isOpen);
    }

    /** Whether a part says what is said of studies while they last, where no end is told. */
    static boolean isStudying(String line) {
        return parts(line).stream().anyMatch(StateWords::isStudying) && !ABROAD.isIn(line);
    }

    /** Whether a part of a line with a degree ends with words that say so. */
    static boolean endsOpen(String line) {
        return parts(line).stream().anyMatch(part -> ENDS_OPEN.is(part) && !THESIS.opens(part));
    }

    /** Whether a line begins with words that say nothing but that the studies above it are not finished. */
    static boolean isNote(String line) {
        List<String> parts = parts(line);
        return parts.stream().limit(FIRST).anyMatch(StateWords::isOpen) || StateWords.isOpenSentence(line);
    }

    /** The same for words that count where no end is told. */
    static boolean isStudyingNote(String line) {
        List<String> parts = parts(line);
        return parts.stream().limit(1).anyMatch(StateWords::isStudying) || StateWords.isStudyingSentence(line);
    }

    /** The parts between the marks of a line, those of a length. */
    private static List<String> parts(String line) {
        var label = LABEL.opening(line);
        String told = label == null ? line : line.substring(label.end());
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (var mark : PARTS.in(told)) {
            add(told.substring(start, mark.start()), parts);
            start = mark.end();
        }
        add(told.substring(start), parts);
        return parts;
    }

    private static void add(String part, List<String> parts) {
        String bare = part.endsWith(".") ? part.substring(0, part.length() - 1).strip() : part.strip();
        if (!bare.isEmpty() && bare.length() <= LONGEST) {
            parts.add(bare);
        }
    }
}
