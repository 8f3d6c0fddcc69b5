package dev.candour.resume.study;

import dev.candour.resume.header.Suits;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import java.util.ArrayList;
import java.util.List;

/** Degrees that sentences about the person tell: "I hold a BSc in Botany.", "Masters in Botany." */
final class OwnDegrees {

    /** "teams. I": so long a word is no abbreviation of a degree. */
    private static final Anchored NEXT =
            Anchored.of("(?<=[\\p{Ll}\\d)]{3}[.!]|\\p{Lu}{3}\\.)(?<!Tech\\.|Arch\\.|Pharm\\.|Comm\\.) (?=\\p{Lu})");

    /** Right before a degree that the person has. */
    private static final Anchored HELD = Anchored.ofAnyCase(
            "(?:\\b(?:holds?|holding|have|has|having|earned|earning|completed|completing|received|obtained|possess(?:es|ing)?|finished|awarded|graduated with|armed with|backed by) (?:(?:an?|my|his|her|the|both|also|recently|first|second|double|joint|dual|related|relevant|honou?rs|advanced|university|professional) )*|^(?:after|since|following) (?:an?|my|the) |\\b(?:graduate|graduated|alumn(?:us|a)) (?:of|from) [^,;.]{3,60}\\(|^(?:an? )?[^,;.]{3,60} (?<!s )with (?:an?|my|his|her) (?:(?:recent|first|second|double|joint|relevant|related|university|professional) )?)$");

    /** With one of these it is not the person's, or not a degree yet. */
    private static final Anchored ELSE = Anchored.ofAnyCase(
            "\\b(?:equivalent|required?|requires|preferred|preferably|desired|minimum|pursuing|pursue|toward|towards|plan|plans|planning|intend|will|would|aim|aiming|hope|hoping|seeking|seeks|candidate|enrolled|in progress|currently (?:studying|doing|completing|finishing)|working on|people|staff|team|teams|clients|candidates|students|employees|someone|whose|colleagues|daughters?|sons?|wife|husband|brother|sister|father|mother|parents|friends?|boss|compan(?:y|ies)|firms?|taught|teach|wanted|not|no|never|without|nearly|almost|half|work of|level of|supervisors?|professors?|mentors?|managers?|declined|dream|classes)\\b");

    private static final Anchored RUNNING = Anchored.ofAnyCase(
            "^(?:(?:i am|i'm|now|currently|presently) ){0,2}(?:pursuing|studying|reading|enrolled|working (?:on|towards?))\\b");

    private static final Anchored FAMILY = Anchored.ofAnyCase(
            "\\b(?:my|our) (?:\\p{L}+ )?(?:daughters?|sons?|wife|husband|brothers?|sisters?|father|mother|parents|friends?|boss)\\b");

    /** "A BSc in Botany and much practice make me a good gardener." */
    private static final Anchored FIRST = Anchored.ofAnyCase("(?:an?|my) ");

    private static final Anchored PERSONAL = Anchored.of("\\b(?:me|my|I)\\b");

    /** "PhD-level knowledge", "BA experience" */
    private static final Anchored BEHIND = Anchored.ofAnyCase(
            "(?:[- ]level| degree| in mind|)(?: (?:program(?:me)?s?|courses?|level|awards?|experience|background|skills|knowledge|plan|class|training|team|work)\\b|-level\\b)");

    private static final int LONGEST = 90;

    private final String text;
    private final DegreeWords words;
    private final PlainStudy plain;

    OwnDegrees(String text, DegreeWords words) {
        this.text = text;
        this.words = words;
        this.plain = new PlainStudy(text, words);
    }

    /** "My husband holds a PhD from Pendle University." */
    static boolean isOfFamily(String sentence) {
        return FAMILY.isIn(sentence);
    }

    /** "Currently pursuing a PhD at Pendle University", which counts as unfinished. */
    static boolean isRunning(DegreeLine said) {
        return said.isUnfinished() && RUNNING.isIn(said.line().text());
    }

    static boolean isOfElse(String sentence) {
        return ELSE.isIn(sentence);
    }

    /** The sentences of a line about the person, where it is written in English. */
    static List<Line> sentences(Line line) {
        List<Line> sentences = new ArrayList<>();
        int start = 0;
        for (var next : NEXT.in(line.text())) {
            sentences.add(line.part(line.start() + start, line.start() + next.start()));
            start = next.end();
        }
        sentences.add(line.part(line.start() + start, line.end()));
        return sentences;
    }

    /** Whether a sentence says that the person has the degree that it names. */
    boolean tells(DegreeLine said) {
        String sentence = said.line().text();
        if (said.degrees().isEmpty() || ELSE.isIn(sentence) || said.isUnfinished() || !plain.is(said)) {
            return false;
        }
        int degree = said.firstDegree();
        int end =
                said.degrees().stream().mapToInt(has -> has.span().end()).max().orElse(0);
        if (BEHIND.opens(text.substring(end, said.line().end()))) {
            return false;
        }
        String before = text.substring(said.line().start(), degree);
        return before.isEmpty() ? isAlone(said) : FIRST.is(before) && PERSONAL.isIn(sentence) || HELD.isIn(before);
    }

    /** "Masters in Botany and Law." and nothing else. */
    private boolean isAlone(DegreeLine said) {
        Line line = said.line();
        int end = line.text().endsWith(".") ? line.end() - 1 : line.end();
        return line.text().length() <= LONGEST
                && said.area() != null
                && said.area().end() >= end
                && (words.isField(said.area().in(text))
                        || Suits.isName(said.area().in(text)));
    }
}
