package dev.candour.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.Samples;
import dev.candour.job.Job;
import dev.candour.profile.Profile;
import dev.candour.screening.ScreeningOptions;
import dev.candour.verdict.GoldenVerdicts;
import dev.candour.verdict.Verdict;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeptScreeningsTest {

    private static final Profile LIN = Samples.profile(Samples.RESUMES.resolve("lin-yufei.md"));
    private static final Job JOB = Samples.job(Samples.JOBS.resolve("platform-engineer.yaml"));
    private static final Verdict VERDICT = GoldenVerdicts.verdict("lin-yufei.platform-engineer");

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);

    @Test
    void what_is_kept_is_found_under_its_name() {
        try (KeptScreenings kept = kept(10, 1_000_000)) {
            KeptScreening screening = screening(1000);
            String id = kept.keep(screening).orElseThrow();

            assertThat(kept.find(id)).containsSame(screening);
            assertThat(kept.find(id + "x")).isEmpty();
            assertThat(id).matches("[\\w-]{22}");
        }
    }

    @Test
    void the_oldest_goes_when_there_are_too_many() {
        try (KeptScreenings kept = kept(3, 1_000_000)) {
            List<String> ids = keep(kept, 5, 1000);

            assertThat(ids).extracting(id -> kept.find(id).isPresent()).containsExactly(false, false, true, true, true);
        }
    }

    @Test
    void the_oldest_go_when_they_take_too_many_bytes() {
        long one = screening(1000).bytes();
        try (KeptScreenings kept = kept(100, 2 * one + 1)) {
            List<String> ids = keep(kept, 4, 1000);

            assertThat(ids).extracting(id -> kept.find(id).isPresent()).containsExactly(false, false, true, true);
        }
    }

    @Test
    void one_that_is_larger_than_all_may_be_is_not_kept_and_costs_nobody_a_place() {
        try (KeptScreenings kept = kept(10, screening(1000).bytes())) {
            String id = kept.keep(screening(1000)).orElseThrow();

            assertThat(kept.keep(screening(100_000))).isEmpty();
            assertThat(kept.find(id)).isPresent();
        }
    }

    @Test
    void after_its_time_nothing_is_found() {
        try (KeptScreenings kept = kept(10, 1_000_000)) {
            String id = kept.keep(screening(1000)).orElseThrow();
            nanos.addAndGet(Duration.ofHours(1).toNanos() - 1);
            assertThat(kept.find(id)).isPresent();
            nanos.addAndGet(1);
            assertThat(kept.find(id)).isEmpty();
        }
    }

    @Test
    void with_room_for_none_none_is_kept() {
        try (KeptScreenings kept = kept(0, 1_000_000)) {
            assertThat(kept.keep(screening(1000))).isEmpty();
        }
    }

    @Test
    void no_two_names_are_the_same() {
        try (KeptScreenings kept = kept(10, 1_000_000)) {
            assertThat(keep(kept, 1000, 10)).doesNotHaveDuplicates();
        }
    }

    @Test
    void the_person_is_left_out() {
        Profile.Basics person = LIN.basics();
        KeptScreening screening = screening(1000);

        assertThat(person.name()).isNotNull();
        assertThat(person.email()).isNotNull();
        assertThat(screening.profile().toString()).doesNotContain(person.name(), person.email());
        assertThat(screening.profile().work()).isEqualTo(LIN.work());
    }

    private KeptScreenings kept(int most, long bytes) {
        return new KeptScreenings(new Expiring.Bounds(most, bytes, Duration.ofHours(1)), nanos::get);
    }

    private static List<String> keep(KeptScreenings kept, int count, int written) {
        return IntStream.range(0, count)
                .mapToObj(any -> kept.keep(screening(written)).orElseThrow())
                .toList();
    }

    private static KeptScreening screening(int written) {
        return KeptScreening.of(VERDICT, LIN, JOB, ScreeningOptions.asOf(Samples.DAY), written);
    }
}
