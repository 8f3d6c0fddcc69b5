package dev.candour.web;

import dev.candour.rules.publish.Attempt;
import dev.candour.rules.publish.Edit;
import dev.candour.rules.publish.Origin;
import dev.candour.rules.publish.OutdatedEditException;
import dev.candour.rules.publish.Publisher;
import dev.candour.source.FieldReader;
import dev.candour.source.Problem;
import dev.candour.source.SourceNode;
import dev.candour.web.RuleDraft.DraftFile;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Several files of a rule set at once: a bound and the cases that hold it only fit together. */
@RestController
@RequestMapping("/api/v1/rules/{set}")
@Tag(name = "Rules")
@ProblemResponses
class RuleSetFilesController {

    private final Publisher publisher;
    private final boolean editable;

    RuleSetFilesController(Publisher publisher, @Value("${candour.rules.editable:false}") boolean editable) {
        this.publisher = publisher;
        this.editable = editable;
    }

    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Saves and publishes several files of a rule set when they pass every check together",
            description =
                    "{\"files\": [{\"file\", \"text\", \"etag\"}], \"note\"}. The etag is that of the file that was read;"
                            + " without one the file must not be there yet.")
    Saved save(@PathVariable String set, @Parameter(hidden = true) HttpServletRequest request) throws IOException {
        if (!editable) {
            throw BadRequest.of(HttpStatus.FORBIDDEN, "rules-not-editable");
        }
        SourceNode body = JsonBody.read(RequestLimits.text(request.getInputStream()));
        List<Problem> problems = new ArrayList<>();
        FieldReader fields = new FieldReader(body, problems);
        Optional<RuleDraft> draft = RuleDraft.files(set, fields, problems);
        String note = fields.text("note").orElse("");
        fields.refuseUnknown();
        FieldReader.refuseIfAny(problems);
        Attempt attempt = publish(draft.orElseThrow(() -> BadRequest.of("rule-file-name")), note);
        if (!attempt.isLive()) {
            throw new BadRequest(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    attempt.problems().stream().sorted().toList());
        }
        return new Saved(attempt.versions(), RulesAnswer.problems(attempt.warnings(), RequestLanguage.of(request)));
    }

    private Attempt publish(RuleDraft draft, String note) {
        List<Edit> edits =
                draft.files().stream().map(file -> edit(draft.set(), file)).toList();
        try {
            return publisher.save(edits, Origin.http(note));
        } catch (OutdatedEditException outdated) {
            throw BadRequest.of(HttpStatus.PRECONDITION_FAILED, "rule-file-outdated");
        } catch (IOException failed) {
            throw BadRequest.of(HttpStatus.INTERNAL_SERVER_ERROR, "rule-file-not-written");
        }
    }

    private static Edit edit(String set, DraftFile file) {
        return new Edit(
                set,
                file.name(),
                file.content(),
                file.etag() == null ? Optional::isEmpty : FileTags.expected(file.etag(), null));
    }

    /** @param versions of every set, now that the files are live */
    record Saved(Map<String, String> versions, List<Map<String, Object>> warnings) {}
}
