package dev.candour.cli;

import dev.candour.text.Messages;

/** What commands tell beside their results, in the language that the person chose. */
final class CommandWords {

    private final Messages messages;

    CommandWords(Language language) {
        this.messages = Messages.of("commands", language.locale());
    }

    /** @param values names and values in turn */
    String say(String key, Object... values) {
        return messages.get(key, CommandException.named(values));
    }
}
