package dev.candour.web;

import dev.candour.source.InvalidSourceException;
import dev.candour.source.ProblemText;
import java.util.Locale;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says why the service does not start when a rule file is wrong. */
class BrokenRulesAnalyzer extends AbstractFailureAnalyzer<InvalidSourceException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, InvalidSourceException cause) {
        int problems = cause.problems().size();
        String description = (problems == 1 ? "The rules have a problem:" : "The rules have " + problems + " problems:")
                + "\n\n"
                + ProblemText.of(cause.problems(), Locale.ENGLISH);
        String action = "Mend the file and start again. `./candour rules check` looks for the same problems.";
        return new FailureAnalysis(description, action, cause);
    }
}
