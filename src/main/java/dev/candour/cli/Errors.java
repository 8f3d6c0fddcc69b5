package dev.candour.cli;

import dev.candour.resume.ResumeException;
import dev.candour.rules.TooManyFiringsException;
import dev.candour.rules.UnknownRuleSetException;
import dev.candour.source.InvalidSourceException;
import dev.candour.source.ProblemText;
import dev.candour.text.Inert;
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
        if (failure instanceof InvalidSourceException invalid) {
            return ProblemText.of(invalid.problems(), language);
        } else if (failure instanceof ResumeException unreadable) {
            return ProblemText.of(unreadable.problem(), language);
        } else if (failure instanceof UnknownRuleSetException
                || failure instanceof TooManyFiringsException
                || failure instanceof CommandException) {
            return Inert.lines(String.valueOf(failure.getMessage()));
        }
        // The message of an unexpected failure may quote the résumé, so only its kind is shown.
        return "Something went wrong that should not have ("
                + failure.getClass().getSimpleName()
                + "). Please report it with the command and the version; leave the résumé out.";
    }
}
