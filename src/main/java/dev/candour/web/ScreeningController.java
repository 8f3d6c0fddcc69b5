package dev.candour.web;

import dev.candour.job.Job;
import dev.candour.job.JobReader;
import dev.candour.profile.Profile;
import dev.candour.resume.ResumeDocument;
import dev.candour.rules.Lease;
import dev.candour.rules.RuleLibrary;
import dev.candour.rules.publish.LiveRules;
import dev.candour.screening.Explain;
import dev.candour.screening.Screener;
import dev.candour.screening.ScreeningOptions;
import dev.candour.verdict.Verdict;
import dev.candour.verdict.VerdictJson;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

@RestController
@RequestMapping("/api/v1/screenings")
@Tag(name = "Screenings")
@ProblemResponses
class ScreeningController {

    private final LiveRules rules;
    private final LiveReader readers;
    private final KeptScreenings kept;
    private final Clock clock;

    ScreeningController(LiveRules rules, LiveReader readers, KeptScreenings kept, Clock clock) {
        this.rules = rules;
        this.readers = readers;
        this.kept = kept;
        this.clock = clock;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Screens a candidate for a job",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = ApiSchemas.Screening.class))))
    @ApiResponse(
            responseCode = "201",
            description = "The verdict",
            content = @Content(schema = @Schema(implementation = Verdict.class)))
    ResponseEntity<String> screen(
            @Parameter(hidden = true) HttpServletRequest request,
            @RequestParam(name = "explain", required = false) @Nullable String explain,
            @RequestParam(name = "as-of", required = false) @Nullable String asOf)
            throws IOException {
        ScreeningOptions options = options(explain, asOf, request);
        String body = RequestLimits.text(request.getInputStream());
        try (Lease lease = rules.lease()) {
            ScreeningRequest asked = ScreeningRequest.read(body, readers.of(lease.library()), options.asOf());
            return created(lease.library(), asked.profile(), asked.job(), options);
        }
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Screens a résumé file for a job file",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = ApiSchemas.ScreeningForm.class))))
    @ApiResponse(
            responseCode = "201",
            description = "The verdict",
            content = @Content(schema = @Schema(implementation = Verdict.class)))
    ResponseEntity<String> screenFiles(
            @Parameter(hidden = true) MultipartHttpServletRequest request,
            @RequestParam(name = "explain", required = false) @Nullable String explain,
            @RequestParam(name = "as-of", required = false) @Nullable String asOf)
            throws IOException {
        ScreeningOptions options = options(explain, asOf, request);
        FormParts parts = new FormParts(request);
        ResumeDocument document = parts.resume();
        MultipartFile job = parts.file("job");
        Job asked = JobReader.read(FormParts.name(job, "job"), RequestLimits.text(job.getInputStream()));
        try (Lease lease = rules.lease()) {
            Profile profile = readers.of(lease.library()).read(document, options.asOf());
            return created(lease.library(), profile, asked, options);
        }
    }

    /** The address stands in a header, so that the same input still gives the same body. */
    private ResponseEntity<String> created(RuleLibrary library, Profile profile, Job job, ScreeningOptions options) {
        Verdict verdict = new Screener(library).screen(profile, job, options);
        String body = VerdictJson.write(verdict);
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(HttpStatus.CREATED).contentType(MediaType.APPLICATION_JSON);
        kept.keep(KeptScreening.of(verdict, profile, job, options, body.length()))
                .ifPresent(id -> answer.location(URI.create("/api/v1/screenings/" + id)));
        return answer.body(body);
    }

    private ScreeningOptions options(@Nullable String explain, @Nullable String asOf, HttpServletRequest request) {
        LocalDate day = Days.read(asOf, clock);
        return new ScreeningOptions(day, RequestLanguage.of(request), explain(explain));
    }

    private static Explain explain(@Nullable String level) {
        return level == null
                ? Explain.FULL
                : Arrays.stream(Explain.values())
                        .filter(one -> one.toString().equals(level))
                        .findFirst()
                        .orElseThrow(() -> BadRequest.of(
                                "unknown-value",
                                Map.of("field", "explain", "value", level, "allowed", "reasons, why-not, full")));
    }
}
