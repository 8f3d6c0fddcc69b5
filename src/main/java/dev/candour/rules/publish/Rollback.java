package dev.candour.rules.publish;

import dev.candour.rules.LibraryCheck;
import dev.candour.rules.RuleFolder;
import dev.candour.rules.RuleLibrary;
import dev.candour.rules.RuleSetSource;
import dev.candour.rules.versions.Publication;
import dev.candour.rules.versions.Publication.Action;
import dev.candour.rules.versions.VersionFinder;
import dev.candour.rules.versions.VersionStore;
import dev.candour.source.InvalidSourceException;
import dev.candour.source.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts an older version of a rule set back into the rules folder, through the same checks as any other change. */
public final class Rollback {

    private final Publishing publishing;
    private final RuleFolder folder;
    private final Clock clock;

    public Rollback(Publishing publishing, Path folder, Clock clock) {
        this.publishing = publishing;
        this.folder = new RuleFolder(folder);
        this.clock = clock;
    }

    /**
     * What was done.
     *
     * @param to the version that is in the folder now
     * @param setAside where edits are that were never published and had to give way; null when there were none
     * @param others the other sets whose version changed, because they share files
     */
    public record Done(Publication to, @Nullable Path setAside, SortedSet<String> others) {}

    /**
     * Puts it back.
     *
     * @param written the beginning of the version
     * @throws InvalidSourceException when it is not known, or does not pass; the folder is as it was then
     * @throws IOException when the folder cannot be written; the folder is as it was then
     */
    public Done to(String set, String written, Origin origin) throws IOException {
        VersionStore store = publishing.store();
        Publication target = new VersionFinder(store).find(set, written);
        SortedMap<String, String> texts = store.texts(target);
        LibraryCheck before = RuleLibrary.checkFiles(folder.path());
        try (Draft draft = draft(texts);
                Admitted admitted = publishing.admission().admit(draft.folder().path())) {
            refuse(admitted, target);
            FolderChange change = new FolderChange(folder, draft.folder());
            Path setAside = isKept(change) ? null : setAside(set, change);
            change.write();
            store.keep(set, target.version(), texts, Action.ROLLED_BACK, origin.by(), origin.note());
            return new Done(target, setAside, others(set, before, admitted));
        }
    }

    /** The folder with these files in place of those of the same sets. */
    private Draft draft(SortedMap<String, String> texts) {
        Draft draft = Draft.of(folder);
        tops(texts).forEach(draft::without);
        draft.without(RuleFolder.SKILLS);
        texts.forEach((name, text) -> draft.with(name, text.getBytes(StandardCharsets.UTF_8)));
        return draft;
    }

    private static SortedSet<String> tops(SortedMap<String, String> texts) {
        return texts.keySet().stream()
                .filter(name -> name.contains("/"))
                .map(name -> name.substring(0, name.indexOf('/')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void refuse(Admitted admitted, Publication target) {
        if (!admitted.isRight()) {
            throw new InvalidSourceException(admitted.problems());
        }
        if (!target.version().equals(admitted.versions().get(target.set()))) {
            throw new InvalidSourceException(List.of(new Problem(
                    "rollback-gives-another", target.set(), 0, 0, Map.of("value", target.shortVersion()), null)));
        }
    }

    /** Whether all that has to give way can be had again out of one version that is kept. */
    private boolean isKept(FolderChange change) {
        return publishing.store().history().publications().stream().anyMatch(change::isOldIn);
    }

    private Path setAside(String set, FolderChange change) throws IOException {
        String time = clock.instant().toString().replaceAll("[^0-9TZ]", "");
        Path place = publishing.store().folder().resolve("set-aside").resolve(time + "-" + set);
        change.copyOld(place);
        return place;
    }

    private static SortedSet<String> others(String set, LibraryCheck before, Admitted after) {
        Map<String, String> versions =
                before.sources().stream().collect(Collectors.toMap(RuleSetSource::name, RuleSetSource::version));
        return after.versions().entrySet().stream()
                .filter(one -> !one.getKey().equals(set) && !one.getValue().equals(versions.get(one.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
