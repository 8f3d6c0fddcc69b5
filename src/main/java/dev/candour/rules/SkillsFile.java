package dev.candour.rules;

import dev.candour.source.InvalidSourceException;
import dev.candour.source.Problem;
import dev.candour.source.SourceNode;
import dev.candour.vocabulary.Vocabulary;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The skills that stand beside the rule sets, for all of them.
 *
 * @param vocabulary the built-in one when the folder has no skills of its own, or wrong ones
 * @param text null when the folder has none; part of the version of each set, since it decides verdicts
 */
record SkillsFile(
        Vocabulary vocabulary,
        @org.jspecify.annotations.Nullable String text) {

    static final String NAME = "skills.yaml";

    static SkillsFile read(RuleFiles files, Collection<Problem> problems) {
        Optional<String> text = files.text("", NAME);
        Vocabulary vocabulary =
                text.flatMap(found -> vocabulary(found, problems)).orElseGet(Vocabulary::standard);
        return new SkillsFile(vocabulary, text.orElse(null));
    }

    private static Optional<Vocabulary> vocabulary(String text, Collection<Problem> problems) {
        try {
            return Vocabulary.withSkills(SourceNode.read(NAME, text), problems);
        } catch (InvalidSourceException broken) {
            problems.addAll(broken.problems());
        } catch (RuntimeException | StackOverflowError unforeseen) {
            problems.add(new Problem("rule-not-understood", NAME, 1, 1, Map.of(), null));
        }
        return Optional.empty();
    }

    Stream<Map.Entry<String, String>> entry() {
        return Stream.ofNullable(text).map(found -> Map.entry(NAME, found));
    }
}
