package dev.candour.rules.engine;

import dev.candour.rules.language.FactType;
import dev.candour.rules.language.Vocabulary;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.kie.api.KieServices;

/** Names compiled rules by everything that they depend on: what we wrote for the compiler, the engine, and the facts' fields. */
final class CompiledKey {

    private CompiledKey() {}

    /** @param text what the compiler gets */
    static String material(String text) {
        return engine() + "\n" + facts() + "\n" + text;
    }

    private static String engine() {
        return Objects.requireNonNullElse(KieServices.class.getPackage().getImplementationVersion(), "unpackaged");
    }

    private static String facts() {
        return Vocabulary.facts().values().stream()
                .map(FactType::type)
                .map(type -> type.getName()
                        + Arrays.stream(type.getRecordComponents())
                                .map(RecordComponent::toString)
                                .toList())
                .collect(Collectors.joining("\n"));
    }
}
