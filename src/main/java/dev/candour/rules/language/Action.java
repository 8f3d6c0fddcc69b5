package dev.candour.rules.language;

import dev.candour.source.Place;
import org.jspecify.annotations.Nullable;

/**
 * One line after {@code then}.
 *
 * @param subject the variable of the fact that it is about; null when it is about none
 * @param points null when the verb takes none, or when a requirement is paid in full
 * @param text a template over the subject's fields and the rule's variables
 */
public record Action(
        Verb verb, @Nullable String subject, @Nullable Value points, String text, Place at, Place textAt) {}
