package dev.candour.rules.mutation;

import dev.candour.rules.Rule;
import dev.candour.rules.SurvivorFiles.Entry;
import dev.candour.source.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The survivors that a person looked at and gave a reason for. An entry that explains nothing is a problem: it hides the next one. */
final class Explained {

    private final List<Entry> entries;
    private final Set<Entry> used = new HashSet<>();

    Explained(List<Entry> entries) {
        this.entries = entries;
    }

    @Nullable
    String reason(Rule rule, Change change) {
        String reason = null;
        for (Entry entry : entries) {
            if (entry.rule().equals(rule.name()) && entry.change().equals(change.key())) {
                used.add(entry);
                reason = entry.because();
            }
        }
        return reason;
    }

    /** @param tried the rules whose survivors are known now */
    List<Problem> unused(Set<String> tried) {
        return entries.stream()
                .filter(entry -> tried.contains(entry.rule()) && !used.contains(entry))
                .map(Entry::explainsNothing)
                .toList();
    }
}
