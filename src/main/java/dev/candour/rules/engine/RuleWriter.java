package dev.candour.rules.engine;

import dev.candour.rules.language.Action;
import dev.candour.rules.language.Element;
import dev.candour.rules.language.Element.AllOf;
import dev.candour.rules.language.Element.AnyOf;
import dev.candour.rules.language.Element.Exists;
import dev.candour.rules.language.Element.None;
import dev.candour.rules.language.Element.Pattern;
import dev.candour.rules.language.FactType;
import dev.candour.rules.language.Mentions;
import dev.candour.rules.language.Patterns;
import dev.candour.rules.language.RuleTree;
import dev.candour.rules.language.Variables;
import dev.candour.rules.language.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes checked rules for the compiler. Names of rules and texts stay outside: a rule is called by its number, and so is
 * each of its lines after {@code then}.
 */
final class RuleWriter {

    static final String PACKAGE = "dev.candour.compiled";

    private final int number;
    private final RuleTree rule;
    private final ValueWriter values;
    private final Set<Mentions.Field> mentioned;
    private final List<Pattern> matched;
    private final ConditionOrder order;

    private RuleWriter(int number, RuleTree rule, ConditionOrder order) {
        this.number = number;
        this.rule = rule;
        this.order = order;
        List<Pattern> patterns = Patterns.all(rule.when()).toList();
        Map<Pattern, Integer> numbers = new HashMap<>();
        patterns.forEach(pattern -> numbers.put(pattern, numbers.size()));
        this.values = new ValueWriter(Variables.of(rule), numbers);
        this.mentioned = Mentions.ofOthers(rule);
        this.matched = Patterns.matched(rule.when()).toList();
    }

    private void noteUses() {
        Patterns.all(rule.when())
                .forEach(pattern -> order.note(pattern, new ConditionWriter(values, pattern).others()));
    }

    private void noteBeginnings() {
        Patterns.all(rule.when()).forEach(pattern -> {
            ConditionWriter conditions = new ConditionWriter(values, pattern);
            order.noteBeginnings(pattern, conditions.indexed().toList(), conditions.others());
        });
    }

    /** The name under which a rule is compiled. */
    static String name(int number) {
        return "r" + number;
    }

    static String write(List<RuleTree> rules) {
        StringBuilder text = new StringBuilder("package " + PACKAGE + ";\n");
        Vocabulary.facts().values().stream()
                .map(FactType::type)
                .forEach(type -> text.append("import ").append(type.getName()).append(";\n"));
        text.append("import ").append(Conditions.class.getName()).append(";\n");
        text.append("global ").append(Transcript.class.getName()).append(" verdict;\n");
        ConditionOrder order = new ConditionOrder();
        List<RuleWriter> writers = IntStream.range(0, rules.size())
                .mapToObj(number -> new RuleWriter(number, rules.get(number), order))
                .toList();
        writers.forEach(RuleWriter::noteUses);
        writers.forEach(RuleWriter::noteBeginnings);
        writers.forEach(writer -> text.append(writer.write()));
        return text.toString();
    }

    private String write() {
        String when = rule.when().stream().map(this::spoken).collect(Collectors.joining("\n  "));
        String then =
                IntStream.range(0, rule.then().size()).mapToObj(this::action).collect(Collectors.joining("\n  "));
        return "rule \"" + name(number) + "\" when\n  " + when + "\nthen\n  " + then + "\nend\n";
    }

    /** At the outermost level an {@code or} asks whether there is such a fact, so that the rule speaks once. */
    private String spoken(Element element) {
        if (element instanceof AllOf all) {
            return all.parts().stream().map(this::spoken).collect(Collectors.joining("\n  "));
        }
        return element instanceof AnyOf any ? either(any) : inner(element);
    }

    private String either(AnyOf any) {
        return any.parts().stream()
                .map(part -> "not( " + inner(part) + " )")
                .collect(Collectors.joining(" and ", "not( ", " )"));
    }

    private String inner(Element element) {
        if (element instanceof Pattern pattern) {
            return pattern(pattern);
        }
        if (element instanceof None none) {
            return "not( " + inner(none.inner()) + " )";
        }
        if (element instanceof Exists exists) {
            return "exists( " + inner(exists.inner()) + " )";
        }
        boolean all = element instanceof AllOf;
        List<Element> parts = element instanceof AllOf of ? of.parts() : ((AnyOf) element).parts();
        return parts.stream().map(this::inner).collect(Collectors.joining(all ? " and " : " or ", "( ", " )"));
    }

    private String pattern(Pattern pattern) {
        Stream<String> names = mentioned.stream()
                .filter(field -> field.pattern().equals(pattern))
                .map(field -> values.field(pattern, field.name()) + " : " + ValueWriter.own(field.name()))
                .sorted();
        String variable = matched.contains(pattern) ? values.fact(pattern) + " : " : "";
        ConditionWriter conditions = new ConditionWriter(values, pattern);
        List<String> indexed = conditions.indexed().toList();
        List<String> others = order.of(pattern, indexed, conditions.others());
        return Stream.of(names, indexed.stream(), others.stream())
                .flatMap(all -> all)
                .collect(Collectors.joining(", ", variable + pattern.fact() + "( ", " )"));
    }

    /** The rule hands over its own number and the facts, so that nobody has to listen to the engine to learn them. */
    private String action(int index) {
        Action action = rule.then().get(index);
        String points = action.points() == null ? "0" : values.after(action.points());
        Stream<String> said = Stream.of(String.valueOf(number), String.valueOf(index), points);
        return Stream.concat(said, matched.stream().map(values::fact))
                .collect(Collectors.joining(", ", "verdict.say(", ");"));
    }
}
