package dev.candour.cli;

import picocli.CommandLine;

/** Makes the commands and gives each the terminal. */
final class Commands implements CommandLine.IFactory {

    private final Terminal terminal;

    Commands(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        try {
            return type.getDeclaredConstructor(Terminal.class).newInstance(terminal);
        } catch (NoSuchMethodException needsNoTerminal) {
            return CommandLine.defaultFactory().create(type);
        }
    }
}
