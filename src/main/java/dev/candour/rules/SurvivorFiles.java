package dev.candour.rules;

import dev.candour.source.FieldReader;
import dev.candour.source.InvalidSourceException;
import dev.candour.source.Problem;
import dev.candour.source.SourceNode;
import dev.candour.source.SourceNode.Kind;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the {@code .survivors.yaml} files beside the rules: changes that no case needs to notice, each with a reason. */
public final class SurvivorFiles {

    public static final String ENDING = ".survivors.yaml";

    private final RuleFiles files;
    private final Collection<Problem> problems;

    private SurvivorFiles(RuleFiles files, Collection<Problem> problems) {
        this.files = files;
        this.problems = problems;
    }

    /**
     * A change that was looked at.
     *
     * @param change in the words in which a survivor is shown, as in {@code years >= 3 -> years > 3}
     * @param because why no case needs to notice it
     */
    public record Entry(String rule, String change, String because, SourceNode at) {

        public Problem explainsNothing() {
            return at.problem("survivor-none", Map.of("value", change));
        }
    }

    /** @param problems gets what is wrong with the files */
    public static List<Entry> read(Path folder, RuleLibrary library, Collection<Problem> problems) {
        SurvivorFiles reader = new SurvivorFiles(new RuleFiles(folder, problems), problems);
        return library.sets().stream().flatMap(reader::entries).toList();
    }

    private Stream<Entry> entries(RuleSet set) {
        Set<String> rules = set.ownRules().map(Rule::name).collect(Collectors.toSet());
        return files.in(set.name(), ENDING).stream()
                .flatMap(name -> parsed(set.name(), name).stream())
                .flatMap(file -> file.fields().entrySet().stream())
                .flatMap(rule -> entries(rule.getKey(), rule.getValue(), rules));
    }

    private Optional<SourceNode> parsed(String set, String name) {
        try {
            return files.text(set, name)
                    .map(text -> SourceNode.read(set + "/" + name, text))
                    .filter(this::isMap);
        } catch (InvalidSourceException broken) {
            problems.addAll(broken.problems());
            return Optional.empty();
        }
    }

    private boolean isMap(SourceNode file) {
        if (!file.is(Kind.MAP)) {
            problems.add(file.problem("case-file-form", Map.of()));
        }
        return file.is(Kind.MAP);
    }

    private Stream<Entry> entries(String rule, SourceNode list, Set<String> rules) {
        if (!rules.contains(rule)) {
            problems.add(list.problemWithName("case-unknown-rule-list", Map.of("value", rule)));
            return Stream.empty();
        }
        if (!list.is(Kind.LIST)) {
            problems.add(list.problem("survivor-form", Map.of("value", rule)));
        }
        return list.items().stream().flatMap(item -> entry(rule, item).stream());
    }

    private Optional<Entry> entry(String rule, SourceNode item) {
        FieldReader fields = new FieldReader(item, problems);
        Optional<String> change = fields.requiredText("change");
        Optional<String> because = fields.requiredText("because");
        fields.refuseUnknown();
        return change.flatMap(text -> because.map(reason -> new Entry(rule, text, reason, item)));
    }
}
