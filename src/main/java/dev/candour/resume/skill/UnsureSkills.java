package dev.candour.resume.skill;

import dev.candour.profile.Evidence;
import dev.candour.resume.evidence.EvidenceBook;
import dev.candour.resume.text.Script;
import dev.candour.resume.text.Span;
import dev.candour.vocabulary.Mention;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Skills whose words a document holds only where they may mean something else, as in "raised sales by a fifth": nobody is
 * said to have them, and a person is to ask before somebody is turned away for want of one.
 */
public final class UnsureSkills {

    private static final int MOST_EVIDENCE = 3;
    private static final int REACH = 60;
    private static final String ENDS = "\n\r\t。；;！!？?•*";

    private final Map<String, List<Evidence>> places = new LinkedHashMap<>();

    public void note(String skill, Evidence evidence) {
        List<Evidence> noted = places.computeIfAbsent(skill, name -> new ArrayList<>());
        if (wants(skill) && !noted.contains(evidence)) {
            noted.add(evidence);
        }
    }

    /** Whether more places of a skill are of use. */
    boolean wants(String skill) {
        return places.getOrDefault(skill, List.of()).size() < MOST_EVIDENCE;
    }

    /** In the order in which the document names them. */
    public List<String> names() {
        return List.copyOf(places.keySet());
    }

    public void note(EvidenceBook book) {
        int index = 0;
        for (List<Evidence> evidence : places.values()) {
            book.note("/meta/candour/unsureSkills/" + index++, evidence);
        }
    }

    /** The words around a mention, which tell a person what is meant. */
    public static Span clause(String text, Mention mention) {
        int start = mention.start();
        while (start > 0 && mention.start() - start < REACH && !isEnd(text, start - 1)) {
            start--;
        }
        int end = mention.end();
        while (end < text.length() && end - mention.end() < REACH && !isEnd(text, end)) {
            end++;
        }
        int first = atWord(text, start, mention.start());
        while (first < mention.start() && !Character.isLetterOrDigit(text.charAt(first))) {
            first++;
        }
        return Span.of(first, beforeWord(text, end, mention.end())).strip(text);
    }

    private static boolean isEnd(String text, int at) {
        char c = text.charAt(at);
        return ENDS.indexOf(c) >= 0
                || c == '.' && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
    }

    /** Where the next word begins, when a clause was cut within one. */
    private static int atWord(String text, int start, int most) {
        int at = start;
        while (at > 0 && at < most && isLetter(text, at - 1) && isLetter(text, at)) {
            at++;
        }
        return at;
    }

    private static int beforeWord(String text, int end, int least) {
        int at = end;
        while (at < text.length() && at > least && isLetter(text, at - 1) && isLetter(text, at)) {
            at--;
        }
        return at;
    }

    private static boolean isLetter(String text, int at) {
        char c = text.charAt(at);
        return Character.isLetterOrDigit(c) && !Script.isIdeograph(c);
    }
}
