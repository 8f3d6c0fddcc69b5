package dev.candour.rules.versions;

import dev.candour.rules.versions.Publication.Action;
import dev.candour.source.InvalidSourceException;
import dev.candour.source.Problem;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Keeps every rule set that was in use. Several programs may use one data folder at a time. */
public final class VersionStore {

    private static final Object ONE_AT_A_TIME = new Object();
    private static final Comparator<Publication> LATEST_FIRST = Comparator.comparing(Publication::at)
            .thenComparing(Publication::number)
            .reversed()
            .thenComparing(Publication::set);

    private final Path folder;
    private final KeptFiles files;
    private final Clock clock;

    /** @param data the data folder; made when something is kept */
    public VersionStore(Path data, Clock clock) {
        this.folder = data.resolve("rules");
        this.files = new KeptFiles(folder.resolve("files"));
        this.clock = clock;
    }

    /** Where it all is. */
    public Path folder() {
        return folder;
    }

    /**
     * Keeps a set that is in use from now on. What is in use already, or was used by a command before, is kept only once.
     *
     * @param texts its files with their texts
     * @throws IOException when the data folder cannot be written
     */
    public void keep(String set, String version, SortedMap<String, String> texts, Action action, String by, String note)
            throws IOException {
        synchronized (ONE_AT_A_TIME) {
            Files.createDirectories(folder);
            try (FileChannel channel = FileChannel.open(
                            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                assert lock.isValid();
                SortedMap<String, String> kept = new TreeMap<>();
                for (String name : texts.keySet()) {
                    kept.put(name, files.keep(texts.get(name)));
                }
                write(new Publication(next(set), set, version, clock.instant(), by, note, action, kept));
            }
        }
    }

    private void write(Publication publication) throws IOException {
        List<Publication> earlier = history(publication.set()).publications();
        boolean known = publication.action() == Action.USED
                ? earlier.stream().anyMatch(one -> one.version().equals(publication.version()))
                : earlier.stream()
                        .filter(one -> one.action() != Action.USED)
                        .findFirst()
                        .filter(one -> one.files().equals(publication.files()))
                        .isPresent();
        if (!known || publication.action() == Action.ROLLED_BACK) {
            String name = "%06d-%s.json".formatted(publication.number(), publication.shortVersion());
            PublicationFile.write(log(publication.set()).resolve(name), publication);
        }
    }

    /** Counted by the names, so that a broken file keeps its number. */
    private int next(String set) {
        return names(log(set)).stream()
                        .map(file -> file.getFileName().toString().replaceAll("[^0-9].*", ""))
                        .filter(number -> !number.isEmpty())
                        .mapToInt(Integer::parseInt)
                        .max()
                        .orElse(0)
                + 1;
    }

    /** Whether the version was kept before. Quick, since each verdict of a command asks it. */
    public boolean has(String set, String version) {
        String ending = "-" + version.substring(0, Publication.SHORT) + ".json";
        return names(log(set)).stream()
                .anyMatch(file -> file.getFileName().toString().endsWith(ending));
    }

    /** What was published of all sets. */
    public History history() {
        List<Publication> publications = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path set : names(folder.resolve("log"))) {
            History history = history(set.getFileName().toString());
            publications.addAll(history.publications());
            problems.addAll(history.problems());
        }
        publications.sort(LATEST_FIRST);
        return new History(List.copyOf(publications), List.copyOf(problems));
    }

    /** What was published of one set. */
    public History history(String set) {
        List<Publication> publications = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path file : names(log(set))) {
            try {
                publications.add(PublicationFile.read(file));
            } catch (InvalidSourceException broken) {
                problems.addAll(broken.problems());
            }
        }
        publications.sort(LATEST_FIRST);
        return new History(List.copyOf(publications), List.copyOf(problems));
    }

    /**
     * The texts of a publication's files by name.
     *
     * @throws InvalidSourceException when one is missing or no longer what it was
     */
    public SortedMap<String, String> texts(Publication publication) {
        SortedMap<String, String> texts = new TreeMap<>();
        publication.files().forEach((name, sha) -> texts.put(name, files.text(sha)));
        return texts;
    }

    private Path log(String set) {
        return folder.resolve("log").resolve(set);
    }

    private static List<Path> names(Path folder) {
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException none) {
            return List.of();
        }
    }
}
