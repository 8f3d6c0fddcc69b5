package dev.candour.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.facts.Fact;
import dev.candour.job.Thresholds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Good rules with words exchanged at random: whatever the checker lets through compiles and says what its text says. */
class MutantsTest {

    /** {@code -Dmutants=20000} for the long run. */
    private static final int PASSED = Integer.getInteger("mutants", 300) / 2;

    private static final int BATCH = 150;

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void what_the_checker_lets_through_compiles_and_means_what_it_says(long seed) throws IOException {
        Random random = new Random(seed);
        RandomRules facts = new RandomRules(seed);
        for (int done = 0; done < PASSED; done += BATCH) {
            holds(passed(random, done, Math.min(BATCH, PASSED - done)), facts);
        }
    }

    private static void holds(List<Rule> rules, RandomRules facts) {
        RuleSet set =
                new RuleSet(new RuleSetSource("mutants", "", "", Thresholds.DEFAULT, "", rules, List.of(), Map.of()));
        for (int i = 0; i < 100; i++) {
            List<Fact> given = facts.facts(14);
            List<Firing> firings = RuleRun.fire(set, given);
            for (Rule rule : rules) {
                boolean fires = firings.stream().anyMatch(firing -> firing.rule() == rule);
                boolean silent = Reading.speaks(rule.tree(), given) == 0;
                assertThat(fires && silent).as("%s%n%s", rule.tree(), given).isFalse();
            }
        }
        set.close();
    }

    private static List<Rule> passed(Random random, int first, int wanted) throws IOException {
        List<String[]> good = good();
        List<String> words = good.stream().flatMap(Arrays::stream).distinct().toList();
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; rules.size() < wanted; i++) {
            String text = "rule \"Mutant " + first + "/" + i + "\"\n"
                    + mutant(good.get(random.nextInt(good.size())), words, random);
            CheckedFile checked = new RuleChecker().check("mutants/" + i + ".drl", text);
            if (checked.isRight() && checked.rules().size() == 1) {
                rules.addAll(checked.rules());
            }
        }
        return rules;
    }

    /** The rules that are known to be right, in words, without their names. */
    private static List<String[]> good() throws IOException {
        List<String[]> good = new ArrayList<>();
        for (Path file : ShippedRulesTest.files().toList()) {
            String text = Files.readString(file).replaceAll("(?m)^ *//.*$", "");
            for (String rule : text.split("(?m)^rule \"[^\"]+\"")) {
                if (rule.contains("when\n")) {
                    good.add(rule.replace("@status( trial )", "").split("(?<=[(),;!])|(?=[(),;!])|(?<![@$a-z])(?= )"));
                }
            }
        }
        return good;
    }

    private static String mutant(String[] good, List<String> words, Random random) {
        String[] mutant = good.clone();
        for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
            int at = random.nextInt(mutant.length);
            switch (random.nextInt(3)) {
                case 0 -> mutant[at] = " " + words.get(random.nextInt(words.size()));
                case 1 -> mutant[at] = mutant[random.nextInt(mutant.length)];
                default -> mutant[at] = "";
            }
        }
        return String.join("", mutant);
    }
}
