package dev.candour.rules;

import dev.candour.source.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of a rules folder. They are written by people and may come from anywhere, so nothing outside is ever read. */
final class RuleFiles {

    static final int LARGEST = 200_000;
    /** Thousands of skills are no mistake, as so long a rule file is. */
    private static final int LARGEST_SKILLS = 1_000_000;

    private static final int MOST_FILES = 200;

    private final Path root;
    private final Collection<Problem> problems;

    RuleFiles(Path root, Collection<Problem> problems) {
        this.root = root;
        this.problems = problems;
    }

    /** The folders with a {@code ruleset.yaml} or a rule file, by name. A missing or empty folder is a problem. */
    List<String> sets() {
        if (!Files.isDirectory(root)) {
            refuse("set-folder-missing", root.toString(), Map.of());
            return List.of();
        }
        List<String> sets = names("").stream().filter(this::isSet).toList();
        if (sets.isEmpty()) {
            refuse("set-folder-empty", root.toString(), Map.of());
        }
        sets.stream().filter(name -> !isName(name)).forEach(this::refuseName);
        return sets.stream().filter(RuleFiles::isName).toList();
    }

    private void refuseName(String name) {
        refuse("set-name", FileNames.shown(name), Map.of("value", FileNames.shown(name)));
    }

    /** A set's name is part of paths and addresses. */
    static boolean isName(String name) {
        return name.matches("[a-z][a-z0-9-]{0,40}");
    }

    private boolean isSet(String name) {
        return Files.isDirectory(root.resolve(name))
                && names(name).stream().anyMatch(file -> file.equals("ruleset.yaml") || file.endsWith(".drl"));
    }

    /** The names of a set's files with this ending. */
    List<String> in(String set, String ending) {
        List<String> found = names(set).stream()
                .filter(name -> name.endsWith(ending) && FileNames.isPlain(name))
                .toList();
        if (found.size() > MOST_FILES) {
            refuse("set-too-many-files", set, Map.of("most", MOST_FILES, "ending", ending));
        }
        return found.stream().limit(MOST_FILES).toList();
    }

    /** What lies in a set's folder, or beside the sets when the name is empty; hidden files belong to other tools. */
    List<String> names(String set) {
        try (Stream<Path> found = Files.list(root.resolve(set))) {
            return found.map(path -> path.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException unreadable) {
            refuse("set-folder-unreadable", set.isEmpty() ? root.toString() : FileNames.shown(set), Map.of());
            return List.of();
        }
    }

    Path path(String set, String name) {
        return root.resolve(set).resolve(name);
    }

    /** How many bytes a file of this name may have. */
    static int largest(String name) {
        return name.equals(SkillsFile.NAME) ? LARGEST_SKILLS : LARGEST;
    }

    /** Rules can go into several files, skills cannot. */
    private static String tooLarge(String name) {
        return name.equals(SkillsFile.NAME) ? "skills-too-large" : "rule-too-large";
    }

    /** The text of a file; empty when it is not there or cannot be used, which is then a problem. */
    Optional<String> text(String set, String name) {
        Path path = root.resolve(set).resolve(name);
        String shown = set.isEmpty() ? name : set + "/" + name;
        try {
            if (!Files.exists(path)) {
                return Optional.empty();
            }
            if (!Files.isRegularFile(path) || !path.toRealPath().startsWith(root.toRealPath())) {
                refuse("set-file-outside", shown, Map.of());
                return Optional.empty();
            }
            if (Files.size(path) > largest(name)) {
                refuse(tooLarge(name), shown, Map.of("most", largest(name) / 1000));
                return Optional.empty();
            }
            return decoded(shown, Files.readAllBytes(path));
        } catch (IOException unreadable) {
            refuse("set-file-unreadable", shown, Map.of());
            return Optional.empty();
        }
    }

    private Optional<String> decoded(String shown, byte[] bytes) {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(rest).toString());
        } catch (CharacterCodingException wrong) {
            int line = 1;
            for (int i = 0; i < rest.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            problems.add(new Problem("set-not-utf8", shown, line, 0, Map.of(), null));
            return Optional.empty();
        }
    }

    private void refuse(String code, String file, Map<String, Object> values) {
        problems.add(new Problem(code, file, 0, 0, values, null));
    }
}
