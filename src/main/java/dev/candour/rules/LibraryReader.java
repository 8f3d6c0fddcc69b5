package dev.candour.rules;

import dev.candour.rules.language.FirstProblems;
import dev.candour.rules.language.Size;
import dev.candour.source.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads all rule sets of a folder: first each folder for itself, then what they include of each other. */
final class LibraryReader {

    private static final int MOST_RULES = 2000;

    /** Of all rules of a set together; a start takes about a second for each thousand. */
    private static final long LARGEST = 10_000;

    private final Path folder;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();

    LibraryReader(Path folder) {
        this.folder = folder;
    }

    LibraryCheck read() {
        RuleFiles files = new RuleFiles(folder, problems);
        SkillsFile skills = SkillsFile.read(files, problems);
        SortedMap<String, SetFolder> folders = folders(files, new RuleChecker(skills.vocabulary()));
        Includes includes = new Includes(folders, problems);
        List<RuleSetSource> sources = new ArrayList<>();
        SortedMap<String, SortedMap<String, String>> texts = new TreeMap<>();
        for (SetFolder set : folders.values()) {
            Collection<SetFolder> with = includes.of(set);
            sources.add(source(set, with, includes.isPart(set), skills));
            texts.put(set.name(), texts(with, skills));
        }
        return new LibraryCheck(
                List.copyOf(sources),
                FirstProblems.of(problems),
                FirstProblems.of(warnings),
                skills.vocabulary(),
                texts);
    }

    private SortedMap<String, SetFolder> folders(RuleFiles files, RuleChecker checker) {
        SortedMap<String, SetFolder> folders = new TreeMap<>();
        List<String> sets = files.sets();
        new StrayFiles(files, problems, warnings).check(sets);
        for (String name : sets) {
            try {
                folders.put(name, new SetFolderReader(files, name, checker, problems).read());
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError unforeseen) {
                problems.add(new Problem("rule-not-understood", name, 0, 0, Map.of(), null));
            }
        }
        return folders;
    }

    private static SortedMap<String, String> texts(Collection<SetFolder> sets, SkillsFile skills) {
        SortedMap<String, String> texts = new TreeMap<>();
        skills.entry().forEach(file -> texts.put(file.getKey(), file.getValue()));
        sets.forEach(set -> texts.putAll(set.allFiles()));
        return Collections.unmodifiableSortedMap(texts);
    }

    /** @param isPart whether other sets include it */
    private RuleSetSource source(SetFolder set, Collection<SetFolder> with, boolean isPart, SkillsFile skills) {
        List<Rule> rules = with.stream()
                .flatMap(part -> part.rules().stream())
                .sorted(Rule.BY_PLACE)
                .toList();
        refuseTwice(rules);
        refuseLarge(set.name(), rules);
        Map<String, String> translations = new TreeMap<>();
        with.forEach(part -> translations.putAll(part.texts().translations()));
        translations.putAll(set.texts().translations());
        set.texts().check(set.rules(), translations, warnings);
        Closed.check(set.rules(), warnings);
        if (!isPart) {
            Paid.check(set.name(), rules, warnings);
        }
        return new RuleSetSource(
                set.name(),
                set.title(),
                set.owner(),
                set.thresholds(),
                Version.of(
                        Stream.concat(skills.entry(), with.stream().flatMap(part -> part.files().entrySet().stream()))
                                .toList()),
                rules,
                set.cases(),
                Map.copyOf(translations));
    }

    private void refuseLarge(String set, List<Rule> rules) {
        long size = rules.stream().mapToLong(rule -> Size.of(rule.tree())).sum();
        if (rules.size() > MOST_RULES || size > LARGEST) {
            String code = rules.size() > MOST_RULES ? "set-too-many-rules" : "set-too-large";
            problems.add(new Problem(code, set + "/ruleset.yaml", 0, 0, Map.of("most", MOST_RULES), null));
        }
    }

    /** Two rules of one name in one file are the checker's matter; here it is about several files. */
    private void refuseTwice(List<Rule> rules) {
        Map<String, Rule> seen = new TreeMap<>();
        for (Rule rule : rules) {
            Rule earlier = seen.putIfAbsent(rule.name(), rule);
            if (earlier != null && !earlier.file().equals(rule.file())) {
                Map<String, Object> values = Map.of("value", rule.name(), "other", earlier.source());
                problems.add(new Problem("set-rule-twice", rule.file(), rule.line(), 0, values, null));
            }
        }
    }
}
