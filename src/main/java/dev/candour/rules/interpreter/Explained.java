package dev.candour.rules.interpreter;

import dev.candour.rules.Rule;
import java.util.List;

/**
 * What became of a rule.
 *
 * @param spoke whether the engine heard it
 * @param withheld whether the interpreter reads the rule differently from the engine, so that it must not explain it
 * @param misses what facts lack for it to speak about them
 */
public record Explained(Rule rule, boolean spoke, boolean withheld, List<Miss> misses) {}
