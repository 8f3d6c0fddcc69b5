package dev.candour.web;

import dev.candour.job.Job;
import dev.candour.profile.Profile;
import dev.candour.screening.ScreeningOptions;
import dev.candour.verdict.Verdict;

/**
 * A verdict and what it was made from, so that it can be put into another language or be explained in full.
 *
 * @param profile without name, e-mail and phone, which no verdict uses
 * @param bytes about as many as all of it takes
 */
record KeptScreening(Verdict verdict, Profile profile, Job job, ScreeningOptions options, long bytes) {

    /** @param written bytes of the verdict as JSON, which are about the bytes that it takes */
    static KeptScreening of(Verdict verdict, Profile profile, Job job, ScreeningOptions options, int written) {
        Profile nameless = Nameless.of(profile);
        return new KeptScreening(verdict, nameless, job, options, 2L * written + Nameless.bytes(nameless));
    }
}
