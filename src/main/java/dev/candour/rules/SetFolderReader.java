package dev.candour.rules;

import dev.candour.job.Thresholds;
import dev.candour.source.FieldReader;
import dev.candour.source.InvalidSourceException;
import dev.candour.source.Problem;
import dev.candour.source.SourceNode;
import dev.candour.source.SourceNode.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads the folder of one rule set: {@code ruleset.yaml}, the rule files, the translations. */
final class SetFolderReader {

    private static final String DESCRIPTION = "ruleset.yaml";

    private final RuleFiles source;
    private final String name;
    private final RuleChecker checker;
    private final Collection<Problem> problems;
    private final SortedMap<String, String> files = new TreeMap<>();
    private final SortedMap<String, String> caseFiles = new TreeMap<>();

    SetFolderReader(RuleFiles source, String name, RuleChecker checker, Collection<Problem> problems) {
        this.source = source;
        this.name = name;
        this.checker = checker;
        this.problems = problems;
    }

    SetFolder read() {
        List<Rule> rules = rules();
        List<RuleCase> cases = cases(rules);
        Texts texts = Texts.read(yaml("texts.zh.yaml"), problems);
        Optional<SourceNode> description = yaml(DESCRIPTION);
        if (description.isEmpty() && !files.containsKey(name + "/" + DESCRIPTION)) {
            problems.add(new Problem("set-without-description", name + "/" + DESCRIPTION, 0, 0, Map.of(), null));
        }
        return description
                .map(node -> described(node, rules, cases, texts))
                .orElseGet(() -> new SetFolder(
                        name, name, "", Thresholds.DEFAULT, List.of(), rules, cases, texts, files, caseFiles));
    }

    private SetFolder described(SourceNode node, List<Rule> rules, List<RuleCase> cases, Texts texts) {
        FieldReader fields = new FieldReader(node, problems);
        String title = fields.requiredText("title").orElse(name);
        String owner = fields.requiredText("owner").orElse("");
        Thresholds thresholds = fields.optional("thresholds", Kind.MAP)
                .map(map -> Thresholds.read(map, problems))
                .orElse(Thresholds.DEFAULT);
        List<SourceNode> includes =
                fields.optional("includes", Kind.LIST).map(SourceNode::items).orElse(List.of());
        fields.refuseUnknown();
        return new SetFolder(name, title, owner, thresholds, includes, rules, cases, texts, files, caseFiles);
    }

    private List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        for (String file : source.in(name, ".drl")) {
            text(file).ifPresent(text -> {
                CheckedFile checked = checker.check(name + "/" + file, text);
                rules.addAll(checked.rules());
                problems.addAll(checked.problems());
            });
        }
        return rules;
    }

    /** Cases decide no verdict, so they are no part of the version. */
    private List<RuleCase> cases(List<Rule> rules) {
        CaseReader reader = new CaseReader(rules.stream().map(Rule::name).collect(Collectors.toSet()), problems);
        return source.in(name, ".cases.yaml").stream()
                .flatMap(file -> parsed(file, text(file, caseFiles)).stream())
                .flatMap(file -> reader.read(file).stream())
                .toList();
    }

    private Optional<SourceNode> yaml(String file) {
        return parsed(file, text(file));
    }

    private Optional<SourceNode> parsed(String file, Optional<String> written) {
        return written.flatMap(text -> {
            try {
                return Optional.of(SourceNode.read(name + "/" + file, text));
            } catch (InvalidSourceException broken) {
                problems.addAll(broken.problems());
            } catch (RuntimeException | StackOverflowError unforeseen) {
                problems.add(new Problem("rule-not-understood", name + "/" + file, 1, 1, Map.of(), null));
            }
            return Optional.empty();
        });
    }

    private Optional<String> text(String file) {
        return text(file, files);
    }

    private Optional<String> text(String file, SortedMap<String, String> read) {
        Optional<String> text = source.text(name, file);
        text.ifPresent(found -> read.put(name + "/" + file, found));
        return text;
    }
}
