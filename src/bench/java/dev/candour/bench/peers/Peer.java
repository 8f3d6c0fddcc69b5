package dev.candour.bench.peers;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import dev.candour.rules.RuleSet;
import dev.candour.workload.CandourEngine;
import dev.candour.workload.Engine;
import dev.candour.workload.PlainJava;
import dev.candour.workload.WorkloadRules;
import java.util.function.Supplier;
import org.slf4j.LoggerFactory;

/** Everything that is compared, the fastest first. */
public enum Peer {
    PLAIN_JAVA("plain Java, by hand") {
        @Override
        Supplier<Engine<?>> compile(int rules) {
            return () -> new PlainJava(rules);
        }
    },
    CANDOUR("Candour") {
        @Override
        Supplier<Engine<?>> compile(int rules) {
            RuleSet set = WorkloadRules.load(rules);
            return () -> new CandourEngine(set);
        }
    },
    EASY_RULES("Easy Rules 4.1.0, MVEL") {
        @Override
        Supplier<Engine<?>> compile(int rules) {
            RuleSet set = WorkloadRules.read(rules);
            return () -> new EasyRulesEngine(set);
        }
    },
    EVRETE("Evrete 4.0.3") {
        @Override
        Supplier<Engine<?>> compile(int rules) {
            RuleSet set = WorkloadRules.read(rules);
            return () -> new EvreteEngine(set);
        }
    },
    DROOLS_RAW("Drools 10.2.0, raw facts joined in rules") {
        @Override
        Supplier<Engine<?>> compile(int rules) {
            return RawDroolsEngine.compile(rules);
        }
    },
    CEL("CEL-java 0.14.0") {
        @Override
        Supplier<Engine<?>> compile(int rules) {
            CelEngine shared = new CelEngine(WorkloadRules.read(rules));
            return () -> shared;
        }
    },
    CAMUNDA_LEGACY("Camunda DMN 7.24.0, legacy FEEL and JUEL") {
        @Override
        Supplier<Engine<?>> compile(int rules) {
            CamundaEngine shared = new CamundaEngine(WorkloadRules.read(rules), true);
            return () -> shared;
        }
    },
    DROOLS_DMN("Drools DMN 10.2.0") {
        @Override
        Supplier<Engine<?>> compile(int rules) {
            DroolsDmnEngine shared = new DroolsDmnEngine(WorkloadRules.read(rules));
            return () -> shared;
        }
    },
    CAMUNDA("Camunda DMN 7.24.0, its default FEEL") {
        @Override
        Supplier<Engine<?>> compile(int rules) {
            CamundaEngine shared = new CamundaEngine(WorkloadRules.read(rules), false);
            return () -> shared;
        }
    };

    private final String title;

    Peer(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /**
     * Compiles the rules once.
     *
     * @return an engine for each thread, with everything shared that the engine's makers allow to be
     */
    public Supplier<Engine<?>> ready(int rules) {
        if (LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME) instanceof Logger logger) {
            logger.setLevel(Level.ERROR);
        }
        return compile(rules);
    }

    abstract Supplier<Engine<?>> compile(int rules);
}
