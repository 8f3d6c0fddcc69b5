package dev.candour.batch;

import dev.candour.job.Job;
import dev.candour.profile.Profile;
import dev.candour.resume.ResumeReader;
import dev.candour.rules.RuleLibrary;
import dev.candour.screening.Screener;
import dev.candour.screening.ScreeningOptions;
import dev.candour.screening.WithheldListener;
import dev.candour.source.InvalidSourceException;
import dev.candour.source.Problem;
import dev.candour.verdict.Verdict;
import dev.candour.verdict.VerdictJson;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Screens what a line asks for. Never throws: whatever is wrong with one line must not cost the others their verdicts. */
public final class LineScreener {

    private final Screener screener;
    private final ResumeReader reader;
    private final ScreeningOptions options;
    private final @Nullable Job job;
    private final Predicate<String> rules;
    private final ErrorLine errors;

    /**
     * Screens all lines by the same rules.
     *
     * @param source what problems call the input
     * @param job for lines without one; null when every line must have its own
     * @param rules which rule sets the lines' own jobs may use
     * @param withheld is told when the reasons for a rule's silence are withheld
     */
    public LineScreener(
            String source,
            RuleLibrary library,
            ResumeReader reader,
            @Nullable Job job,
            ScreeningOptions options,
            Predicate<String> rules,
            WithheldListener withheld) {
        this.screener = new Screener(library, withheld);
        this.reader = reader;
        this.job = job;
        this.options = options;
        this.rules = rules;
        this.errors = new ErrorLine(source, options.language());
    }

    Answer answer(Line line) {
        try {
            return line.content() == null
                    ? refused(line.number(), "line-too-large", Refusal.TOO_LARGE)
                    : screened(line.number(), line.content());
        } catch (RuntimeException | StackOverflowError failure) {
            Optional<Refusal> known = Refusal.of(failure);
            return errors.of(line.number(), known.orElseGet(Refusal::ofFault));
        }
    }

    /** For an input that ends in the middle of a line. */
    Answer cutOff(long line) {
        return refused(line, "input-cut-off", Refusal.BAD_REQUEST);
    }

    private Answer refused(long line, String code, int status) {
        Problem problem = new Problem(code, LineRequest.SOURCE, 1, 0, Map.of(), null);
        return errors.of(line, new Refusal(status, List.of(problem)));
    }

    private Answer screened(long number, byte[] content) {
        LineRequest request = LineRequest.read(content, "line " + number);
        Job asked = request.job() == null ? job : request.job();
        refuseJob(asked);
        Profile profile = request.candidate().profile(reader, options.asOf());
        Verdict verdict = screener.screen(profile, asked, options);
        return new Answer(number, VerdictJson.line(verdict), verdict.recommendation(), List.of());
    }

    private void refuseJob(@Nullable Job asked) {
        if (asked == null) {
            throw refused("missing-field", Map.of("field", "job"));
        }
        if (!rules.test(asked.rules())) {
            throw refused("job-of-other-rules", Map.of("field", "job.rules", "value", asked.rules()));
        }
    }

    private static InvalidSourceException refused(String code, Map<String, Object> values) {
        return new InvalidSourceException(List.of(new Problem(code, LineRequest.SOURCE, 1, 0, values, null)));
    }
}
