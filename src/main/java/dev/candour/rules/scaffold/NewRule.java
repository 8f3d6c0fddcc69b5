package dev.candour.rules.scaffold;

import dev.candour.rules.CaseResult;
import dev.candour.rules.LibraryCheck;
import dev.candour.rules.Rule;
import dev.candour.rules.RuleLibrary;
import dev.candour.rules.RuleSet;
import dev.candour.rules.interpreter.Interpreter;
import dev.candour.source.InvalidSourceException;
import dev.candour.source.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Adds a rule and its cases to a rules folder. */
public final class NewRule {

    private final Path folder;

    public NewRule(Path folder) {
        this.folder = folder;
    }

    /**
     * Where the rule and its cases stand now.
     *
     * @param rule file and line, as in {@code rules/engineering/skills.drl:71}
     * @param cases file and line of the first case
     */
    public record Written(String rule, String cases) {}

    /** The rule of any set that has this name already, whatever the size of its letters. */
    public static Optional<Rule> clash(RuleLibrary library, String sentence) {
        return library.sets().stream()
                .flatMap(RuleSet::ownRules)
                .filter(rule -> rule.name().equalsIgnoreCase(sentence))
                .findFirst();
    }

    /**
     * Writes the rule, after it was checked and its cases were run in a copy of the folder.
     *
     * @throws InvalidSourceException when the folder with the new rule would not be right; then nothing was written
     * @throws IOException when a file cannot be read or written
     */
    public Written write(Wish wish, Locale language) throws IOException {
        Sketch sketch = new Sketch(wish, language);
        Path set = folder.resolve(wish.set());
        Appended rule = Appended.to(set.resolve(wish.file() + ".drl"), sketch.question(), sketch.rule());
        Appended cases = Appended.to(set.resolve(wish.file() + ".cases.yaml"), "", sketch.cases());
        try (Copy copy = Copy.of(folder)) {
            for (Appended each : List.of(rule, cases)) {
                each.in(copy.path().resolve(folder.relativize(each.file()).toString()))
                        .write();
            }
            prove(copy.path(), wish);
        }
        rule.write();
        cases.write();
        return new Written(rule.file() + ":" + rule.line(), cases.file() + ":" + (cases.line() + 1));
    }

    private static void prove(Path copy, Wish wish) {
        LibraryCheck check = RuleLibrary.check(copy);
        List<Problem> problems = new ArrayList<>(check.problems());
        if (problems.isEmpty()) {
            try (RuleLibrary library = RuleLibrary.read(copy)) {
                failing(library.get(wish.set()), wish.sentence())
                        .forEach(failed -> problems.add(new Problem(
                                "new-case-fails",
                                failed.of().file(),
                                failed.of().line(),
                                0,
                                Map.of("expected", failed.expected(), "happened", failed.happened()),
                                null)));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidSourceException(problems);
        }
    }

    private static List<CaseResult> failing(RuleSet set, String sentence) {
        Interpreter interpreter = new Interpreter(Objects.requireNonNull(set.rule(sentence)));
        return set.cases().stream()
                .filter(each -> each.rule().equals(sentence))
                .map(each -> each.judge(interpreter.fire(each.given())))
                .filter(result -> !result.passed())
                .toList();
    }
}
