package dev.candour.rules.interpreter;

import dev.candour.facts.Fact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What some facts lack for a rule to speak about them. With all of it changed the rule speaks; with any one of it left as it is,
 * it stays silent.
 *
 * @param about the fact that the rule would speak about; null when there is none, and for a rule that speaks about none
 * @param facts those that were looked at, the first of them {@code about}
 * @param others how many facts the rule is silent about as well, that come less close
 */
public record Miss(@Nullable Fact about, List<Fact> facts, List<Lack> lacks, int others) {}
