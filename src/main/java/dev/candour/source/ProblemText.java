package dev.candour.source;

import dev.candour.text.Inert;
import dev.candour.text.Width;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Problems as a person reads them: where, what, the own line with a mark below it, and one next step. */
public final class ProblemText {

    private static final int MOST_COLUMNS = 100;

    private ProblemText() {}

    public static String of(List<Problem> problems, Locale language) {
        return problems.stream().sorted().map(problem -> of(problem, language)).collect(Collectors.joining("\n\n"));
    }

    public static String of(Problem problem, Locale language) {
        StringBuilder text = new StringBuilder(Inert.line(problem.where()) + ": ");
        text.append(Inert.line(problem.message(language)));
        String excerpt = problem.excerpt();
        if (excerpt != null && problem.line() > 0) {
            text.append('\n').append(marked(problem, excerpt));
        }
        return text.append(advice(problem, language)).toString();
    }

    /** What is wrong and one next step, for a problem that stands in no file. */
    public static String sentences(Problem problem, Locale language) {
        return Inert.line(problem.message(language)) + advice(problem, language);
    }

    private static String advice(Problem problem, Locale language) {
        return problem.advice(language)
                .map(advice -> "\n  " + Inert.line(advice))
                .orElse("");
    }

    private static String marked(Problem problem, String excerpt) {
        String number = "%5d | ".formatted(problem.line());
        String line = number + Width.cut(Inert.blanked(excerpt), MOST_COLUMNS);
        if (problem.column() == 0 || problem.column() > excerpt.length() + 1) {
            return line;
        }
        int before = Width.of(Inert.blanked(excerpt.substring(0, problem.column() - 1)));
        return before >= MOST_COLUMNS ? line : line + "\n" + " ".repeat(number.length() + before) + "^";
    }
}
