package dev.candour.resume.header;

import dev.candour.vocabulary.Phrases;
import dev.candour.vocabulary.WordLists;
import java.util.List;
import java.util.Locale;

/** Tells the parts of an employer by their names. */
final class Departments {

    private final List<String> ends;
    private final List<String> notEnds;
    private final Phrases names;
    private final FunctionWords functions;
    private final Phrases publicBodies;

    Departments(WordLists words) {
        this.ends = words.get("department end");
        this.notEnds = words.get("not department end");
        this.names = words.phrases("department name");
        this.functions = new FunctionWords(words);
        this.publicBodies = words.phrases("public body");
    }

    /** @param text in simplified characters */
    boolean are(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (notEnds.stream().anyMatch(lower::endsWith) || publicBodies.isIn(text)) {
            return false;
        }
        if (names.is(text) || functions.are(lower)) {
            return true;
        }
        return ends.stream()
                .anyMatch(end -> end.charAt(0) > 127
                        ? lower.endsWith(end)
                        : lower.endsWith(" " + end) || lower.startsWith(end + " of "));
    }

    /** "Department of Physics" is a part of the employer, "Intensive Care Unit" says more of the title before it. */
    boolean isNamedPart(String text) {
        int of = text.indexOf(" of ");
        return of > 0 && ends.contains(text.substring(0, of).toLowerCase(Locale.ROOT));
    }
}
