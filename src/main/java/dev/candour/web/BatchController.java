package dev.candour.web;

import dev.candour.batch.Answer;
import dev.candour.batch.Answers;
import dev.candour.batch.LineScreener;
import dev.candour.batch.Lines;
import dev.candour.job.Job;
import dev.candour.rules.Lease;
import dev.candour.rules.RuleLibrary;
import dev.candour.rules.publish.LiveRules;
import dev.candour.screening.Explain;
import dev.candour.screening.ScreeningOptions;
import dev.candour.screening.WithheldListener;
import dev.candour.verdict.Verdict;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Candidates as they come, a line each; verdicts as they are ready. */
@RestController
@RequestMapping("/api/v1/screenings/batch")
@Tag(name = "Screenings")
@ProblemResponses
class BatchController {

    private static final String NDJSON = "application/x-ndjson";

    private final LiveRules rules;
    private final LiveReader readers;
    private final Clock clock;
    private final JobFolder jobs;
    private final BatchWorkers workers;
    private final Gates gates;
    private final WithheldListener withheld;

    BatchController(
            LiveRules rules,
            LiveReader readers,
            Clock clock,
            JobFolder jobs,
            BatchWorkers workers,
            Gates gates,
            WithheldListener withheld) {
        this.rules = rules;
        this.readers = readers;
        this.clock = clock;
        this.jobs = jobs;
        this.workers = workers;
        this.gates = gates;
        this.withheld = withheld;
    }

    /** All lines are screened by the rules that are live when the first one comes, whatever is published meanwhile. */
    @PostMapping(
            consumes = {NDJSON, "application/ndjson", "application/jsonl"},
            produces = NDJSON)
    @Operation(
            summary = "Screens many candidates, one a line, and answers a line each in the same order",
            description =
                    "A line is {\"candidate\": ...} or {\"resume\": ...} as in a single screening, maybe with a job "
                            + "of its own, or a JSON Resume as it is. Its answer is the verdict in one line; for a line that "
                            + "cannot be screened {\"line\": number, \"error\": {the members of a problem}}. Empty lines count "
                            + "and get no answer. A verdict's document is the fileName, or \"line\" and the number.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = NDJSON,
                                            schema = @Schema(implementation = ApiSchemas.BatchLine.class))))
    @ApiResponse(
            responseCode = "200",
            description = "A line for each line, as soon as it is ready",
            content =
                    @Content(
                            mediaType = NDJSON,
                            schema = @Schema(oneOf = {Verdict.class, ApiSchemas.BatchError.class})))
    void screen(
            @Parameter(hidden = true) HttpServletRequest request,
            @Parameter(hidden = true) HttpServletResponse response,
            @Parameter(description = "The job of lines without one: the name of a job file, or the job itself as JSON")
                    @RequestParam(name = "job", required = false)
                    @Nullable
                    String job,
            @Parameter(description = "reasons, why-not or full; reasons when left out")
                    @RequestParam(name = "explain", required = false)
                    @Nullable
                    String explain,
            @RequestParam(name = "as-of", required = false) @Nullable String asOf)
            throws IOException {
        ScreeningOptions options = ScreeningParameters.read(explain, Explain.REASONS, asOf, clock, request);
        Job forAll = job == null ? null : jobs.find(job);
        Lines lines = new Lines(request.getInputStream());
        gates.batches().within(() -> answer(lines, forAll, options, response));
    }

    private boolean answer(Lines lines, @Nullable Job job, ScreeningOptions options, HttpServletResponse response) {
        try (Lease lease = rules.lease()) {
            RuleLibrary library = lease.library();
            if (job != null) {
                library.get(job.rules()); // a set that does not exist is told before the first line
            }
            LineScreener screener =
                    new LineScreener("request", library, readers.of(library), job, options, any -> true, withheld);
            response.setContentType(NDJSON);
            response.setHeader(HttpHeaders.CONTENT_LANGUAGE, options.language().getLanguage());
            response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
            workers.batch().run(lines, screener, new Written(response.getOutputStream()));
            return true;
        } catch (IOException gone) {
            return false; // whoever asked has left or reads no more; the work has ended, and nobody is there to be told
        }
    }

    private record Written(OutputStream out) implements Answers {

        @Override
        public void write(Answer answer) throws IOException {
            out.write(answer.json());
            out.write('\n');
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }
    }
}
