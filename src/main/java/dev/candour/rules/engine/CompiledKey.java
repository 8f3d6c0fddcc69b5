package dev.candour.rules.engine;

import dev.candour.rules.language.FactType;
import dev.candour.rules.language.Vocabulary;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kie.api.KieServices;

/** Names compiled rules by everything that they depend on: what we wrote for the compiler, the engine, the facts' fields, and what rules call of ours. */
final class CompiledKey {

    private CompiledKey() {}

    /** @param text what the compiler gets */
    static String material(String text) {
        return engine() + "\n" + facts() + "\n" + calls() + "\n" + text;
    }

    private static String engine() {
        return Objects.requireNonNullElse(KieServices.class.getPackage().getImplementationVersion(), "unpackaged");
    }

    /** What compiled rules call of ours. */
    private static String calls() {
        return Stream.of(Conditions.class, Transcript.class)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .map(Method::toString)
                .sorted()
                .collect(Collectors.joining("\n"));
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
