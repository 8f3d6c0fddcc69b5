package dev.candour.rules.engine;

import dev.candour.facts.Fact;
import java.util.Collection;
import org.kie.api.runtime.KieSession;

/** Runs an author's own text with nothing in front of the engine: what a rule could do that came past every check. */
public final class RawRules {

    private static final int NO_LIMIT = -1;

    private final CompiledRules compiled;

    private RawRules(CompiledRules compiled) {
        this.compiled = compiled;
    }

    /** @param rule what stands between its name and its end */
    public static RawRules compiled(String rule) {
        String text =
                "package " + RuleWriter.PACKAGE + ";\nimport dev.candour.facts.*;\nrule \"r0\" " + rule + "\nend\n";
        ClassLoader open = RawRules.class.getClassLoader();
        return new RawRules(RuleCompiler.compile(text, 1, open, module -> {}));
    }

    /** Once and never again. */
    public void run(Collection<? extends Fact> facts) {
        try (compiled) {
            KieSession session = compiled.base().newKieSession();
            facts.forEach(session::insert);
            session.fireAllRules(NO_LIMIT);
        }
    }
}
