package dev.candour.cli;

import dev.candour.rules.Completion;
import dev.candour.rules.RuleLibrary;
import dev.candour.rules.language.FactType;
import dev.candour.rules.language.Field;
import dev.candour.rules.language.Vocabulary;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "vocabulary",
        mixinStandardHelpOptions = true,
        description =
                "Lists what a rule can speak about: the facts and their fields; with --json for editors, skills too.")
final class RulesVocabularyCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "The rules folder. Default: rules.")
    private @Nullable Path folder;

    @Option(names = "--json", description = "Print the completion data of editors.")
    private boolean json;

    private final Terminal terminal;

    RulesVocabularyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (json) {
            dev.candour.vocabulary.Vocabulary words =
                    RuleLibrary.check(RulesFolder.of(folder)).vocabulary();
            terminal.out().print(Json.write(Completion.data(words)));
        } else {
            Vocabulary.facts().values().forEach(fact -> terminal.out().println(text(fact)));
        }
        return 0;
    }

    private static String text(FactType fact) {
        return fact.fields().values().stream()
                .map(RulesVocabularyCommand::text)
                .collect(Collectors.joining("\n", fact.name() + "\n", "\n"));
    }

    private static String text(Field field) {
        String kind = field.whole()
                ? "whole number"
                : field.kind().name().toLowerCase(Locale.ROOT).replace("flag", "true or false");
        String values = field.values().isEmpty() ? "" : ": " + String.join(", ", field.values());
        return "  %-16s %s%s%s".formatted(field.name(), kind, field.nullable() ? ", may be unknown" : "", values);
    }
}
