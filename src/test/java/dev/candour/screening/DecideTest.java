package dev.candour.screening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.Samples;
import dev.candour.job.Job;
import dev.candour.profile.Profile;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DecideTest {

    @Test
    void a_decision_without_words_is_the_recommendation_of_the_verdict() {
        Screener screener = new Screener(Samples.library());
        ScreeningOptions options = new ScreeningOptions(Samples.DAY, Locale.ENGLISH, Explain.REASONS);
        for (Path resume : Samples.resumes()) {
            Profile profile = Samples.profile(resume);
            for (Path file : Samples.jobs()) {
                Job job = Samples.job(file);
                assertThat(screener.decide(profile, job, Samples.DAY))
                        .as(resume + " " + file)
                        .isEqualTo(screener.screen(profile, job, options).recommendation());
            }
        }
    }
}
