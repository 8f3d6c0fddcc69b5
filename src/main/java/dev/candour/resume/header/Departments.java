package dev.candour.resume.header;

import dev.candour.vocabulary.Phrases;
import dev.candour.vocabulary.WordLists;
import java.util.List;
import java.util.Locale;

/** Tells the parts of an employer by their names. */
final class Departments {

    private final List<String> ends;
    private final WordEnds ending;
    private final WordEnds notEnds;
    private final Phrases names;
    private final FunctionWords functions;
    private final Phrases publicBodies;

    Departments(WordLists words) {
        this.ends = words.get("department end");
        this.ending = new WordEnds(ends);
        this.notEnds = new WordEnds(words.get("not department end"));
        this.names = words.phrases("department name");
        this.functions = new FunctionWords(words);
        this.publicBodies = words.phrases("public body");
    }

    /** @param text in simplified characters */
    boolean are(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (notEnds.end(lower) || publicBodies.isIn(text) || StudentTeams.isOne(lower)) {
            return false;
        }
        if (names.is(text) || functions.are(lower)) {
            return true;
        }
        for (String end : ending.likeEndOf(lower)) {
            if (end.charAt(0) > 127 ? lower.endsWith(end) : isBehindSpace(lower, end)) {
                return true;
            }
        }
        return isBeforeOf(lower);
    }

    /** "Physics Department" */
    private static boolean isBehindSpace(String lower, String end) {
        int space = lower.length() - end.length() - 1;
        return lower.endsWith(end) && space >= 0 && lower.charAt(space) == ' ';
    }

    /** "Department of Physics" */
    private boolean isBeforeOf(String lower) {
        for (int of = lower.indexOf(" of "); of > 0; of = lower.indexOf(" of ", of + 1)) {
            String before = lower.substring(0, of);
            if (before.charAt(0) <= 127 && ends.contains(before)) {
                return true;
            }
        }
        return false;
    }

    /** "Department of Physics" is a part of the employer, "Intensive Care Unit" says more of the title before it. */
    boolean isNamedPart(String text) {
        int of = text.indexOf(" of ");
        return of > 0 && ends.contains(text.substring(0, of).toLowerCase(Locale.ROOT));
    }

    /** "Revenue Management" behind a title says for what. */
    boolean areField(String text) {
        return functions.areField(text.toLowerCase(Locale.ROOT));
    }
}
