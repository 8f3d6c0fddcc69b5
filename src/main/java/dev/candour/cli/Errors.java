package dev.candour.cli;

import dev.candour.batch.Refusal;
import dev.candour.resume.ResumeException;
import dev.candour.source.InvalidSourceException;
import dev.candour.source.ProblemText;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** What goes wrong in a command, in words; never a stack trace. */
final class Errors implements IExecutionExceptionHandler {

    static final int WRONG_INPUT = 1;

    private final Terminal terminal;

    Errors(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
        terminal.err().println(message(failure, language(parsed)));
        if (Boolean.getBoolean("candour.debug")) {
            failure.printStackTrace(terminal.err());
        }
        return WRONG_INPUT;
    }

    private static Locale language(ParseResult parsed) {
        ParseResult last = parsed;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        Language chosen = last.matchedOptionValue("--lang", Language.en);
        return chosen.locale();
    }

    static String message(Throwable failure, Locale language) {
        if (failure instanceof CommandException command) {
            return command.message(language);
        } else if (failure instanceof InvalidSourceException || failure instanceof ResumeException) {
            return ProblemText.of(Refusal.of(failure).orElseThrow().problems(), language);
        }
        // The message of an unexpected failure may quote the résumé, so only its kind is shown.
        return Refusal.of(failure)
                .map(refusal -> ProblemText.sentences(refusal.problems().get(0), language))
                .orElseGet(() ->
                        new CommandException("fault", "kind", failure.getClass().getSimpleName()).message(language));
    }
}
