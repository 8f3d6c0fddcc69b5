package dev.candour.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The shapes of requests as the API's description shows them. */
final class ApiSchemas {

    private ApiSchemas() {}

    @Schema(name = "ScreeningRequest", description = "A job, and a candidate or a resume.")
    record Screening(
            @Schema(description = "JSON Resume 1.2.1, see jsonresume.org/schema") @Nullable
            Map<String, Object> candidate,

            @Nullable Resume resume,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            JobSchema job) {}

    @Schema(name = "BatchLine", description = "A candidate or a resume, and a job when the batch has none.")
    record BatchLine(
            @Schema(description = "JSON Resume 1.2.1, see jsonresume.org/schema") @Nullable
            Map<String, Object> candidate,

            @Nullable Resume resume,
            @Nullable JobSchema job) {}

    @Schema(name = "BatchError", description = "A line that cannot be screened")
    record BatchError(
            @Schema(description = "From 1, empty lines included")
            long line,

            ProblemAnswer error) {}

    @Schema(name = "ProfileRequest", description = "A candidate or a resume.")
    record ProfileRequest(@Nullable Resume resume, @Nullable Map<String, Object> candidate) {}

    @Schema(name = "ScreeningForm")
    record ScreeningForm(
            @Schema(type = "string", format = "binary", description = "The résumé")
            Object resume,

            @Schema(type = "string", format = "binary", description = "The job, as YAML or JSON")
            Object job) {}

    @Schema(name = "ProfileForm")
    record ProfileForm(
            @Schema(type = "string", format = "binary") Object resume) {}

    @Schema(name = "Problem", description = "RFC 9457; each error names the field, or the file and line")
    record ProblemAnswer(
            String title,
            int status,
            String detail,
            @Nullable String instance,
            List<ErrorAnswer> errors) {}

    @Schema(name = "ProblemError")
    record ErrorAnswer(
            String code,
            @Nullable String field,
            String file,
            int line,
            int column,
            String message,
            @Nullable String advice) {}

    @Schema(name = "RuleDraft", description = "A rule file as somebody would have it")
    record RuleDraftSchema(
            String set,

            @Schema(description = "Its name, as in skills.drl")
            String file,

            String text) {}

    @Schema(
            name = "RuleImpactRequest",
            description = "A draft; without candidates and a job it is tried on the samples")
    record RuleImpactSchema(
            String set,
            String file,
            String text,

            @Schema(description = "At most 200, each with candidate or resume") @Nullable
            List<ProfileRequest> candidates,

            @Nullable JobSchema job,

            @Schema(description = "The day that present means") @Nullable
            String asOf) {}

    @Schema(name = "Resume", description = "A document: its text, or its bytes in base64.")
    record Resume(
            @Nullable String text,
            @Nullable String base64,
            @Nullable String fileName,
            @Nullable String mediaType) {}

    @Schema(name = "Job")
    record JobSchema(
            String id,
            String title,
            @Schema(description = "Name of the rule set") String rules,
            @Nullable ThresholdsSchema thresholds,
            List<Asked> requires) {}

    @Schema(name = "Thresholds", description = "Percent of the attainable points")
    record ThresholdsSchema(int recommend, int review) {}

    @Schema(
            name = "Requirement",
            description =
                    "Exactly one of skill, anyOf, degree, leadership, experience, language, certificate, location")
    record Asked(
            @Nullable String skill,
            @Nullable Double years,
            @Nullable List<Option> anyOf,

            @Schema(allowableValues = {"associate", "bachelor", "master", "doctorate"}) @Nullable
            String degree,

            @Nullable List<String> fields,
            @Nullable Team leadership,
            @Nullable Years experience,
            @Nullable String language,

            @Schema(allowableValues = {"A1", "A2", "B1", "B2", "C1", "C2", "native"}) @Nullable
            String level,

            @Nullable String certificate,
            @Nullable String location,
            @Nullable Boolean remote,
            @Nullable Boolean mandatory,

            @Schema(description = "Points, 10 when left out") @Nullable
            Integer weight) {}

    @Schema(name = "SkillOption")
    record Option(String skill, @Nullable Double years) {}

    @Schema(name = "Team")
    record Team(@Nullable Integer teamSize) {}

    @Schema(name = "Years")
    record Years(double years) {}
}
