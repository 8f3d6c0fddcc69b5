package dev.candour.rules.engine;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.slf4j.LoggerFactory;

/** The engine logs what it compiles. Authors get our messages instead, and a log gets none of their words. */
final class Quiet {

    private Quiet() {}

    static void engine() {
        quiet("org.drools");
        quiet("org.kie");
    }

    private static void quiet(String name) {
        if (LoggerFactory.getLogger(name) instanceof Logger logger && logger.getLevel() == null) {
            logger.setLevel(Level.OFF);
        }
    }
}
