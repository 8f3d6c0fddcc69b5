package dev.candour.resume;

import dev.candour.source.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A document cannot be read as a résumé; the problem says where and why, never what the résumé says. */
public final class ResumeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why a document cannot be read. */
    public enum Kind {
        EMPTY("resume-empty"),
        TOO_LARGE("resume-too-large"),
        NOT_TEXT("resume-not-text"),
        UNSUPPORTED_FORMAT("resume-unsupported-format"),
        UNREADABLE_ENCODING("resume-unreadable-encoding"),
        INVALID_JSON("resume-invalid-json"),
        ENCRYPTED("resume-encrypted"),
        NO_TEXT_LAYER("resume-no-text-layer"),
        PORTFOLIO("resume-portfolio"),
        XFA_FORM("resume-xfa-form"),
        DAMAGED("resume-damaged"),
        TOO_MANY_PAGES("resume-too-many-pages"),
        TOO_MUCH("resume-too-much"),
        TOO_DEEP("resume-too-deep"),
        TOO_SLOW("resume-too-slow"),
        /** A fault of ours: tests treat it as a failure. */
        NOT_UNDERSTOOD("resume-not-understood");

        private final String code;

        Kind(String code) {
            this.code = code;
        }
    }

    private final Kind kind;
    private final transient List<Problem> problems;

    private ResumeException(Kind kind, List<Problem> problems) {
        this.kind = kind;
        this.problems = List.copyOf(problems);
    }

    static ResumeException of(Kind kind, String file, Map<String, Object> values) {
        return new ResumeException(kind, List.of(new Problem(kind.code, file, 0, 0, values, null)));
    }

    /** @param problems at least one, each with its line */
    static ResumeException invalidJson(List<Problem> problems) {
        return new ResumeException(Kind.INVALID_JSON, problems);
    }

    public Kind kind() {
        return kind;
    }

    /** The first problem. */
    public Problem problem() {
        return problems.get(0);
    }

    /** Every problem; more than one only for JSON. */
    public List<Problem> problems() {
        return problems;
    }

    @Override
    public String getMessage() {
        return problem().where() + ": " + problem().message(Locale.ENGLISH);
    }
}
