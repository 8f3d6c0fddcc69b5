package dev.candour.web;

import dev.candour.rules.CaseReport;
import dev.candour.rules.CaseResult;
import dev.candour.rules.publish.Admitted;
import dev.candour.rules.publish.Draft;
import dev.candour.rules.publish.Publisher;
import dev.candour.source.FieldReader;
import dev.candour.source.Problem;
import dev.candour.source.SourceNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What would come of a change, before anybody publishes it. */
@RestController
@RequestMapping(
        path = "/api/v1/rules",
        consumes = MediaType.APPLICATION_JSON_VALUE,
        produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Rules")
@ProblemResponses
class RuleDraftsController {

    private final Publisher publisher;
    private final RuleImpact impact;

    RuleDraftsController(Publisher publisher, RuleImpact impact) {
        this.publisher = publisher;
        this.impact = impact;
    }

    @PostMapping("/check")
    @Operation(
            summary = "Checks a draft of a rule file and runs its cases; nothing is published",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = ApiSchemas.RuleDraftSchema.class))))
    Checked check(@Parameter(hidden = true) HttpServletRequest request) throws IOException {
        SourceNode body = JsonBody.read(RequestLimits.text(request.getInputStream()));
        List<Problem> problems = new ArrayList<>();
        FieldReader fields = new FieldReader(body, problems);
        Optional<RuleDraft> read = RuleDraft.read(fields, body, problems);
        fields.refuseUnknown();
        FieldReader.refuseIfAny(problems);
        try (Draft draft = read.orElseThrow().in(publisher.folder());
                Admitted admitted = publisher.admit(draft.folder().path())) {
            return Checked.of(read.orElseThrow().set(), admitted, RequestLanguage.of(request));
        }
    }

    @PostMapping("/impact")
    @Operation(
            summary = "Whose verdict a draft would move: on the samples, or on posted candidates and a job",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = ApiSchemas.RuleImpactSchema.class))))
    RuleImpact.Answer impact(@Parameter(hidden = true) HttpServletRequest request) throws IOException {
        String body = RequestLimits.text(request.getInputStream());
        return impact.of(JsonBody.read(body), RequestLanguage.of(request));
    }

    /** @param publishable whether it would be live if it were saved @param cases null when they could not be run */
    @Schema(name = "CheckedRules")
    record Checked(
            boolean publishable,
            List<Map<String, Object>> problems,
            List<Map<String, Object>> warnings,
            Map<String, String> versions,
            @Nullable CasesAnswer cases) {

        static Checked of(String set, Admitted admitted, Locale language) {
            CaseReport report = admitted.cases();
            return new Checked(
                    admitted.isRight(),
                    RulesAnswer.problems(admitted.problems(), language),
                    RulesAnswer.problems(admitted.check().warnings(), language),
                    admitted.versions(),
                    report == null ? null : CasesAnswer.of(set, report));
        }
    }

    /** @param results those of the draft's own set, and those of others that fail */
    @Schema(name = "CaseResults")
    record CasesAnswer(long passed, long failed, List<CaseAnswer> results) {

        static CasesAnswer of(String set, CaseReport report) {
            long failed = report.failed().size();
            List<CaseAnswer> shown = report.results().stream()
                    .filter(result -> !result.passed() || result.of().file().startsWith(set + "/"))
                    .map(CaseAnswer::of)
                    .toList();
            return new CasesAnswer(report.results().size() - failed, failed, shown);
        }
    }

    @Schema(name = "CaseResult")
    record CaseAnswer(
            String rule,
            String name,
            String source,
            boolean passed,
            String expected,
            String happened,
            @Nullable String expectedText,
            @Nullable String text) {

        static CaseAnswer of(CaseResult result) {
            return new CaseAnswer(
                    result.of().rule(),
                    result.of().name(),
                    result.of().source(),
                    result.passed(),
                    result.expected(),
                    result.happened(),
                    result.expectedText(),
                    result.text());
        }
    }
}
