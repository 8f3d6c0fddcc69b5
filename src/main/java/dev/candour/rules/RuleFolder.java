package dev.candour.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A rules folder as a whole: which of its files are read, what state they are in, and a copy of them. */
public record RuleFolder(Path path) {

    /** In bytes; a larger rule file is refused. */
    public static final int LARGEST_FILE = RuleFiles.LARGEST;

    /** The file beside the sets that all of them share. */
    public static final String SKILLS = SkillsFile.NAME;

    private static final int LONGEST_NAME = 100;

    /** Whether a file with this name in a set with this name would be read: names, and never paths. */
    public static boolean isFile(String set, String name) {
        return RuleFiles.isName(set)
                && !name.startsWith(".")
                && name.length() <= LONGEST_NAME
                && FileNames.isPlain(name)
                && FileNames.isRead(name);
    }

    /** The folders that are sets or are about to become one. */
    public List<Path> sets() {
        return list(path).stream()
                .filter(found -> RuleFiles.isName(found.getFileName().toString()) && Files.isDirectory(found))
                .toList();
    }

    /** Names the exact content of all files that are read. Editors' own files beside them change nothing. */
    public String state() {
        SortedMap<String, String> files = new TreeMap<>();
        files().forEach(file -> files.put(path.relativize(file).toString(), content(file)));
        return Version.of(files.entrySet());
    }

    /** Copies what is read, links as links, so that the copy has the same problems. */
    public RuleFolder copyTo(Path target) throws IOException {
        for (Path file : files()) {
            Path copy = target.resolve(path.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy, LinkOption.NOFOLLOW_LINKS);
        }
        return new RuleFolder(target);
    }

    /** All files that are read. */
    public List<Path> files() {
        List<Path> files = new ArrayList<>();
        Path skills = path.resolve(SKILLS);
        if (Files.exists(skills, LinkOption.NOFOLLOW_LINKS)) {
            files.add(skills);
        }
        for (Path set : sets()) {
            list(set).stream()
                    .filter(file -> FileNames.isRead(file.getFileName().toString()))
                    .forEach(files::add);
        }
        return files;
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException gone) {
            return List.of();
        }
    }

    /** What is too large or cannot be read is refused anyway; its size tells enough. */
    private static String content(Path file) {
        try {
            long size = Files.size(file);
            return size > RuleFiles.largest(file.getFileName().toString()) || !Files.isRegularFile(file)
                    ? "size " + size
                    : Sha256.of(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            return "unreadable";
        }
    }
}
