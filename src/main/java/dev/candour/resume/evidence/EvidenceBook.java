package dev.candour.resume.evidence;

import dev.candour.profile.Confidence;
import dev.candour.profile.Evidence;
import dev.candour.resume.text.Certainty;
import dev.candour.resume.text.Lists;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where each fact stands and how sure it is, by JSON Pointer into the profile. */
public final class EvidenceBook {

    private static final int MANY = 100;

    private final Map<String, List<Evidence>> pages = new LinkedHashMap<>();
    private final Map<String, Confidence> confidence = new LinkedHashMap<>();

    public void note(String pointer, List<Evidence> evidence) {
        if (evidence.size() == 1) {
            pages.put(pointer, List.of(evidence.get(0)));
        } else if (!evidence.isEmpty()) {
            pages.put(pointer, evidence.stream().distinct().toList());
        }
    }

    /** A reader calls it where it had to choose. Of two doubts about one fact the greater counts. */
    public void note(String pointer, Confidence sure) {
        confidence.merge(pointer, sure, Confidence::or);
    }

    /** What was sure without a reason needs no word. */
    public void note(String pointer, Certainty sure) {
        if (sure.reason() != null) {
            note(pointer, new Confidence(Confidence.Level.valueOf(sure.level().name()), sure.reason()));
        }
    }

    public Map<String, List<Evidence>> pages() {
        return Collections.unmodifiableMap(pages);
    }

    public Map<String, Confidence> confidence() {
        return Collections.unmodifiableMap(confidence);
    }

    /** Both, as long as they are few: a document may name one language in every line, and nobody looks at a thousand places. */
    public static List<Evidence> both(List<Evidence> one, List<Evidence> other) {
        return one.size() >= MANY ? one : Lists.joined(one, other);
    }
}
