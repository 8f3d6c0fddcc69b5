package dev.candour.rules;

import dev.candour.job.Thresholds;
import dev.candour.rules.engine.CompiledStore;
import dev.candour.source.InvalidSourceException;
import dev.candour.text.Nearest;
import dev.candour.vocabulary.Vocabulary;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The rule sets of a folder. For use by many threads, until it is closed. */
public final class RuleLibrary implements RuleSource, AutoCloseable {

    private final SortedMap<String, RuleSet> sets;

    private final Vocabulary vocabulary;

    private RuleLibrary(SortedMap<String, RuleSet> sets, Vocabulary vocabulary) {
        this.sets = Collections.unmodifiableSortedMap(sets);
        this.vocabulary = vocabulary;
    }

    /**
     * Reads, checks and compiles all rule sets of a folder.
     *
     * @throws InvalidSourceException with every problem of every file
     */
    public static RuleLibrary load(Path rulesFolder) {
        RuleLibrary library = read(rulesFolder);
        library.compile();
        return library;
    }

    /**
     * Compiles what is not compiled yet.
     *
     * @throws InvalidSourceException when the engine does not take rules though they were checked
     */
    public void compile() {
        sets.values().forEach(RuleSet::compiled);
    }

    /**
     * As {@link #load}, but compiles a rule set only when it is first used: for commands that need one of many.
     *
     * @throws InvalidSourceException with every problem of every file
     */
    public static RuleLibrary read(Path rulesFolder) {
        return of(checkFiles(rulesFolder));
    }

    /**
     * What was read and checked, to be compiled when it is used.
     *
     * @throws InvalidSourceException when it has problems
     */
    public static RuleLibrary of(LibraryCheck check) {
        return of(check, CompiledStore.NONE);
    }

    /** The same. @param store what it has needs not be compiled */
    public static RuleLibrary of(LibraryCheck check, CompiledStore store) {
        if (!check.problems().isEmpty()) {
            throw new InvalidSourceException(check.problems());
        }
        SortedMap<String, RuleSet> sets = new TreeMap<>();
        check.sources().forEach(source -> sets.put(source.name(), new RuleSet(source, store)));
        return new RuleLibrary(sets, check.vocabulary());
    }

    /** Takes over from another library what needs not be compiled again: the sets of the same version. */
    public void share(RuleLibrary other) {
        sets.forEach((name, set) -> {
            RuleSet same = other.sets.get(name);
            if (same != null) {
                set.share(same);
            }
        });
    }

    /** All rules of several sets as one set, each once, to be run for no verdict; the names of rules need not be different. */
    public static RuleSet together(List<RuleSetSource> sources) {
        Map<String, Rule> rules = new TreeMap<>();
        sources.forEach(source -> source.rules().forEach(rule -> rules.put(rule.source(), rule)));
        List<RuleCase> cases =
                sources.stream().flatMap(source -> source.cases().stream()).toList();
        return new RuleSet(
                new RuleSetSource("all", "", "", Thresholds.DEFAULT, "", List.copyOf(rules.values()), cases, Map.of()));
    }

    /** Checks the files of a folder and compiles nothing. Never throws on what an author wrote. */
    public static LibraryCheck checkFiles(Path rulesFolder) {
        return new LibraryReader(rulesFolder).read();
    }

    /** Checks the files of a folder; when nothing is wrong with them, tries to compile them too. Never throws on what an author wrote. */
    public static LibraryCheck check(Path rulesFolder) {
        return compiled(checkFiles(rulesFolder));
    }

    /** The same with a problem for each set that does not compile although nothing else is wrong. */
    public static LibraryCheck compiled(LibraryCheck read) {
        return read.problems().isEmpty() ? TrialCompilation.of(read) : read;
    }

    /** @throws UnknownRuleSetException when there is no such set */
    public RuleSet get(String name) {
        RuleSet set = sets.get(name);
        if (set == null) {
            throw new UnknownRuleSetException(
                    name, Nearest.to(name, sets.keySet()).orElse(null), List.copyOf(sets.keySet()));
        }
        return set;
    }

    /** The words that the rules and the résumés are read with: the built-in ones, with the folder's skills when it has them. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** All rule sets by name. */
    public List<RuleSet> sets() {
        return List.copyOf(sets.values());
    }

    @Override
    public Lease lease() {
        return new Lease(this, () -> {});
    }

    /** Gives back what the compiled rules hold. No screening may be running. */
    @Override
    public void close() {
        sets.values().forEach(RuleSet::close);
    }
}
