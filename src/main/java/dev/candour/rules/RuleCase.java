package dev.candour.rules;

import dev.candour.facts.Fact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An example of what a rule does, beside the rule.
 *
 * @param rule the name of the rule
 * @param name the sentence that says what the example shows
 * @param file the case file as seen from the rules folder
 * @param line the line of its sentence, from 1
 * @param expected what the rule must say, in the words of a case file: {@code award 20}, {@code ask}; empty for nothing
 * @param text the sentence that it must say; null when any will do
 */
public record RuleCase(
        String rule,
        String name,
        String file,
        int line,
        List<Fact> given,
        List<Expected> expected,
        @Nullable String text) {

    /** Whether it shows the rule speaking. */
    public boolean speaks() {
        return !expected.isEmpty();
    }

    /** Where it stands, as in {@code common/skills.cases.yaml:3}. */
    public String source() {
        return file + ":" + line;
    }

    /** How the case came out. @param firings what the rule said about the given facts */
    public CaseResult judge(List<Firing> firings) {
        String happened = Expected.show(firings.stream().map(Expected::of).toList());
        @Nullable String said = firings.isEmpty() ? null : firings.get(0).text();
        boolean passed = fits(firings) && (text == null || text.equals(said));
        return new CaseResult(this, passed, Expected.show(expected), happened, text, said);
    }

    private boolean fits(List<Firing> firings) {
        if (expected.size() != firings.size()) {
            return false;
        }
        for (int i = 0; i < expected.size(); i++) {
            if (!expected.get(i).fits(firings.get(i))) {
                return false;
            }
        }
        return true;
    }
}
