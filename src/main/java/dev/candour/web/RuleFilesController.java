package dev.candour.web;

import dev.candour.rules.RuleFolder;
import dev.candour.rules.Sha256;
import dev.candour.rules.publish.Attempt;
import dev.candour.rules.publish.Edit;
import dev.candour.rules.publish.Origin;
import dev.candour.rules.publish.OutdatedEditException;
import dev.candour.rules.publish.Publisher;
import dev.candour.rules.publish.RuleFileState;
import dev.candour.source.Problem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The files of a rule set: to be read by anyone, to be written by whoever read them last. */
@RestController
@RequestMapping("/api/v1/rules/{set}/{file}")
@Tag(name = "Rules")
@ProblemResponses
class RuleFilesController {

    private static final MediaType TEXT = MediaType.parseMediaType("text/plain;charset=UTF-8");

    private final Publisher publisher;
    private final boolean editable;

    RuleFilesController(Publisher publisher, @Value("${candour.rules.editable:false}") boolean editable) {
        this.publisher = publisher;
        this.editable = editable;
    }

    @GetMapping
    @Operation(summary = "A rule file as it is in the folder; its ETag is what a change of it has to name")
    @ApiResponse(
            responseCode = "200",
            description = "The text",
            content = @Content(mediaType = "text/plain", schema = @Schema(type = "string")))
    @ApiResponse(responseCode = "404", description = "There is no such file")
    ResponseEntity<byte[]> read(@PathVariable String set, @PathVariable String file) {
        refuseName(set, file);
        RuleFileState state = RuleFileState.of(publisher.folder(), set, file)
                .orElseThrow(() ->
                        BadRequest.of(HttpStatus.NOT_FOUND, "rule-file-missing", Map.of("value", set + "/" + file)));
        return ResponseEntity.ok()
                .eTag(FileTags.tag(state.sha256()))
                .contentType(TEXT)
                .body(state.content());
    }

    @PutMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Saves and publishes a rule file when it passes every check; else nothing is written",
            description =
                    "Off unless candour.rules.editable is true. If-Match names the ETag of the file that was read;"
                            + " If-None-Match: * creates one.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(mediaType = "text/plain", schema = @Schema(type = "string"))))
    @ApiResponse(responseCode = "200", description = "Saved and live")
    @ApiResponse(responseCode = "201", description = "Created and live")
    @ApiResponse(responseCode = "403", description = "Rules may not be changed over HTTP")
    @ApiResponse(responseCode = "412", description = "Somebody else saved the file meanwhile")
    @ApiResponse(responseCode = "428", description = "The request names no ETag")
    ResponseEntity<Saved> save(
            @PathVariable String set,
            @PathVariable String file,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestHeader(name = "If-None-Match", required = false) @Nullable String ifNoneMatch,
            @RequestParam(name = "note", defaultValue = "") String note,
            @Parameter(hidden = true) HttpServletRequest request)
            throws IOException {
        if (!editable) {
            throw BadRequest.of(HttpStatus.FORBIDDEN, "rules-not-editable");
        }
        refuseName(set, file);
        byte[] content = RequestLimits.ruleFile(request.getInputStream());
        Edit edit = new Edit(set, file, content, FileTags.expected(ifMatch, ifNoneMatch));
        boolean isNew = RuleFileState.of(publisher.folder(), set, file).isEmpty();
        return saved(edit, publish(edit, note), isNew, request);
    }

    private Attempt publish(Edit edit, String note) {
        try {
            return publisher.save(edit, Origin.http(note));
        } catch (OutdatedEditException outdated) {
            throw BadRequest.of(HttpStatus.PRECONDITION_FAILED, "rule-file-outdated");
        } catch (IOException failed) {
            throw BadRequest.of(HttpStatus.INTERNAL_SERVER_ERROR, "rule-file-not-written");
        }
    }

    private static ResponseEntity<Saved> saved(Edit edit, Attempt attempt, boolean isNew, HttpServletRequest request) {
        if (!attempt.isLive()) {
            List<Problem> problems = attempt.problems().stream().sorted().toList();
            throw new BadRequest(HttpStatus.UNPROCESSABLE_CONTENT, problems);
        }
        return ResponseEntity.status(isNew ? HttpStatus.CREATED : HttpStatus.OK)
                .eTag(FileTags.tag(Sha256.of(edit.content())))
                .body(new Saved(
                        edit.set() + "/" + edit.name(),
                        attempt.versions(),
                        RulesAnswer.problems(attempt.warnings(), RequestLanguage.of(request))));
    }

    private static void refuseName(String set, String file) {
        if (!RuleFolder.isFile(set, file)) {
            throw BadRequest.of("rule-file-name");
        }
    }

    /** @param versions of every set, now that the file is live */
    @Schema(name = "SavedRuleFile")
    record Saved(String file, Map<String, String> versions, List<Map<String, Object>> warnings) {}
}
