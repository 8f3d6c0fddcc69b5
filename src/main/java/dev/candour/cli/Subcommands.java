package dev.candour.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * Which commands there are. Picocli looks at each command by reflection, which takes longer than many a command runs; so where a
 * line names one, the others are not made. A line that names none (help, a slip) gets all, and with them lists and suggestions.
 */
final class Subcommands {

    private static final List<Class<?>> ALL = List.of(
            ScreenCommand.class,
            ProfileCommand.class,
            LetterCommand.class,
            DiffCommand.class,
            RulesCommand.class,
            ServeCommand.class,
            CommandLine.HelpCommand.class);

    private static final List<Class<?>> OF_RULES = List.of(
            RulesCheckCommand.class,
            RulesTestCommand.class,
            RulesMutateCommand.class,
            RulesFirewallCommand.class,
            RulesNewCommand.class,
            RulesVocabularyCommand.class,
            RulesLogCommand.class,
            RulesDiffCommand.class,
            RulesRollbackCommand.class);

    private Subcommands() {}

    static void add(CommandLine line, String... args) {
        List<String> words = List.of(args);
        add(line, ALL, words);
        CommandLine rules = line.getSubcommands().get(nameOf(RulesCommand.class));
        if (rules != null) {
            add(rules, OF_RULES, words.subList(Math.min(1, words.size()), words.size()));
        }
    }

    /** Below "candour help" stands the command that is asked about: all of them have to be there. */
    private static void add(CommandLine line, List<Class<?>> commands, List<String> words) {
        List<Class<?>> named = commands.stream()
                .filter(command -> command != CommandLine.HelpCommand.class)
                .filter(command -> !words.isEmpty() && nameOf(command).equals(words.get(0)))
                .toList();
        (named.isEmpty() ? commands : named).forEach(line::addSubcommand);
    }

    private static String nameOf(Class<?> command) {
        return command.getAnnotation(Command.class).name();
    }
}
