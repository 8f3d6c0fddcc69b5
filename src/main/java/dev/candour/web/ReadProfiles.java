package dev.candour.web;

import dev.candour.profile.Profile;
import dev.candour.resume.CandidateSource;
import dev.candour.resume.ResumeReader;
import dev.candour.web.Expiring.Bounds;
import java.time.LocalDate;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Profiles that were just read, so that a candidate who is screened for several jobs is read once: in memory only, without name,
 * e-mail and phone, found by nobody who does not send the same candidate again, and bounded in number, bytes and time
 * ({@code docs/decisions/0010-kept-screenings.md}).
 */
final class ReadProfiles implements AutoCloseable {

    /** A profile, and who read it: with other words it might be another one. */
    private record Read(Profile profile, ResumeReader reader) {}

    private final Expiring<Read> kept;

    ReadProfiles(Bounds bounds, LongSupplier nanos) {
        this.kept = new Expiring<>(bounds, nanos);
    }

    /** @param asOf the day that "present" means */
    Reading reading(CandidateSource candidate, ResumeReader reader, LocalDate asOf) {
        boolean keeps = kept.bounds().most() > 0;
        return new Reading(candidate, reader, asOf, keeps ? Fingerprint.of(candidate, asOf) : null);
    }

    /** Of one candidate, by one thread. */
    final class Reading {

        private final CandidateSource candidate;
        private final ResumeReader reader;
        private final LocalDate asOf;
        private final @Nullable String key;
        private @Nullable Profile profile;

        private Reading(CandidateSource candidate, ResumeReader reader, LocalDate asOf, @Nullable String key) {
            this.candidate = candidate;
            this.reader = reader;
            this.asOf = asOf;
            this.key = key;
            this.profile = key == null
                    ? null
                    : kept.find(key)
                            .filter(read -> read.reader() == reader)
                            .map(Read::profile)
                            .orElse(null);
        }

        boolean isDone() {
            return profile != null;
        }

        /** Reads when nobody has. @throws dev.candour.resume.ResumeException when it cannot be read */
        Profile profile() {
            Profile known = profile;
            if (known == null) {
                known = Nameless.of(candidate.profile(reader, asOf));
                profile = known;
                if (key != null) {
                    kept.put(key, new Read(known, reader), Nameless.bytes(known));
                }
            }
            return known;
        }
    }

    @Override
    public void close() {
        kept.close();
    }
}
