package dev.candour.rules.publish;

import dev.candour.rules.LibraryCheck;
import dev.candour.rules.RuleSetSource;
import dev.candour.rules.versions.Publication.Action;
import dev.candour.rules.versions.VersionStore;
import dev.candour.source.Problem;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Keeps the versions of rules that come into force. */
public interface Keeper {

    /** For rules that nobody has to prove later, such as those of a test. */
    Keeper NONE = (check, origin) -> List.of();

    /** @return why they could not be kept; empty when they were */
    List<Problem> keep(LibraryCheck check, Origin origin);

    /** In a data folder. */
    static Keeper in(VersionStore store, Action action) {
        return (check, origin) -> {
            try {
                for (RuleSetSource set : check.sources()) {
                    store.keep(
                            set.name(),
                            set.version(),
                            check.files().get(set.name()),
                            action,
                            origin.by(),
                            origin.note());
                }
                return List.of();
            } catch (IOException failed) {
                return List.of(new Problem("store-not-writable", store.folder().toString(), 0, 0, Map.of(), null));
            }
        };
    }
}
