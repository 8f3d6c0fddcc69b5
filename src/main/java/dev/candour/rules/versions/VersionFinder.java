package dev.candour.rules.versions;

import dev.candour.source.InvalidSourceException;
import dev.candour.source.Problem;
import dev.candour.text.Nearest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds a version by its beginning, as people write it. */
public final class VersionFinder {

    private static final int SHORTEST = 4;
    private static final int MOST_SHOWN = 5;

    private final VersionStore store;

    public VersionFinder(VersionStore store) {
        this.store = store;
    }

    /** @throws InvalidSourceException when no kept version begins so, or several do */
    public Publication find(String written) {
        return find(written, any -> true);
    }

    /** Of one set. */
    public Publication find(String set, String written) {
        return find(written, publication -> publication.set().equals(set));
    }

    private Publication find(String written, Predicate<Publication> among) {
        List<Publication> all =
                store.history().publications().stream().filter(among).toList();
        List<Publication> fitting = all.stream()
                .filter(one -> written.length() >= SHORTEST && one.version().startsWith(written))
                .toList();
        if (fitting.stream().map(Publication::version).distinct().count() == 1) {
            return fitting.get(0);
        }
        throw new InvalidSourceException(
                List.of(fitting.isEmpty() ? unknown(written, all) : ambiguous(written, fitting)));
    }

    private static Problem unknown(String written, List<Publication> all) {
        Map<String, Object> values = new TreeMap<>(Map.of("value", written));
        List<String> names =
                all.stream().map(Publication::shortVersion).distinct().toList();
        String cut = written.length() > 12 ? written.substring(0, 12) : written;
        Nearest.to(cut, names).ifPresent(near -> values.put("suggestion", near));
        if (!names.isEmpty()) {
            values.put("allowed", shown(all));
        }
        String code = values.containsKey("suggestion")
                ? "no-such-version"
                : names.isEmpty() ? "no-version-kept" : "no-such-version-list";
        return new Problem(code, written, 0, 0, values, null);
    }

    private static Problem ambiguous(String written, List<Publication> fitting) {
        return new Problem(
                "version-not-clear", written, 0, 0, Map.of("value", written, "allowed", shown(fitting)), null);
    }

    private static String shown(List<Publication> publications) {
        return publications.stream()
                .map(one -> one.set() + " " + one.shortVersion())
                .distinct()
                .limit(MOST_SHOWN)
                .collect(Collectors.joining(", "));
    }
}
