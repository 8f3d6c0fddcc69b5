package dev.candour.rules.engine;

import dev.candour.facts.Fact;
import dev.candour.facts.Requirement;
import dev.candour.rules.language.FactType;
import dev.candour.rules.language.Vocabulary;
import java.net.URL;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The class loader behind compiled rules: it knows the facts, where rules put down what they say, what the engine's model needs, and nothing else.
 * A rule that reached for a file or a process would not find the class.
 *
 * <p>The compiler reads class files as resources and is not held back; only loading is.
 */
final class SealedLoader extends ClassLoader {

    private static final Set<String> OURS = Stream.concat(
                    Stream.of(Fact.class, Requirement.class, Transcript.class, Conditions.class)
                            .map(Class::getName),
                    Vocabulary.facts().values().stream().map(FactType::type).map(Class::getName))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> PLAIN_JAVA = Set.of(
            "java.lang.Object",
            "java.lang.String",
            "java.lang.Number",
            "java.lang.Double",
            "java.lang.Integer",
            "java.lang.Boolean",
            "java.lang.Enum",
            "java.lang.Throwable",
            "java.lang.RuntimeException",
            "java.lang.IllegalArgumentException",
            "java.lang.NoSuchFieldError",
            "java.time.format.DateTimeFormatterBuilder",
            "java.util.ArrayList",
            "java.util.Arrays",
            "java.util.Collections",
            "java.util.List",
            "java.util.Locale");

    private static final Set<String> ENGINE = Set.of(
            "org.drools.modelcompiler.CanonicalKieModuleModel",
            "org.drools.modelcompiler.dsl.pattern.D",
            "org.drools.modelcompiler.util.EvaluationUtil",
            "org.drools.util.DateUtils",
            "org.kie.api.builder.ReleaseId");

    /** What the engine itself looks up through this loader while it sets itself up; no rule has a word for it. */
    private static final String ACCUMULATORS = "org.drools.core.base.accumulators.";

    private static final String JAVA_COMPILER = "org.drools.ecj.EclipseJavaCompiler";

    private static final String MODEL = "org.drools.model.";
    private static final String MODEL_COMPILER = "org.drools.model.codegen.";

    /** Where compiled rules and their project stand: nothing of it lies on the class path. */
    private static final List<String> GENERATED =
            List.of(RuleWriter.PACKAGE.replace('.', '/') + "/", "org/drools/project/model/");

    SealedLoader(ClassLoader parent) {
        super(parent);
    }

    /** Whether a compiled rule may refer to the class. */
    static boolean allows(String name) {
        return OURS.contains(name)
                || PLAIN_JAVA.contains(name)
                || ENGINE.contains(name)
                || name.startsWith(MODEL) && !name.startsWith(MODEL_COMPILER)
                || name.startsWith(RuleWriter.PACKAGE + ".");
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!allows(name) && !name.startsWith(ACCUMULATORS) && !name.equals(JAVA_COMPILER)) {
            throw new ClassNotFoundException(name);
        }
        return super.loadClass(name, resolve);
    }

    /** The compiler asks hundreds of times for what it is about to make, and each time all archives would be looked through. */
    @Override
    public @Nullable URL getResource(String name) {
        return GENERATED.stream().anyMatch(name::startsWith) ? null : super.getResource(name);
    }
}
