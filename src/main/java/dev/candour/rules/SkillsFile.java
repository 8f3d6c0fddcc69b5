package dev.candour.rules;

import dev.candour.source.InvalidSourceException;
import dev.candour.source.Problem;
import dev.candour.source.SourceNode;
import dev.candour.vocabulary.Vocabulary;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The skills that stand beside the rule sets, for all of them.
 *
 * @param vocabulary the built-in one when the folder has no skills of its own, or wrong ones
 * @param text null when the folder has none; part of the version of each set, since it decides verdicts
 */
record SkillsFile(Vocabulary vocabulary, @Nullable String text) {

    static final String NAME = "skills.yaml";

    /** What was last read without a problem: whoever edits rules seldom edits skills, and these are half of the reading. */
    private static final AtomicReference<@Nullable SkillsFile> LAST = new AtomicReference<>();

    static SkillsFile read(RuleFiles files, Collection<Problem> problems) {
        Optional<String> text = files.text("", NAME);
        SkillsFile last = LAST.get();
        if (last != null && text.isPresent() && text.get().equals(last.text)) {
            return last;
        }
        Optional<Vocabulary> own = text.flatMap(found -> vocabulary(found, problems));
        SkillsFile read = new SkillsFile(own.orElseGet(Vocabulary::standard), text.orElse(null));
        own.ifPresent(vocabulary -> LAST.set(read));
        return read;
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
