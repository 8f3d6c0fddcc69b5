package dev.candour.rules;

import dev.candour.rules.language.RuleFile;
import java.util.List;

/**
 * Reads a rule file and checks it against the facts, before anything is compiled.
 *
 * <p>A rule file is code. What the checker lets through is a small tree that has no place for anything but conditions on
 * facts and the four verbs, and only that tree is compiled: the author's own text never reaches the compiler.
 */
public final class RuleChecker {

    /** Checks one file. It never throws on what an author wrote. @param file as seen from the rules folder */
    public CheckedFile check(String file, String text) {
        RuleFile read = RuleFile.read(file, text);
        List<Rule> rules =
                read.rules().stream().map(tree -> Rule.of(file, tree)).toList();
        return new CheckedFile(file, rules, read.problems());
    }
}
