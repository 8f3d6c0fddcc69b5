package dev.candour.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candour.facts.Candidate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.api.runtime.KieSession;

/** What stands behind the checker, each tried alone on rules that the checker would never let through. */
class LayersTest {

    private static final String MARK = "candour.attack";
    private static final Candidate ANYBODY = new Candidate(5.0, null, null, null, null, null);

    @BeforeEach
    @AfterEach
    void clean() {
        System.clearProperty(MARK);
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void without_any_layer_the_payload_runs(String rule) {
        run(rule, getClass().getClassLoader());

        assertThat(System.getProperty(MARK)).isEqualTo("ran");
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void behind_the_sealed_class_loader_it_finds_nothing_to_call(String rule) {
        try {
            run(rule, new SealedLoader(getClass().getClassLoader()));
        } catch (RuntimeException | LinkageError expected) {
            assertThat(expected).isNotInstanceOf(AssertionError.class);
        }

        assertThat(System.getProperty(MARK)).isNull();
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void its_classes_are_refused_before_they_are_loaded(String rule) {
        assertThatThrownBy(
                        () -> RuleCompiler.compile(text(rule), 1, getClass().getClassLoader(), GeneratedClasses::check))
                .isInstanceOf(IllegalStateException.class)
                .hasStackTraceContaining("compiled rules refer to");

        assertThat(System.getProperty(MARK)).isNull();
    }

    static Stream<String> payloads() {
        String run = "System.setProperty(\"" + MARK + "\", \"ran\")";
        return Stream.of(
                "when Candidate( ) then " + run + "; end",
                "when Candidate( " + run + " == null ) then end",
                "when Candidate( years > 3 ) eval( " + run + " == null ) then end",
                "when $c : Candidate( ) then Runnable r = () -> " + run + "; r.run(); end",
                "when $c : Candidate( ) then new Object() { { " + run + "; } }; end",
                "when $c : Candidate( ) then for ( String s : new String[] { \"ran\" } ) "
                        + "{ java.util.List.of(s).forEach( x -> System.setProperty(\"" + MARK + "\", x) ); } end",
                "when $c : Candidate( ) then try { Class.forName(\"java.lang.System\")"
                        + ".getMethod(\"setProperty\", String.class, String.class)"
                        + ".invoke(null, \"" + MARK + "\", \"ran\"); } catch (Exception e) { } end",
                "when $c : Candidate( ) then try { $c.getClass().getClassLoader().loadClass(\"java.lang.System\")"
                        + ".getMethod(\"setProperty\", String.class, String.class)"
                        + ".invoke(null, \"" + MARK + "\", \"ran\"); } catch (Exception e) { } end",
                "salience( " + run + " == null ? 1 : 2 ) when Candidate( ) then end",
                "when Candidate( ) not( Candidate( years > 100 || " + run + " == \"x\" ) ) then end",
                "when Candidate( $y : years ) then // \\u000a " + run + ";\n end");
    }

    private static String text(String rule) {
        return "package " + RuleWriter.PACKAGE + ";\nimport dev.candour.facts.Candidate;\nrule \"r0\" " + rule + "\n";
    }

    private static void run(String rule, ClassLoader loader) {
        try (CompiledRules compiled = RuleCompiler.compile(text(rule), 1, loader, module -> {})) {
            KieSession session = compiled.base().newKieSession();
            try {
                List.of(ANYBODY).forEach(session::insert);
                session.fireAllRules(10);
            } finally {
                session.dispose();
            }
        }
    }
}
