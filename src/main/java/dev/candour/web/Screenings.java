package dev.candour.web;

import dev.candour.job.Job;
import dev.candour.profile.Profile;
import dev.candour.resume.CandidateSource;
import dev.candour.rules.Lease;
import dev.candour.rules.publish.LiveRules;
import dev.candour.screening.Screener;
import dev.candour.screening.ScreeningOptions;
import dev.candour.screening.WithheldListener;
import dev.candour.verdict.Verdict;
import dev.candour.web.ReadProfiles.Reading;
import org.springframework.stereotype.Component;

/** Screens for requests: by the live rules, and no more at the same time than the gates let in. */
@Component
class Screenings {

    private final LiveRules rules;
    private final LiveReader readers;
    private final ReadProfiles profiles;
    private final Gates gates;
    private final WithheldListener withheld;

    Screenings(LiveRules rules, LiveReader readers, ReadProfiles profiles, Gates gates, WithheldListener withheld) {
        this.rules = rules;
        this.readers = readers;
        this.profiles = profiles;
        this.gates = gates;
        this.withheld = withheld;
    }

    /** A verdict and the profile that it speaks about, maybe without the name. */
    record Screened(Verdict verdict, Profile profile) {}

    /** @throws Busy when there is too much to do */
    Screened verdict(CandidateSource candidate, Job job, ScreeningOptions options) {
        try (Lease lease = rules.lease()) {
            Screener screener = new Screener(lease.library(), withheld);
            Reading reading = profiles.reading(candidate, readers.of(lease.library()), options.asOf());
            if (candidate instanceof CandidateSource.Document && !reading.isDone()) {
                gates.documents().within(reading::profile);
            }
            return gates.screenings().within(() -> screened(screener, reading.profile(), job, options));
        }
    }

    private static Screened screened(Screener screener, Profile profile, Job job, ScreeningOptions options) {
        return new Screened(screener.screen(profile, job, options), profile);
    }
}
