package dev.candour.rules;

import dev.candour.rules.language.RuleFile;
import dev.candour.source.Problem;
import dev.candour.vocabulary.Terms;
import dev.candour.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a rule file and checks it against the facts, before anything is compiled.
 *
 * <p>A rule file is code. What the checker lets through is a small tree that has no place for anything but conditions on
 * facts and the four verbs, and only that tree is compiled: the author's own text never reaches the compiler.
 */
public final class RuleChecker {

    private final Terms skills;

    /** With the built-in vocabulary. */
    public RuleChecker() {
        this(Vocabulary.standard());
    }

    /** @param vocabulary whose skills are the only ones that facts can name */
    public RuleChecker(Vocabulary vocabulary) {
        this.skills = vocabulary.skills();
    }

    /** Checks one file. It never throws on what an author wrote. @param file as seen from the rules folder */
    public CheckedFile check(String file, String text) {
        RuleFile read = RuleFile.read(file, text);
        List<Rule> rules =
                read.rules().stream().map(tree -> Rule.of(file, tree)).toList();
        List<Problem> problems = new ArrayList<>(read.problems());
        if (problems.isEmpty()) {
            problems.addAll(new SkillNames(skills, file, text).in(read.rules()));
        }
        return new CheckedFile(file, rules, List.copyOf(problems));
    }
}
