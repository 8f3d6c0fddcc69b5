package dev.candour.rules;

import dev.candour.facts.Fact;
import dev.candour.rules.language.Verb;
import dev.candour.text.Template;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One rule that spoke.
 *
 * @param subject the fact that it spoke about; null for points beside the requirements
 * @param points points awarded or deducted, never negative and not yet capped; 0 for reject and ask
 * @param whole whether a requirement was paid in full
 * @param template the author's text with its {@code {places}}
 * @param values what the places stand for, in alphabetical order
 * @param facts the facts that the rule matched, in the order of its patterns
 */
public record Firing(
        Rule rule,
        Verb verb,
        @Nullable Fact subject,
        double points,
        boolean whole,
        String template,
        Map<String, Object> values,
        List<Fact> facts) {

    /** The text with its values filled in, in the author's language. */
    public String text() {
        return Template.fill(template, values);
    }
}
