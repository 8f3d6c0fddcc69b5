package dev.candour.rules.publish;

import dev.candour.rules.LibraryCheck;
import dev.candour.rules.RuleLibrary;
import dev.candour.rules.RuleSetSource;
import dev.candour.rules.versions.Publication;
import dev.candour.rules.versions.Publication.Action;
import dev.candour.rules.versions.VersionFinder;
import dev.candour.source.InvalidSourceException;
import dev.candour.source.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rules for a command that makes verdicts: tried when they are new, kept so that each verdict can be made again. */
public final class KnownRules {

    private final Publishing publishing;

    public KnownRules(Publishing publishing) {
        this.publishing = publishing;
    }

    /**
     * The rules of a folder, of which one set is used.
     *
     * @param warnings gets what did not keep the rules from being used
     * @throws InvalidSourceException with everything that is wrong with them
     */
    public RuleLibrary of(Path folder, String set, List<Problem> warnings) {
        LibraryCheck check = RuleLibrary.checkFiles(folder);
        List<RuleSetSource> used = check.sources().stream()
                .filter(source -> source.name().equals(set))
                .toList();
        check = publishing.admission().tried(folder, check, used);
        RuleLibrary library = RuleLibrary.of(check, publishing.compiled());
        for (RuleSetSource source : used) {
            keep(check, source, warnings);
        }
        return library;
    }

    private void keep(LibraryCheck check, RuleSetSource used, List<Problem> warnings) {
        if (!publishing.store().has(used.name(), used.version())) {
            LibraryCheck one = new LibraryCheck(List.of(used), List.of(), List.of(), check.vocabulary(), check.files());
            warnings.addAll(Keeper.in(publishing.store(), Action.USED).keep(one, Origin.person("")));
        }
    }

    /**
     * The rules that made an earlier verdict.
     *
     * @param written the beginning of the version
     * @param set the one that is asked for
     * @throws InvalidSourceException when there is no such version, or it is not of that set
     */
    public RuleLibrary version(String written, String set) {
        Publication publication = new VersionFinder(publishing.store()).find(written);
        if (!publication.set().equals(set)) {
            throw refused(new Problem(
                    "version-of-other-set",
                    written,
                    0,
                    0,
                    Map.of("value", publication.shortVersion(), "set", publication.set(), "asked", set),
                    null));
        }
        try (Draft draft = Draft.of(publishing.store().texts(publication))) {
            LibraryCheck read = RuleLibrary.checkFiles(draft.folder().path());
            refuseOthers(read, publication);
            List<RuleSetSource> used = read.sources().stream()
                    .filter(source -> source.name().equals(set))
                    .toList();
            LibraryCheck check = publishing.admission().tried(draft.folder().path(), read, used);
            return RuleLibrary.of(check, publishing.compiled());
        }
    }

    /** What is kept under a version gives that version, or it is not what made the verdict. */
    private void refuseOthers(LibraryCheck check, Publication publication) {
        Optional<String> found = check.sources().stream()
                .filter(source -> source.name().equals(publication.set()))
                .map(RuleSetSource::version)
                .findFirst();
        if (check.problems().isEmpty() && !found.equals(Optional.of(publication.version()))) {
            throw refused(
                    new Problem("store-broken", publishing.store().folder().toString(), 0, 0, Map.of(), null));
        }
    }

    private static InvalidSourceException refused(Problem problem) {
        return new InvalidSourceException(List.of(problem));
    }
}
