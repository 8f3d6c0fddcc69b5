package dev.candour.source;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A file that a person wrote cannot be used; it carries every problem that was found. */
public final class InvalidSourceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public InvalidSourceException(List<Problem> problems) {
        this.problems = problems.stream().sorted().toList();
    }

    public List<Problem> problems() {
        return problems;
    }

    @Override
    public String getMessage() {
        return problems.stream()
                .map(problem -> problem.where() + ": " + problem.message(Locale.ENGLISH))
                .collect(Collectors.joining("\n"));
    }
}
