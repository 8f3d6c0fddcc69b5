package dev.candour.cli;

import dev.candour.rules.RuleLibrary;
import dev.candour.rules.versions.Publication;
import dev.candour.rules.versions.VersionDiff;
import dev.candour.rules.versions.VersionDiff.FileChange;
import dev.candour.rules.versions.VersionDiff.RuleChange;
import dev.candour.rules.versions.VersionFinder;
import dev.candour.rules.versions.VersionStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = "Shows what differs between two versions of rules, rule by rule.",
        footer = {"", "Example: candour rules diff e3d9861a4dac rules"})
final class RulesDiffCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "A", description = "The beginning of a version, or a rules folder.")
    private String before = "";

    @Parameters(index = "1", paramLabel = "B", description = "The same.")
    private String after = "";

    @Option(names = "--json", description = "Print the differences as JSON.")
    private boolean json;

    @Option(names = "--lang", paramLabel = "LANG", description = "en or zh. Default: en.")
    private Language language = Language.en;

    @Mixin
    private DataOption data = new DataOption();

    private final Terminal terminal;

    RulesDiffCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        SortedMap<String, String> old = texts(before);
        SortedMap<String, String> now = texts(after);
        if (isFolder(before) != isFolder(after)) {
            (isFolder(before) ? old : now).keySet().removeIf(name -> !isOf(name, isFolder(before) ? now : old));
        }
        VersionDiff diff = VersionDiff.of(old, now);
        terminal.out()
                .print(
                        json
                                ? Json.write(entries(diff))
                                : DiffText.of(diff, new CommandWords(language), terminal.attachedToPerson()));
        return 0;
    }

    private static boolean isFolder(String written) {
        return Files.isDirectory(Path.of(written));
    }

    private SortedMap<String, String> texts(String written) {
        if (isFolder(written)) {
            SortedMap<String, String> all = new TreeMap<>();
            RuleLibrary.checkFiles(Path.of(written)).files().values().forEach(all::putAll);
            return all;
        }
        VersionStore store = new VersionStore(data.folder(), Clock.systemUTC());
        Publication publication = new VersionFinder(store).find(written);
        return store.texts(publication);
    }

    /** A version holds one set and what it includes; the other sets of a folder are not its business. */
    private static boolean isOf(String name, SortedMap<String, String> version) {
        Set<String> tops = version.keySet().stream().map(RulesDiffCommand::top).collect(Collectors.toSet());
        return tops.contains(top(name));
    }

    private static String top(String name) {
        return name.contains("/") ? name.substring(0, name.indexOf('/')) : "";
    }

    private static Map<String, Object> entries(VersionDiff diff) {
        Map<String, Object> entries = new LinkedHashMap<>();
        entries.put("rules", diff.rules().stream().map(RulesDiffCommand::entry).toList());
        entries.put("files", diff.files().stream().map(RulesDiffCommand::entry).toList());
        return entries;
    }

    private static Map<String, Object> entry(RuleChange change) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("change", change.kind().name().toLowerCase(Locale.ROOT));
        entry.put("rule", change.rule());
        entry.put("says", change.says());
        if (change.before() != null) {
            entry.put("before", change.before());
        }
        if (change.after() != null) {
            entry.put("after", change.after());
        }
        entry.put("removed", change.removed());
        entry.put("added", change.added());
        return entry;
    }

    private static Map<String, Object> entry(FileChange change) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("change", change.kind().name().toLowerCase(Locale.ROOT));
        entry.put("file", change.file());
        entry.put("removed", change.removed());
        entry.put("added", change.added());
        return entry;
    }
}
