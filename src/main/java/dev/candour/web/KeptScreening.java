package dev.candour.web;

import dev.candour.job.Job;
import dev.candour.profile.Confidence;
import dev.candour.profile.Evidence;
import dev.candour.profile.Profile;
import dev.candour.profile.Profile.Basics;
import dev.candour.profile.Profile.Work;
import dev.candour.screening.ScreeningOptions;
import dev.candour.verdict.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A verdict and what it was made from, so that it can be put into another language or be explained in full.
 *
 * @param profile without name, e-mail and phone, which no verdict uses
 * @param bytes about as many as all of it takes
 */
record KeptScreening(Verdict verdict, Profile profile, Job job, ScreeningOptions options, long bytes) {

    private static final List<String> NEVER_USED = List.of("/basics/name", "/basics/email", "/basics/phone");
    private static final int FACT_BYTES = 250;

    /** @param written bytes of the verdict as JSON, which are about the bytes that it takes */
    static KeptScreening of(Verdict verdict, Profile profile, Job job, ScreeningOptions options, int written) {
        long told = profile.work().stream().mapToLong(KeptScreening::told).sum();
        long bytes =
                2L * written + told + (long) FACT_BYTES * profile.evidence().size();
        return new KeptScreening(verdict, nameless(profile), job, options, bytes);
    }

    private static long told(Work work) {
        return work.summary() == null ? 0 : 2L * work.summary().length();
    }

    private static Profile nameless(Profile profile) {
        Map<String, List<Evidence>> evidence = new HashMap<>(profile.evidence());
        Map<String, Confidence> confidence = new HashMap<>(profile.confidence());
        evidence.keySet().removeAll(NEVER_USED);
        confidence.keySet().removeAll(NEVER_USED);
        return new Profile(
                profile.document(),
                new Basics(null, null, null, profile.basics().city()),
                profile.work(),
                profile.education(),
                profile.skills(),
                profile.languages(),
                profile.certificates(),
                profile.experienceMonths(),
                profile.statedExperienceMonths(),
                profile.leadership(),
                evidence,
                confidence,
                profile.warnings());
    }
}
