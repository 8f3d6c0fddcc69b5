package dev.candour.rules;

import dev.candour.source.Problem;
import dev.candour.vocabulary.Vocabulary;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * What was found in a rules folder.
 *
 * @param sources the rule sets; to be used only when there is no problem
 * @param problems what has to be put right, by file and line
 * @param warnings what should be looked at, such as a text that is not translated
 * @param vocabulary with the skills of the folder; the built-in one when it has none
 * @param files the texts of each set's files by name, cases and included sets too, as they were when they were read
 */
public record LibraryCheck(
        List<RuleSetSource> sources,
        List<Problem> problems,
        List<Problem> warnings,
        Vocabulary vocabulary,
        SortedMap<String, SortedMap<String, String>> files) {

    /** The same with more problems. */
    public LibraryCheck with(List<Problem> more) {
        return new LibraryCheck(
                sources, Stream.concat(problems.stream(), more.stream()).toList(), warnings, vocabulary, files);
    }

    /** The same with more warnings. */
    public LibraryCheck warning(List<Problem> more) {
        return new LibraryCheck(
                sources,
                problems,
                Stream.concat(warnings.stream(), more.stream()).toList(),
                vocabulary,
                files);
    }

    /** The number of rules, each counted once however many sets include it. */
    public long rules() {
        return sources.stream()
                .flatMap(source -> source.rules().stream())
                .map(Rule::source)
                .distinct()
                .count();
    }
}
