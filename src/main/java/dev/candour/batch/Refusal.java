package dev.candour.batch;

import dev.candour.resume.ResumeException;
import dev.candour.rules.TooManyFiringsException;
import dev.candour.rules.UnknownRuleSetException;
import dev.candour.source.InvalidSourceException;
import dev.candour.source.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Why there is no verdict, as every surface tells it.
 *
 * @param status as in HTTP
 * @param problems at least one
 */
public record Refusal(int status, List<Problem> problems) {

    public static final int BAD_REQUEST = 400;
    public static final int TOO_LARGE = 413;
    private static final int UNSUPPORTED = 415;
    private static final int UNPROCESSABLE = 422;
    private static final int FAULT = 500;

    private static final Map<Integer, String> TITLES = Map.of(
            BAD_REQUEST, "Bad Request",
            TOO_LARGE, "Content Too Large",
            UNSUPPORTED, "Unsupported Media Type",
            UNPROCESSABLE, "Unprocessable Content",
            FAULT, "Internal Server Error");

    /** Empty for a fault of ours. */
    public static Optional<Refusal> of(Throwable failure) {
        if (failure instanceof InvalidSourceException invalid) {
            return Optional.of(new Refusal(BAD_REQUEST, invalid.problems()));
        } else if (failure instanceof ResumeException unreadable) {
            return Optional.of(new Refusal(status(unreadable), List.of(unreadable.problem())));
        } else if (failure instanceof UnknownRuleSetException unknown) {
            return Optional.of(new Refusal(UNPROCESSABLE, List.of(problem(unknown))));
        } else if (failure instanceof TooManyFiringsException many) {
            Map<String, Object> values = Map.of(
                    "rule", many.busiest().name(), "source", many.busiest().source());
            return Optional.of(new Refusal(
                    UNPROCESSABLE, List.of(new Problem("rules-fire-too-often", "request", 0, 0, values, null))));
        }
        return Optional.empty();
    }

    static Refusal ofFault() {
        return new Refusal(FAULT, List.of(new Problem("fault", "request", 0, 0, Map.of(), null)));
    }

    private static int status(ResumeException unreadable) {
        return switch (unreadable.kind()) {
            case TOO_LARGE, TOO_MANY_PAGES, TOO_MUCH -> TOO_LARGE;
            case UNSUPPORTED_FORMAT -> UNSUPPORTED;
            case INVALID_JSON -> BAD_REQUEST;
            default -> UNPROCESSABLE;
        };
    }

    private static Problem problem(UnknownRuleSetException unknown) {
        Map<String, Object> values =
                Map.of("field", "job.rules", "value", unknown.name(), "allowed", String.join(", ", unknown.known()));
        return new Problem("unknown-rule-set", "request", 0, 0, values, null);
    }

    String title() {
        return TITLES.getOrDefault(status, "");
    }
}
