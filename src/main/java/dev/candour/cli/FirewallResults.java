package dev.candour.cli;

import dev.candour.firewall.Outcome;
import dev.candour.firewall.Outcome.Difference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the firewall found in all documents. */
final class FirewallResults {

    private final List<Outcome> outcomes = new ArrayList<>();
    private final List<String> unread = new ArrayList<>();

    void add(List<Outcome> ofOne) {
        outcomes.addAll(ofOne);
    }

    /** Nothing can be said of a document that cannot be read. */
    void addUnread(String name) {
        unread.add(name);
    }

    List<Outcome> outcomes() {
        return outcomes;
    }

    List<String> unread() {
        return unread;
    }

    boolean areSame() {
        return unread.isEmpty() && differing() == 0;
    }

    int swaps() {
        return outcomes.stream().mapToInt(Outcome::swaps).sum();
    }

    int verdicts() {
        return outcomes.stream().mapToInt(Outcome::verdicts).sum();
    }

    long differing() {
        return outcomes.stream().filter(one -> one.difference() != null).count();
    }

    /** For programs; {@code docs/firewall.md} describes it. */
    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("same", areSame());
        json.put("swaps", swaps());
        json.put("verdicts", verdicts());
        json.put("different", differing());
        json.put("unread", unread);
        json.put("results", outcomes.stream().map(FirewallResults::entry).toList());
        return json;
    }

    private static Map<String, Object> entry(Outcome one) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("resume", one.resume());
        entry.put("attribute", one.attribute());
        entry.put("swaps", one.swaps());
        entry.put("verdicts", one.verdicts());
        entry.put("result", one.difference() != null ? "different" : one.swaps() == 0 ? "absent" : "same");
        Difference difference = one.difference();
        if (difference != null) {
            entry.put("job", difference.job());
            entry.put("before", difference.before());
            entry.put("after", difference.after());
        }
        return entry;
    }
}
