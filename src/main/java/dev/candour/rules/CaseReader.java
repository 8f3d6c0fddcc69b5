package dev.candour.rules;

import dev.candour.facts.Fact;
import dev.candour.rules.language.Verb;
import dev.candour.source.FieldReader;
import dev.candour.source.Problem;
import dev.candour.source.SourceNode;
import dev.candour.source.SourceNode.Kind;
import dev.candour.text.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the cases beside a rule file, strictly: a case that says something else than its author thinks proves nothing. */
final class CaseReader {

    private static final Pattern EXPECTED = Pattern.compile("(award|deduct)( [0-9]{1,6}([.][0-9]{1,6})?)?|reject|ask");

    private final Set<String> rules;
    private final Collection<Problem> problems;

    /** @param rules the names of the rules that the file can be about */
    CaseReader(Set<String> rules, Collection<Problem> problems) {
        this.rules = rules;
        this.problems = problems;
    }

    List<RuleCase> read(SourceNode file) {
        if (!file.is(Kind.MAP)) {
            problems.add(file.problem("case-file-form", Map.of()));
            return List.of();
        }
        List<RuleCase> cases = new ArrayList<>();
        file.fields().forEach((rule, list) -> cases.addAll(cases(rule, list)));
        return cases;
    }

    private List<RuleCase> cases(String rule, SourceNode list) {
        if (!rules.contains(rule)) {
            problems.add(unknownRule(rule, list));
            return List.of();
        }
        if (!list.is(Kind.LIST) || list.items().isEmpty()) {
            problems.add(list.problem("case-list-form", Map.of("value", rule)));
        }
        return list.items().stream().flatMap(item -> read(rule, item).stream()).toList();
    }

    private Problem unknownRule(String rule, SourceNode list) {
        Map<String, Object> values = new TreeMap<>(Map.of("value", rule));
        Nearest.to(rule, rules).ifPresent(near -> values.put("suggestion", near));
        String code = values.containsKey("suggestion") ? "case-unknown-rule" : "case-unknown-rule-list";
        return list.problemWithName(code, values);
    }

    private Optional<RuleCase> read(String rule, SourceNode node) {
        int before = problems.size();
        FieldReader fields = new FieldReader(node, problems);
        String name = fields.requiredText("case").orElse("");
        List<Fact> given = fields.required("given", Kind.LIST).map(this::facts).orElse(List.of());
        List<Expected> expected = expected(fields, node);
        String text = fields.text("text").orElse(null);
        fields.refuseUnknown();
        if (text != null && expected.isEmpty() && problems.size() == before) {
            problems.add(node.fields().get("text").problem("case-text-of-nothing", Map.of()));
        }
        return problems.size() > before
                ? Optional.empty()
                : Optional.of(new RuleCase(rule, name, node.file(), node.at().line(), given, expected, text));
    }

    private List<Fact> facts(SourceNode list) {
        FactReader reader = new FactReader(problems);
        return list.items().stream().flatMap(item -> reader.read(item).stream()).toList();
    }

    private List<Expected> expected(FieldReader fields, SourceNode node) {
        SourceNode written = node.fields().get("then");
        if (written != null && written.is(Kind.LIST)) {
            fields.optional("then", Kind.LIST);
            return written.items().stream().flatMap(this::expected).toList();
        }
        return fields.required("then", Kind.TEXT).stream()
                .flatMap(this::expected)
                .toList();
    }

    private Stream<Expected> expected(SourceNode written) {
        if (written.isScalar() && written.text().equals("nothing")) {
            return Stream.empty();
        }
        Matcher form = EXPECTED.matcher(written.isScalar() ? written.text() : "");
        if (!form.matches()) {
            problems.add(
                    written.problem("case-then-form", Map.of("value", written.isScalar() ? written.text() : "...")));
            return Stream.empty();
        }
        String[] words = written.text().split(" ");
        Verb verb = Verb.of(words[0]).orElseThrow();
        return Stream.of(new Expected(verb, words.length == 2 ? Double.valueOf(words[1]) : null));
    }
}
