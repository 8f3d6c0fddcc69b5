package dev.candour.rules;

import dev.candour.source.Problem;
import dev.candour.vocabulary.Vocabulary;
import java.util.List;

/**
 * What was found in a rules folder.
 *
 * @param sources the rule sets; to be used only when there is no problem
 * @param problems what has to be put right, by file and line
 * @param warnings what should be looked at, such as a text that is not translated
 * @param vocabulary with the skills of the folder; the built-in one when it has none
 */
public record LibraryCheck(
        List<RuleSetSource> sources, List<Problem> problems, List<Problem> warnings, Vocabulary vocabulary) {

    /** The number of rules, each counted once however many sets include it. */
    public long rules() {
        return sources.stream()
                .flatMap(source -> source.rules().stream())
                .map(Rule::source)
                .distinct()
                .count();
    }
}
