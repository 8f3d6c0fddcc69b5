package dev.candour.rules.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two versions of rules.
 *
 * @param rules rule by rule, in the order of folders and names
 * @param files the other files: descriptions, translations, cases, skills
 */
public record VersionDiff(List<RuleChange> rules, List<FileChange> files) {

    /** What became of something. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED,
        /** The same rule in another place. */
        MOVED
    }

    /**
     * @param says the sentences that the rule can say, as they are now, or were when it is gone
     * @param before file and line; null for a rule that was not there
     * @param after file and line; null for a rule that is gone
     */
    public record RuleChange(
            Kind kind,
            String rule,
            List<String> says,
            @Nullable String before,
            @Nullable String after,
            List<String> removed,
            List<String> added) {}

    /** @param removed lines that went @param added lines that came */
    public record FileChange(Kind kind, String file, List<String> removed, List<String> added) {}

    /** @param before and @param after texts of files by name */
    public static VersionDiff of(SortedMap<String, String> before, SortedMap<String, String> after) {
        return new VersionDiff(rules(RuleText.of(before), RuleText.of(after)), files(before, after));
    }

    public boolean isEmpty() {
        return rules.isEmpty() && files.isEmpty();
    }

    private static List<RuleChange> rules(SortedMap<String, RuleText> before, SortedMap<String, RuleText> after) {
        List<RuleChange> changes = new ArrayList<>();
        for (String key : keys(before, after)) {
            RuleText old = before.get(key);
            RuleText now = after.get(key);
            if (old == null || now == null) {
                changes.add(old == null ? added(now) : removed(old));
            } else if (!old.lines().equals(now.lines())) {
                changes.add(change(Kind.CHANGED, old, now));
            } else if (!folderAndFile(old).equals(folderAndFile(now))) {
                changes.add(change(Kind.MOVED, old, now));
            }
        }
        return List.copyOf(changes);
    }

    private static String folderAndFile(RuleText rule) {
        return rule.source().substring(0, rule.source().lastIndexOf(':'));
    }

    private static RuleChange added(RuleText now) {
        return new RuleChange(Kind.ADDED, now.name(), now.says(), null, now.source(), List.of(), now.lines());
    }

    private static RuleChange removed(RuleText old) {
        return new RuleChange(Kind.REMOVED, old.name(), old.says(), old.source(), null, old.lines(), List.of());
    }

    private static RuleChange change(Kind kind, RuleText old, RuleText now) {
        LineDiff lines = new LineDiff(old.lines(), now.lines());
        return new RuleChange(kind, now.name(), now.says(), old.source(), now.source(), lines.removed(), lines.added());
    }

    private static List<FileChange> files(SortedMap<String, String> before, SortedMap<String, String> after) {
        List<FileChange> changes = new ArrayList<>();
        for (String file : keys(before, after)) {
            String old = before.get(file);
            String now = after.get(file);
            if (!file.endsWith(".drl") && (old == null || !old.equals(now))) {
                Kind kind = old == null ? Kind.ADDED : now == null ? Kind.REMOVED : Kind.CHANGED;
                LineDiff lines = new LineDiff(lines(old), lines(now));
                changes.add(new FileChange(kind, file, lines.removed(), lines.added()));
            }
        }
        return List.copyOf(changes);
    }

    private static List<String> lines(@Nullable String text) {
        return text == null ? List.of() : text.lines().toList();
    }

    private static SortedSet<String> keys(SortedMap<String, ?> one, SortedMap<String, ?> other) {
        SortedSet<String> keys = new TreeSet<>(one.keySet());
        keys.addAll(other.keySet());
        return keys;
    }
}
