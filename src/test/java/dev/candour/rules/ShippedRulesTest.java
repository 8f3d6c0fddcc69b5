package dev.candour.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.facts.Fact;
import dev.candour.rules.interpreter.Interpreter;
import dev.candour.rules.language.FactType;
import dev.candour.rules.language.Field;
import dev.candour.rules.language.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** The rules in {@code rules/}: their cases, what unknown does to them, and that the engine's own parser reads them alike. */
class ShippedRulesTest {

    private static final Path RULES = Path.of("rules");
    private static final RuleLibrary LIBRARY = RuleLibrary.read(RULES);

    @AfterAll
    static void close() {
        LIBRARY.close();
    }

    @TestFactory
    Stream<DynamicTest> each_case_of_each_rule() {
        long cases =
                LIBRARY.sets().stream().mapToLong(set -> set.cases().size()).sum();
        System.out.println(
                "Rule cases: " + cases + " for " + RuleLibrary.check(RULES).rules() + " rules");
        return LIBRARY.sets().stream().flatMap(set -> set.cases().stream().map(each -> test(set, each)));
    }

    private static DynamicTest test(RuleSet set, RuleCase each) {
        URI place = URI.create(RULES.resolve(each.file()).toUri() + "?line=" + each.line());
        return DynamicTest.dynamicTest(each.rule() + ": " + each.name(), place, () -> {
            CaseResult result = RuleCases.run(set, each);
            assertThat(result.happened()).as(each.source()).isEqualTo(result.expected());
            assertThat(result.passed())
                    .as("%s: %s", each.source(), result.text())
                    .isTrue();
        });
    }

    @Test
    void each_rule_has_a_case_in_which_it_speaks_and_one_in_which_it_is_silent() {
        assertThat(RuleCases.run(LIBRARY).uncovered()).isEmpty();
    }

    @Test
    void nothing_about_the_shipped_rules_needs_attention() {
        LibraryCheck check = RuleLibrary.check(RULES);
        assertThat(check.problems()).isEmpty();
        assertThat(check.warnings()).isEmpty();
    }

    /** Every fact with every choice of its fields unknown, the others at two values each. */
    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("sets")
    void no_unknown_field_makes_a_rule_fail_or_say_more_than_its_text(RuleSet set) {
        for (FactType type : Vocabulary.facts().values()) {
            for (Fact fact : withUnknowns(type)) {
                List<Fact> facts = List.of(fact);
                List<Firing> firings = RuleRun.fire(set, facts);
                assertThat(firings).allMatch(firing -> !firing.text().contains("{"));
                for (Rule rule : set.rules()) {
                    assertThat(firings.stream().filter(firing -> firing.rule() == rule))
                            .as("%s %s", rule.name(), fact)
                            .isEqualTo(new Interpreter(rule).fire(facts));
                }
            }
        }
    }

    static Stream<RuleSet> sets() {
        return LIBRARY.sets().stream();
    }

    private static List<Fact> withUnknowns(FactType type) {
        List<Field> fields = List.copyOf(type.fields().values());
        List<Field> nullable = fields.stream().filter(Field::nullable).toList();
        List<Fact> facts = new ArrayList<>();
        for (int unknown = 0; unknown < 1 << nullable.size(); unknown++) {
            for (int high = 0; high < 2; high++) {
                int chosen = unknown;
                boolean much = high == 1;
                facts.add(type.create(fields.stream()
                        .map(field -> nullable.contains(field) && (chosen >> nullable.indexOf(field) & 1) == 1
                                ? null
                                : value(field, much))
                        .toArray()));
            }
        }
        return facts;
    }

    private static Object value(Field field, boolean much) {
        return switch (field.kind()) {
            case NUMBER -> field.whole() ? (Object) (much ? 6 : 0) : (Object) (much ? 6.0 : 2.0);
            case FLAG -> much;
            case LIST -> much ? List.of("Physics") : List.of();
            case TEXT ->
                field.values().isEmpty()
                        ? "x"
                        : field.values().get(much ? field.values().size() - 1 : 0);
        };
    }

    @ParameterizedTest
    @MethodSource("files")
    void the_engines_own_parser_finds_the_same_rules(Path file) throws IOException, DroolsParserException {
        String text = Files.readString(file);
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        PackageDescr parsed = parser.parse(true, text);

        assertThat(parser.hasErrors()).as("%s", parser.getErrors()).isFalse();
        assertThat(parsed.getRules())
                .extracting(RuleDescr::getName)
                .containsExactlyElementsOf(new RuleChecker()
                        .check("f", text).rules().stream().map(Rule::name).toList());
    }

    static Stream<Path> files() {
        return Stream.of(RULES, Path.of("src/test/resources/rule-files-right")).flatMap(folder -> {
            try (Stream<Path> found = Files.walk(folder)) {
                return found.filter(path -> path.toString().endsWith(".drl")).sorted().toList().stream();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }
}
