package dev.candour.web;

import dev.candour.batch.Refusal;
import dev.candour.resume.ResumeException;
import dev.candour.rules.TooManyFiringsException;
import dev.candour.rules.UnknownRuleSetException;
import dev.candour.source.InvalidSourceException;
import dev.candour.source.Problem;
import dev.candour.source.ProblemFields;
import dev.candour.text.Inert;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotSupportedException;
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

    @ExceptionHandler({
        InvalidSourceException.class,
        ResumeException.class,
        UnknownRuleSetException.class,
        TooManyFiringsException.class
    })
    ResponseEntity<Object> refused(RuntimeException failure, HttpServletRequest request) {
        Refusal refusal = Refusal.of(failure).orElseThrow();
        return answer(HttpStatus.valueOf(refusal.status()), refusal.problems(), request);
    }

    @ExceptionHandler(Busy.class)
    ResponseEntity<Object> busy(Busy failure, HttpServletRequest request) {
        Problem problem = new Problem("busy", "request", 0, 0, Map.of("seconds", failure.seconds()), null);
        ResponseEntity<Object> answer = answer(HttpStatus.SERVICE_UNAVAILABLE, List.of(problem), request);
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(failure.seconds()))
                .body(answer.getBody());
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

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMediaTypeNotSupported(
            HttpMediaTypeNotSupportedException failure,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        if (failure.getContentType() != null) {
            return super.handleHttpMediaTypeNotSupported(failure, headers, status, request);
        }
        String allowed = MediaType.toString(failure.getSupportedMediaTypes());
        return badRequest(
                BadRequest.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "content-type-missing", Map.of("allowed", allowed)),
                ((ServletWebRequest) request).getRequest());
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
                status,
                Inert.line(problems.get(0).where() + ": " + problems.get(0).message(known)));
        detail.setProperty(
                "errors",
                problems.stream().map(problem -> error(problem, known)).toList());
        return ResponseEntity.of(detail)
                .headers(headers -> RequestLanguage.tell(known, headers))
                .build();
    }

    /** A problem as every answer shows it. */
    static Map<String, Object> error(Problem problem, Locale language) {
        return ProblemFields.of(problem, language);
    }
}
