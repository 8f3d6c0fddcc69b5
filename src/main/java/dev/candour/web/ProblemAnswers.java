package dev.candour.web;

import dev.candour.resume.ResumeException;
import dev.candour.rules.TooManyFiringsException;
import dev.candour.rules.UnknownRuleSetException;
import dev.candour.source.InvalidSourceException;
import dev.candour.source.Problem;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Everything that goes wrong, as {@code application/problem+json} (RFC 9457); a log line names the kind only. */
@RestControllerAdvice
class ProblemAnswers extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAnswers.class);

    @ExceptionHandler(BadRequest.class)
    ResponseEntity<Object> badRequest(BadRequest failure, HttpServletRequest request) {
        return answer(failure.status(), failure.problems(), request);
    }

    @ExceptionHandler(InvalidSourceException.class)
    ResponseEntity<Object> invalid(InvalidSourceException failure, HttpServletRequest request) {
        return answer(HttpStatus.BAD_REQUEST, failure.problems(), request);
    }

    @ExceptionHandler(ResumeException.class)
    ResponseEntity<Object> unreadable(ResumeException failure, HttpServletRequest request) {
        HttpStatus status = switch (failure.kind()) {
            case TOO_LARGE, TOO_MANY_PAGES, TOO_MUCH -> HttpStatus.CONTENT_TOO_LARGE;
            case UNSUPPORTED_FORMAT -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
            case INVALID_JSON -> HttpStatus.BAD_REQUEST;
            default -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
        return answer(status, List.of(failure.problem()), request);
    }

    @ExceptionHandler(UnknownRuleSetException.class)
    ResponseEntity<Object> unknownRules(UnknownRuleSetException failure, HttpServletRequest request) {
        Map<String, Object> values =
                Map.of("field", "job.rules", "value", failure.name(), "allowed", String.join(", ", failure.known()));
        Problem problem = new Problem("unknown-rule-set", "request", 0, 0, values, null);
        return answer(HttpStatus.UNPROCESSABLE_CONTENT, List.of(problem), request);
    }

    @ExceptionHandler(TooManyFiringsException.class)
    ResponseEntity<Object> tooManyFirings(TooManyFiringsException failure) {
        return ResponseEntity.of(ProblemDetail.forStatusAndDetail(
                        HttpStatus.UNPROCESSABLE_CONTENT, String.valueOf(failure.getMessage())))
                .build();
    }

    @ExceptionHandler(MultipartException.class)
    ResponseEntity<Object> multipart(HttpServletRequest request) {
        return badRequest(BadRequest.of("request-multipart-broken"), request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMaxUploadSizeExceededException(
            MaxUploadSizeExceededException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return badRequest(BadRequest.tooLarge(), ((ServletWebRequest) request).getRequest());
    }

    /** The message of an unexpected failure may quote the résumé, so neither the log nor the answer holds it. */
    @ExceptionHandler(Exception.class)
    ResponseEntity<Object> unexpected(Exception failure) {
        LOG.error("Unexpected {} at {}", failure.getClass().getName(), place(failure));
        return ResponseEntity.of(ProblemDetail.forStatusAndDetail(
                        HttpStatus.INTERNAL_SERVER_ERROR,
                        "Something went wrong that should not have. Please report it; leave the résumé out."))
                .build();
    }

    private static String place(Exception failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return trace.length == 0 ? "an unknown place" : trace[0].toString();
    }

    private static ResponseEntity<Object> answer(
            HttpStatusCode status, List<Problem> problems, HttpServletRequest request) {
        Locale known = RequestLanguage.of(request);
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(
                status, problems.get(0).where() + ": " + problems.get(0).message(known));
        detail.setProperty(
                "errors",
                problems.stream().map(problem -> error(problem, known)).toList());
        return ResponseEntity.of(detail).build();
    }

    /** A problem as every answer shows it. */
    static Map<String, Object> error(Problem problem, Locale language) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("code", problem.code());
        Object field = problem.values().get("field");
        if (field != null) {
            error.put("field", field);
        }
        error.put("file", problem.file());
        error.put("line", problem.line());
        error.put("column", problem.column());
        error.put("message", problem.message(language));
        problem.advice(language).ifPresent(advice -> error.put("advice", advice));
        return error;
    }
}
