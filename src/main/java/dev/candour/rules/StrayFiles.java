package dev.candour.rules;

import dev.candour.source.Problem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Finds what lies in a rules folder and is not read: a rule that is silently left out decides nothing, and nobody notices. */
final class StrayFiles {

    private final RuleFiles files;
    private final Collection<Problem> problems;
    private final Collection<Problem> warnings;

    StrayFiles(RuleFiles files, Collection<Problem> problems, Collection<Problem> warnings) {
        this.files = files;
        this.problems = problems;
        this.warnings = warnings;
    }

    /** @param sets the folders that are read; none where the whole folder is unusable and was reported */
    void check(List<String> sets) {
        if (sets.isEmpty()) {
            return;
        }
        files.names("").stream().filter(name -> !sets.contains(name)).forEach(this::besideSets);
        sets.forEach(set -> files.names(set).forEach(name -> insideSet(set, name)));
    }

    private void besideSets(String name) {
        Path path = files.path("", name);
        String shown = FileNames.shown(name);
        if (isBrokenLink(path)) {
            add(problems, "set-broken-link", shown, Map.of());
        } else if (Files.isDirectory(path)) {
            if (RuleFiles.isName(name)) {
                add(warnings, "set-stray-folder", shown, Map.of());
            }
        } else if (!FileNames.isNote(name) && !name.equals(SkillsFile.NAME)) {
            add(warnings, "set-file-beside-sets", shown, Map.of());
        }
    }

    private void insideSet(String set, String name) {
        Path path = files.path(set, name);
        String shown = set + "/" + FileNames.shown(name);
        if (FileNames.isEditors(name)) {
            return;
        }
        if (!FileNames.isPlain(name)) {
            add(problems, "set-file-name", shown, Map.of());
        } else if (isBrokenLink(path)) {
            add(problems, "set-broken-link", shown, Map.of());
        } else if (!FileNames.isRead(name) && !FileNames.isNote(name)) {
            notRead(path, shown, name);
        }
    }

    private void notRead(Path path, String shown, String name) {
        if (Files.isDirectory(path)) {
            add(warnings, "set-folder-inside-set", shown, Map.of());
            return;
        }
        FileNames.meant(name)
                .ifPresentOrElse(
                        meant -> add(warnings, "set-stray-file", shown, Map.of("suggestion", meant)),
                        () -> add(warnings, "set-stray-file-list", shown, Map.of()));
    }

    private static boolean isBrokenLink(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS) && !Files.exists(path);
    }

    private static void add(Collection<Problem> to, String code, String file, Map<String, Object> values) {
        to.add(new Problem(code, file, 0, 0, values, null));
    }
}
