package dev.candour.rules.language;

import dev.candour.rules.language.Blocks.Block;
import dev.candour.source.Place;
import dev.candour.source.Problem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;

/**
 * A rule file that was read and checked.
 *
 * @param rules those that could be read; some of them may have problems
 * @param problems everything that is wrong with it, in the order of the file
 */
public record RuleFile(List<RuleTree> rules, List<Problem> problems) {

    private static final int LARGEST = 200_000;

    /**
     * Reads and checks a rule file. It never throws on what an author wrote, and always comes to an end.
     *
     * @param file its name as the author knows it
     */
    public static RuleFile read(String file, String written) {
        String text = written.startsWith("\uFEFF") ? written.substring(1) : written;
        Report report = new Report(file, text);
        if (text.getBytes(StandardCharsets.UTF_8).length > LARGEST) {
            report.add("too-large", new Place(1, 1), "most", LARGEST / 1000);
            return new RuleFile(List.of(), report.problems());
        }
        try {
            List<RuleTree> rules = rules(text, report);
            refuseTwice(rules, report);
            return new RuleFile(List.copyOf(rules), report.problems());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError unforeseen) {
            report.onlyCertain(false);
            report.add("not-understood", new Place(1, 1));
            return new RuleFile(List.of(), report.problems());
        }
    }

    private static List<RuleTree> rules(String text, Report report) {
        Lexer lexer = new Lexer(text, report);
        List<Block> blocks = new Blocks(lexer.read(), report).read();
        List<RuleTree> rules = new ArrayList<>();
        for (Block block : blocks) {
            int before = report.size();
            RuleTree rule = new RuleParser(block, report, lexer.brokenLines()).read();
            report.onlyCertain(report.size() > before || isBroken(block, lexer.brokenLines()));
            new RuleCheck(rule, report).run();
            report.onlyCertain(false);
            rules.add(rule);
        }
        return rules;
    }

    private static boolean isBroken(Block block, NavigableSet<Integer> brokenLines) {
        Integer line = brokenLines.ceiling(block.words().get(0).at().line());
        return line != null && line <= block.end().at().line();
    }

    private static void refuseTwice(List<RuleTree> rules, Report report) {
        Map<String, Integer> lines = new HashMap<>();
        for (RuleTree rule : rules) {
            Integer earlier = lines.putIfAbsent(rule.name(), rule.at().line());
            if (earlier != null && !rule.name().isEmpty()) {
                report.add("name-of-two-rules", rule.at(), Map.of("value", rule.name(), "line", earlier));
            }
        }
    }
}
