package dev.candour.web;

import dev.candour.profile.JsonResume;
import dev.candour.resume.CandidateSource;
import dev.candour.resume.ResumeDocument;
import dev.candour.resume.ResumeReader;
import dev.candour.rules.Lease;
import dev.candour.rules.publish.LiveRules;
import dev.candour.source.FieldReader;
import dev.candour.source.Problem;
import dev.candour.source.SourceNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartHttpServletRequest;

@RestController
@RequestMapping(path = "/api/v1/profiles", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Profiles")
@ProblemResponses
class ProfileController {

    private final LiveRules rules;
    private final LiveReader readers;
    private final Gates gates;
    private final Clock clock;

    ProfileController(LiveRules rules, LiveReader readers, Gates gates, Clock clock) {
        this.rules = rules;
        this.readers = readers;
        this.gates = gates;
        this.clock = clock;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Reads a résumé into a JSON Resume with our documented extra properties",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = ApiSchemas.ProfileRequest.class))))
    @ApiResponse(
            responseCode = "200",
            description = "JSON Resume",
            content = @Content(schema = @Schema(type = "object")))
    String profile(
            @Parameter(hidden = true) HttpServletRequest request,
            @RequestParam(name = "as-of", required = false) @Nullable String asOf)
            throws IOException {
        LocalDate day = Days.read(asOf, clock);
        SourceNode body = JsonBody.read(RequestLimits.text(request));
        List<Problem> problems = new ArrayList<>();
        Optional<CandidateSource> source = source(body, problems);
        FieldReader.refuseIfAny(problems);
        return profile(source.orElseThrow(), day);
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Reads a résumé file into a JSON Resume",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = ApiSchemas.ProfileForm.class))))
    @ApiResponse(
            responseCode = "200",
            description = "JSON Resume",
            content = @Content(schema = @Schema(type = "object")))
    String profileOfFile(
            @Parameter(hidden = true) MultipartHttpServletRequest request,
            @RequestParam(name = "as-of", required = false) @Nullable String asOf)
            throws IOException {
        LocalDate day = Days.read(asOf, clock);
        return profile(new CandidateSource.Document(new FormParts(request).resume()), day);
    }

    @PostMapping(consumes = {MediaType.TEXT_PLAIN_VALUE, "text/markdown"})
    @Operation(
            summary = "Reads the text of a résumé into a JSON Resume",
            requestBody = @RequestBody(required = true, content = @Content(schema = @Schema(type = "string"))))
    @ApiResponse(
            responseCode = "200",
            description = "JSON Resume",
            content = @Content(schema = @Schema(type = "object")))
    String profileOfText(
            @Parameter(hidden = true) HttpServletRequest request,
            @RequestParam(name = "as-of", required = false) @Nullable String asOf)
            throws IOException {
        LocalDate day = Days.read(asOf, clock);
        byte[] bytes = RequestLimits.bytes(request);
        ResumeDocument document = new ResumeDocument("resume", bytes, request.getContentType());
        return profile(new CandidateSource.Document(document), day);
    }

    private String profile(CandidateSource source, LocalDate day) {
        return JsonResume.write(gates.documents().within(() -> source.profile(reader(), day)));
    }

    /** The document may stand alone or under {@code resume}, as in a screening. */
    private static Optional<CandidateSource> source(SourceNode body, List<Problem> problems) {
        if (body.fields().containsKey("text") || body.fields().containsKey("base64")) {
            return CandidateSource.document(body, problems);
        }
        FieldReader fields = new FieldReader(body, problems);
        Optional<CandidateSource> source = CandidateSource.read(fields, body, problems);
        fields.refuseUnknown();
        return source;
    }

    /** Its words outlive the rules that they stand beside. */
    private ResumeReader reader() {
        try (Lease lease = rules.lease()) {
            return readers.of(lease.library());
        }
    }
}
