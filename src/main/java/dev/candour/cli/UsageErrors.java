package dev.candour.cli;

import dev.candour.text.Inert;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;

/** A command line that cannot be understood: what is wrong, the word that was probably meant, and where help is. */
final class UsageErrors implements IParameterExceptionHandler {

    static final int WRONG_COMMAND = 2;

    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        CommandLine line = wrong.getCommandLine();
        line.getErr().println(Inert.line(String.valueOf(wrong.getMessage())));
        CommandLine.UnmatchedArgumentException.printSuggestions(wrong, line.getErr());
        line.getErr().println("Try: " + line.getCommandSpec().qualifiedName() + " --help");
        return WRONG_COMMAND;
    }
}
