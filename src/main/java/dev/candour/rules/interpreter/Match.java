package dev.candour.rules.interpreter;

import dev.candour.facts.Fact;
import java.util.List;

/** Facts for which a rule speaks, in the order of its patterns. @param lines how many of its lines say something about them */
public record Match(List<Fact> facts, int lines) {}
