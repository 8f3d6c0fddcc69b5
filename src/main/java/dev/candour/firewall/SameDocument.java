package dev.candour.firewall;

import dev.candour.profile.Evidence;
import dev.candour.profile.Profile;
import dev.candour.profile.ProfileParts;
import dev.candour.profile.ReadDocument;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Takes what a profile says of places in its document back to the document before an edit, so that two verdicts can be
 * compared byte for byte: offsets and lines move with the text, and a quote around an edited word quotes another word. What
 * was read, and where, is left as it is.
 */
final class SameDocument {

    private final Edits edits;
    private final ReadDocument original;

    private SameDocument(Edits edits, ReadDocument original) {
        this.edits = edits;
        this.original = original;
    }

    static Profile as(ReadDocument original, Edits edits, Profile read) {
        return new SameDocument(edits, original).profile(read);
    }

    private Profile profile(Profile read) {
        Map<String, List<Evidence>> evidence = new LinkedHashMap<>();
        read.evidence().forEach((pointer, places) -> evidence.put(pointer, places(places)));
        Profile.Leadership leads = read.leadership();
        return ProfileParts.of(read)
                .leadership(leads == null ? null : new Profile.Leadership(leads.teamSize(), places(leads.evidence())))
                .evidence(evidence)
                .warnings(read.warnings().stream().map(this::warning).toList())
                .profile();
    }

    private List<Evidence> places(List<Evidence> places) {
        return places.stream().map(this::place).toList();
    }

    private Evidence place(Evidence one) {
        if (one.start() == null || one.end() == null) {
            return one.pointer() == null ? one : Evidence.ofJson(one.document(), one.pointer(), quoteAt(one));
        }
        int start = edits.back(one.start(), false);
        int end = Math.max(start, edits.back(one.end(), true));
        String quote = edits.touch(start, end) ? edits.before().substring(start, end) : one.quote();
        return new Evidence(one.document(), quote, start, end, one.page(), line(start), null);
    }

    /** In JSON the place is the pointer; a value that was edited is quoted as it was. */
    private String quoteAt(Evidence one) {
        ReadDocument.Part value = original.values().get(one.pointer());
        return value == null || !edits.touch(value.start(), value.end())
                ? one.quote()
                : original.profile().evidence().values().stream()
                        .flatMap(List::stream)
                        .filter(there -> one.pointer().equals(there.pointer()))
                        .map(Evidence::quote)
                        .findFirst()
                        .orElse(one.quote());
    }

    private Profile.Warning warning(Profile.Warning one) {
        if (!(one.values().get("line") instanceof Integer line)) {
            return one;
        }
        Map<String, Object> values = new TreeMap<>(one.values());
        values.put("line", line(edits.back(startOf(line), false)));
        return new Profile.Warning(one.code(), values);
    }

    private int startOf(int line) {
        String after = edits.after();
        int at = 0;
        for (int passed = 1; passed < line && after.indexOf('\n', at) >= 0; passed++) {
            at = after.indexOf('\n', at) + 1;
        }
        return at;
    }

    private int line(int offset) {
        return 1
                + (int) edits.before()
                        .substring(0, offset)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }
}
