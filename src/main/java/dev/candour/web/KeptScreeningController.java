package dev.candour.web;

import dev.candour.html.LetterPage;
import dev.candour.html.VerdictPage;
import dev.candour.letter.Letter;
import dev.candour.letter.LetterText;
import dev.candour.verdict.Verdict;
import dev.candour.verdict.VerdictJson;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was screened a short while ago: the verdict, its page, and the letter about it. */
@RestController
@RequestMapping("/api/v1/screenings/{id}")
@Tag(name = "Screenings")
@ApiResponse(
        responseCode = "404",
        description = "Not kept any more, or never made here",
        content =
                @Content(
                        mediaType = "application/problem+json",
                        schema = @Schema(implementation = ApiSchemas.ProblemAnswer.class)))
class KeptScreeningController {

    private final KeptScreenings kept;
    private final ScreenedAgain again;
    private final String contact;

    KeptScreeningController(KeptScreenings kept, ScreenedAgain again, @Value("${candour.contact:}") String contact) {
        this.kept = kept;
        this.again = again;
        this.contact = contact;
    }

    @GetMapping
    @Operation(
            summary =
                    "The verdict as JSON, or its page as HTML; by Accept, and in the language of lang or Accept-Language")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = Verdict.class)),
                @Content(mediaType = "text/html", schema = @Schema(type = "string"))
            })
    ResponseEntity<String> verdict(
            @PathVariable String id,
            @RequestParam(name = "lang", required = false) @Nullable String lang,
            @Parameter(hidden = true) HttpServletRequest request)
            throws HttpMediaTypeNotAcceptableException {
        MediaType type = Pages.wanted(request, List.of(MediaType.APPLICATION_JSON, Pages.HTML));
        KeptScreening screening = screening(id);
        Locale language = language(lang, request, screening);
        String body = type == Pages.HTML
                ? VerdictPage.of(again.inFull(language, screening))
                : new String(VerdictJson.line(again.in(language, screening)), StandardCharsets.UTF_8);
        return Pages.answer(type, language, body);
    }

    @GetMapping("/letter")
    @Operation(
            summary =
                    "The letter to the candidate as plain text or HTML; by Accept, and in the language of lang or Accept-Language")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "text/plain", schema = @Schema(type = "string")),
                @Content(mediaType = "text/html", schema = @Schema(type = "string"))
            })
    ResponseEntity<String> letter(
            @PathVariable String id,
            @RequestParam(name = "lang", required = false) @Nullable String lang,
            @Parameter(hidden = true) HttpServletRequest request)
            throws HttpMediaTypeNotAcceptableException {
        MediaType type = Pages.wanted(request, List.of(Pages.TEXT, Pages.HTML));
        KeptScreening screening = screening(id);
        Locale language = language(lang, request, screening);
        Letter letter = Letter.about(again.inFull(language, screening), contact);
        return Pages.answer(type, language, type == Pages.HTML ? LetterPage.of(letter) : LetterText.of(letter));
    }

    private KeptScreening screening(String id) {
        return kept.find(id)
                .orElseThrow(() -> BadRequest.of(
                        HttpStatus.NOT_FOUND,
                        "screening-gone",
                        Map.of(
                                "minutes",
                                kept.bounds().time().toMinutes(),
                                "most",
                                kept.bounds().most())));
    }

    private static Locale language(@Nullable String lang, HttpServletRequest request, KeptScreening screening) {
        return RequestLanguage.of(lang, request, screening.options().language());
    }
}
