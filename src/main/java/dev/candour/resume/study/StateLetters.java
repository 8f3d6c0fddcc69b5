package dev.candour.resume.study;

import dev.candour.resume.text.Anchored;
import dev.candour.vocabulary.Phrases;
import dev.candour.vocabulary.WordLists;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** "Towson, MD" and "Boston MA 02115": behind a town of theirs, letters stand for a state and make nobody a doctor. */
final class StateLetters {

    private static final int STATE = 2;

    /** Behind a state nothing stands but the rest of an address, a date or another part of the line. */
    private static final Anchored BEHIND = Anchored.ofAnyCase(
            "(?: \\d{5}(?:-\\d{4})?| \\p{L}\\d\\p{L} ?\\d\\p{L}\\d)?(?:,? (?:usa?|u\\.s\\.(?:a\\.)?|united states|canada)\\b)?(?:\\s*(?:$|[.,;:|()\\[\\]\\t•·–—/-])|\\s{2,}| (?:expected|anticipated|graduat|class of|present|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*\\.? (?:19|20)\\d\\d|(?:19|20)\\d\\d|(?:spring|summer|fall|autumn|winter) ))");

    /** A number or a country behind the letters is an address whatever the town is called. */
    private static final Anchored ADDRESS = Anchored.of(" \\d{5}(?![\\d-]\\d)|,? (?:USA|U\\.S\\.A\\.)(?!\\p{L})");

    private static final Pattern NAME =
            Pattern.compile("(?:^|(?<=[^\\p{L}.'’-]))(\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,2}),? ?$");

    /** "University of Oxford, MS" */
    private static final Pattern OF = Pattern.compile("\\b(?:of|at|in|de) $", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST = 60;

    private final Map<String, Phrases> towns;

    StateLetters(WordLists words) {
        this.towns = Stream.of("MD", "MA", "ME", "MS", "AB")
                .collect(Collectors.toMap(
                        Function.identity(), state -> words.phrases("towns of " + state.toLowerCase(Locale.ROOT))));
    }

    /** Whether the letters between two places of a line stand for a state. */
    boolean are(String line, int start, int end) {
        Phrases known = end - start == STATE ? towns.get(line.substring(start, end)) : null;
        if (known == null || start == 0 || !BEHIND.opens(rest(line, end))) {
            return false;
        }
        String before = line.substring(Math.max(0, start - LONGEST), start);
        Matcher name = NAME.matcher(before);
        return name.find() && (isTown(known, before, name) || ADDRESS.opens(line.substring(end)));
    }

    /** An end of a line opens with nothing. */
    private static String rest(String line, int end) {
        return end == line.length() ? "," : line.substring(end);
    }

    /** The last words of what stands before the letters. */
    private static boolean isTown(Phrases known, String before, Matcher name) {
        int start = name.start(1);
        while (start < name.end(1)) {
            if (known.is(before.substring(start, name.end(1)))) {
                return !OF.matcher(before.substring(0, start)).find();
            }
            int space = before.indexOf(' ', start);
            start = space < 0 || space >= name.end(1) ? name.end(1) : space + 1;
        }
        return false;
    }
}
