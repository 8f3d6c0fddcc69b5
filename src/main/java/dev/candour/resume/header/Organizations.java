package dev.candour.resume.header;

import dev.candour.resume.text.Script;
import dev.candour.vocabulary.Phrases;
import dev.candour.vocabulary.WordLists;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells organizations by what they are called, and the houses that everybody knows. */
final class Organizations {

    private static final int LONGEST_BRANCH = 12;

    private final Phrases names;
    private final List<String> ends;
    private final WordEnds anyEnd;
    private final Set<String> vague;
    private final Houses houses;

    Organizations(WordLists words, Houses houses) {
        this.names = words.phrases("organization");
        this.ends = words.get("organization end");
        this.anyEnd = new WordEnds(ends);
        this.vague = Set.copyOf(words.get("vague organization"));
        this.houses = houses;
    }

    List<String> ends() {
        return ends;
    }

    /** Whether one of {@link #ends} stands anywhere in the text; most texts hold none of the many. */
    boolean holdEnd(String text) {
        return anyEnd.areIn(text);
    }

    boolean are(String written) {
        String text = Script.simplified(written);
        List<Phrases.Hit> hits = names.in(text);
        return !hits.isEmpty()
                && !ChineseTitles.isTask(text)
                && (!Script.isChinese(text)
                        || hits.get(hits.size() - 1).end() == text.length()
                        || ends.stream().anyMatch(end -> holds(text, end)));
    }

    /** Whether more than a word of many meanings, such as "services", makes it a company. */
    boolean areSurely(String text) {
        return names.in(text).stream()
                .anyMatch(hit ->
                        !vague.contains(text.substring(hit.start(), hit.end()).toLowerCase(Locale.ROOT)));
    }

    /** A branch may stand behind the end of a name; a sentence may not. */
    private static boolean holds(String text, String end) {
        int at = text.indexOf(end);
        return at > 0 && text.length() - at - end.length() <= LONGEST_BRANCH && "为与在向给对".indexOf(text.charAt(0)) < 0;
    }

    Houses houses() {
        return houses;
    }
}
