package dev.candour.web;

import dev.candour.source.Problem;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** A request that cannot be answered, and what is wrong with it. */
final class BadRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final transient List<Problem> problems;

    BadRequest(HttpStatus status, List<Problem> problems) {
        super(null, null, false, false);
        this.status = status;
        this.problems = problems;
    }

    static BadRequest of(String code) {
        return new BadRequest(HttpStatus.BAD_REQUEST, List.of(problem(code, Map.of())));
    }

    static BadRequest of(String code, Map<String, Object> values) {
        return new BadRequest(HttpStatus.BAD_REQUEST, List.of(problem(code, values)));
    }

    static BadRequest of(HttpStatus status, String code) {
        return of(status, code, Map.of());
    }

    static BadRequest of(HttpStatus status, String code, Map<String, Object> values) {
        return new BadRequest(status, List.of(problem(code, values)));
    }

    static BadRequest tooLarge() {
        return new BadRequest(HttpStatus.CONTENT_TOO_LARGE, List.of(problem("request-too-large", Map.of())));
    }

    private static Problem problem(String code, Map<String, Object> values) {
        return new Problem(code, "request", 0, 0, values, null);
    }

    HttpStatus status() {
        return status;
    }

    List<Problem> problems() {
        return problems;
    }
}
