package dev.candour.rules.language;

import dev.candour.source.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule as its author wrote it.
 *
 * @param why the author's reason for having the rule
 * @param trial whether the verdict shows it without counting it
 */
public record RuleTree(
        String name, @Nullable String why, boolean trial, List<Element> when, List<Action> then, Place at) {}
