package dev.candour.rules;

import dev.candour.fairness.Protected;
import dev.candour.fairness.ProtectedWords.Use;
import dev.candour.rules.language.Action;
import dev.candour.source.Problem;
import dev.candour.source.SourceNode;
import dev.candour.source.SourceNode.Kind;
import dev.candour.text.Template;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The translations of a rule set: the name and the English texts of a rule, and how they read in Chinese. */
final class Texts {

    private final Map<String, SourceNode> entries;

    private Texts(Map<String, SourceNode> entries) {
        this.entries = entries;
    }

    static Texts read(Optional<SourceNode> file, Collection<Problem> problems) {
        Map<String, SourceNode> entries = new LinkedHashMap<>();
        file.ifPresent(node -> {
            if (!node.is(Kind.MAP)) {
                problems.add(node.problem("expected-map", Map.of("field", "texts", "value", "...")));
            }
            node.fields().forEach((english, chinese) -> {
                if (!chinese.is(Kind.TEXT) || chinese.text().isBlank()) {
                    problems.add(chinese.problem("expected-text", Map.of("field", english, "value", shown(chinese))));
                } else if (!Template.names(english).equals(Template.names(chinese.text()))) {
                    problems.add(chinese.problem("set-places-differ", Map.of("value", places(english))));
                } else {
                    Protected.refuse(chinese, Use.SENTENCE, problems);
                    entries.put(english, chinese);
                }
            });
        });
        return new Texts(entries);
    }

    private static String shown(SourceNode node) {
        return node.isScalar() ? node.text() : "...";
    }

    private static String places(String template) {
        return Template.names(template).stream()
                .sorted()
                .map(name -> "{" + name + "}")
                .collect(Collectors.joining(" "));
    }

    Map<String, String> translations() {
        return entries.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().text()));
    }

    /** Warns of texts of these rules without a translation, and of translations that no rule needs any more. */
    void check(List<Rule> rules, Map<String, String> all, Collection<Problem> warnings) {
        Set<String> needed = rules.stream()
                .flatMap(rule ->
                        Stream.concat(Stream.of(rule.name()), texts(rule).map(Text::text)))
                .collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        rules.forEach(rule -> texts(rule)
                .filter(text -> !all.containsKey(text.text()) && seen.add(text.text()))
                .forEach(text -> warnings.add(text.untranslated(rule.file()))));
        rules.stream()
                .filter(rule -> !all.containsKey(rule.name()) && seen.add(rule.name()))
                .forEach(rule -> warnings.add(new Problem(
                        "set-name-not-translated", rule.file(), rule.line(), 0, Map.of("value", rule.name()), null)));
        entries.forEach((english, chinese) -> {
            if (!needed.contains(english)) {
                warnings.add(chinese.problemWithName("set-text-unused", Map.of("value", english)));
            }
        });
    }

    private static Stream<Text> texts(Rule rule) {
        Stream<Text> why = Stream.ofNullable(rule.why()).map(text -> new Text(text, rule.line(), 0));
        Stream<Text> actions = rule.tree().then().stream().map(Text::of);
        return Stream.concat(why, actions);
    }

    /** A text that a verdict can show. */
    private record Text(String text, int line, int column) {

        static Text of(Action action) {
            return new Text(
                    action.text(), action.textAt().line(), action.textAt().column());
        }

        Problem untranslated(String file) {
            return new Problem("set-not-translated", file, line, column, Map.of("value", text), null);
        }
    }
}
