package dev.candour.rules.language;

import dev.candour.rules.language.Blocks.Block;
import dev.candour.rules.language.Token.Type;
import dev.candour.text.Nearest;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one rule: its head, what stands after {@code when}, and what stands after {@code then}. */
final class RuleParser {

    private final Block block;
    private final Report report;
    private final NavigableSet<Integer> brokenLines;

    RuleParser(Block block, Report report, NavigableSet<Integer> brokenLines) {
        this.block = block;
        this.report = report;
        this.brokenLines = brokenLines.tailSet(block.words().get(0).at().line(), true);
    }

    RuleTree read() {
        List<Token> words = block.words();
        int when = find("when", 1, words.size());
        int then = find("then", Math.max(when, 0) + 1, words.size());
        int verdict = then >= 0 ? then : firstVerdict();
        int conditions = when >= 0 ? when : verdict;
        HeadParser head = new HeadParser(part(0, when >= 0 ? when : headEnd(verdict)));
        head.read();
        refuseMissing("when", when, headEnd(verdict));
        refuseMissing("then", then, verdict);
        List<Element> elements = when < 0 ? List.of() : new ElementParser(part(conditions + 1, verdict)).read();
        Cursor rest = part(then >= 0 ? then + 1 : verdict, words.size());
        List<Action> actions = new ActionParser(rest, Patterns.variables(elements)).read();
        return new RuleTree(
                head.name(),
                head.why(),
                head.trial(),
                elements,
                actions,
                words.get(0).at());
    }

    private Cursor part(int from, int to) {
        List<Token> words = block.words();
        int start = Math.min(from, to);
        return new Cursor(
                words.subList(start, to), to < words.size() ? words.get(to) : block.end(), report, brokenLines);
    }

    /** Where the word stands, also when it is misspelt at the beginning of a line; -1 when it is missing. */
    private int find(String word, int from, int to) {
        for (int i = from; i < to; i++) {
            if (block.words().get(i).isName(word) && isOutsideBrackets(i)) {
                return i;
            }
        }
        for (int i = from; i < to; i++) {
            Token token = block.words().get(i);
            if (isMisspelt(token, word, i)) {
                report.add("misspelt-word", token.at(), Map.of("value", token.text(), "suggestion", word));
                return i;
            }
        }
        return -1;
    }

    /** Behind a dollar, a dot or a colon it would be something else. */
    private boolean isOutsideBrackets(int index) {
        Token next = index + 1 < block.words().size() ? block.words().get(index + 1) : block.end();
        return !next.isSign("(") || block.words().get(index).first();
    }

    private boolean isMisspelt(Token token, String word, int index) {
        boolean alone = index + 1 >= block.words().size()
                || block.words().get(index + 1).first();
        return token.is(Type.NAME)
                && token.first()
                && alone
                && !Set.of("when", "then", "not", "exists").contains(token.text())
                && (Nearest.to(token.text(), Set.of(word)).isPresent() || looksLike(token.text(), word));
    }

    /** A word alone on its line that begins alike: the same word in another language, as often as not. */
    private static boolean looksLike(String written, String word) {
        return written.charAt(0) == word.charAt(0) && Math.abs(written.length() - word.length()) <= 1;
    }

    private int firstVerdict() {
        List<Token> words = block.words();
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i).isName("verdict") && words.get(i).first()) {
                return i;
            }
        }
        return words.size();
    }

    /** Without {@code when} the head ends where its line and the lines with notes end. */
    private int headEnd(int limit) {
        List<Token> words = block.words();
        for (int i = 1; i < limit; i++) {
            if (words.get(i).first() && !words.get(i).isSign("@")) {
                return i;
            }
        }
        return limit;
    }

    private void refuseMissing(String word, int found, int place) {
        if (found < 0) {
            @Nullable
            Token before = place < block.words().size() ? block.words().get(place) : block.end();
            new Cursor(block.words(), block.end(), report, brokenLines)
                    .problem("missing-" + word, before.at(), before, Map.of());
        }
    }
}
