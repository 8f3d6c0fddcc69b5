package dev.candour.web;

import dev.candour.profile.Confidence;
import dev.candour.profile.Evidence;
import dev.candour.profile.Profile;
import dev.candour.profile.Profile.Basics;
import dev.candour.profile.Profile.Work;
import dev.candour.profile.ProfileParts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Profiles as they are kept: without name, e-mail and phone, which no verdict uses. */
final class Nameless {

    private static final List<String> NEVER_USED = List.of("/basics/name", "/basics/email", "/basics/phone");
    private static final int FACT_BYTES = 250;

    private Nameless() {}

    /** About as many as it takes. */
    static long bytes(Profile profile) {
        long told = profile.work().stream().mapToLong(Nameless::told).sum();
        return told + (long) FACT_BYTES * profile.evidence().size();
    }

    private static long told(Work work) {
        return work.summary() == null ? 0 : 2L * work.summary().length();
    }

    static Profile of(Profile profile) {
        Basics basics = profile.basics();
        if (basics.name() == null && basics.email() == null && basics.phone() == null) {
            return profile;
        }
        Map<String, List<Evidence>> evidence = new HashMap<>(profile.evidence());
        Map<String, Confidence> confidence = new HashMap<>(profile.confidence());
        evidence.keySet().removeAll(NEVER_USED);
        confidence.keySet().removeAll(NEVER_USED);
        return ProfileParts.of(profile)
                .basics(new Basics(null, null, null, basics.city()))
                .evidence(evidence)
                .confidence(confidence)
                .profile();
    }
}
