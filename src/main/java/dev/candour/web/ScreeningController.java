package dev.candour.web;

import dev.candour.job.Job;
import dev.candour.job.JobReader;
import dev.candour.resume.CandidateSource;
import dev.candour.resume.ResumeDocument;
import dev.candour.screening.Explain;
import dev.candour.screening.ScreeningOptions;
import dev.candour.verdict.Verdict;
import dev.candour.verdict.VerdictJson;
import dev.candour.web.Screenings.Screened;
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

    private final Screenings screenings;
    private final KeptScreenings kept;
    private final Clock clock;

    ScreeningController(Screenings screenings, KeptScreenings kept, Clock clock) {
        this.screenings = screenings;
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
    ResponseEntity<byte[]> screen(
            @Parameter(hidden = true) HttpServletRequest request,
            @RequestParam(name = "explain", required = false) @Nullable String explain,
            @RequestParam(name = "as-of", required = false) @Nullable String asOf)
            throws IOException {
        ScreeningOptions options = options(explain, asOf, request);
        ScreeningRequest asked = ScreeningRequest.read(RequestLimits.text(request));
        return created(asked.candidate(), asked.job(), options);
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
    ResponseEntity<byte[]> screenFiles(
            @Parameter(hidden = true) MultipartHttpServletRequest request,
            @RequestParam(name = "explain", required = false) @Nullable String explain,
            @RequestParam(name = "as-of", required = false) @Nullable String asOf)
            throws IOException {
        ScreeningOptions options = options(explain, asOf, request);
        FormParts parts = new FormParts(request);
        ResumeDocument document = parts.resume();
        MultipartFile job = parts.file("job");
        Job asked = JobReader.read(FormParts.name(job, "job"), RequestLimits.text(job.getInputStream()));
        return created(new CandidateSource.Document(document), asked, options);
    }

    /** The address stands in a header, so that the same input still gives the same body. */
    private ResponseEntity<byte[]> created(CandidateSource candidate, Job job, ScreeningOptions options) {
        Screened screened = screenings.verdict(candidate, job, options);
        byte[] body = VerdictJson.line(screened.verdict());
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(HttpStatus.CREATED).contentType(MediaType.APPLICATION_JSON);
        answer.headers(headers -> RequestLanguage.tell(options.language(), headers));
        kept.keep(KeptScreening.of(screened.verdict(), screened.profile(), job, options, body.length))
                .ifPresent(id -> answer.location(URI.create("/api/v1/screenings/" + id)));
        return answer.body(body);
    }

    private ScreeningOptions options(@Nullable String explain, @Nullable String asOf, HttpServletRequest request) {
        return ScreeningParameters.read(explain, Explain.FULL, asOf, clock, request);
    }
}
