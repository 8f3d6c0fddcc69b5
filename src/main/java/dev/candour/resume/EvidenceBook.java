package dev.candour.resume;

import dev.candour.profile.Evidence;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where each fact stands, by JSON Pointer into the profile. */
final class EvidenceBook {

    private final Map<String, List<Evidence>> pages = new LinkedHashMap<>();

    void note(String pointer, List<Evidence> evidence) {
        if (!evidence.isEmpty()) {
            pages.put(pointer, evidence.stream().distinct().toList());
        }
    }

    Map<String, List<Evidence>> pages() {
        return Collections.unmodifiableMap(pages);
    }
}
