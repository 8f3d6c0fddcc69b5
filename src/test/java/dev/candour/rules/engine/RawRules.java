package dev.candour.rules.engine;

import dev.candour.facts.Fact;
import java.util.Collection;
import org.kie.api.runtime.KieSession;

/** Runs an author's own text with nothing in front of the engine: what a rule could do that came past every check. */
public final class RawRules {

    private static final int NO_LIMIT = -1;

    private RawRules() {}

    /** @param rule what stands between its name and its end */
    public static void run(String rule, Collection<? extends Fact> facts) {
        String text =
                "package " + RuleWriter.PACKAGE + ";\nimport dev.candour.facts.*;\nrule \"r0\" " + rule + "\nend\n";
        ClassLoader open = RawRules.class.getClassLoader();
        try (CompiledRules compiled = RuleCompiler.compile(text, 1, open, module -> {})) {
            KieSession session = compiled.base().newKieSession();
            facts.forEach(session::insert);
            session.fireAllRules(NO_LIMIT);
        }
    }
}
