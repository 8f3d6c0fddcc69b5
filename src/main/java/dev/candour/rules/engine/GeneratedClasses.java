package dev.candour.rules.engine;

import org.kie.api.builder.KieBuilder;

final class GeneratedClasses {
    private GeneratedClasses() {}

    static void check(KieBuilder builder) {}
}
