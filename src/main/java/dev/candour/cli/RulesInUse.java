package dev.candour.cli;

import dev.candour.rules.RuleLibrary;
import dev.candour.rules.publish.KnownRules;
import dev.candour.rules.publish.Publishing;
import dev.candour.source.Problem;
import dev.candour.source.ProblemText;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** The rules that a command makes verdicts with. */
final class RulesInUse {

    private final Publishing publishing;
    private final Terminal terminal;
    private final Language language;

    RulesInUse(Path data, Terminal terminal, Language language) {
        this.language = language;
        this.publishing = new Publishing(data, Clock.systemUTC());
        this.terminal = terminal;
    }

    /** Those of a folder. A version that cannot be kept can be used all the same, and the person is told. */
    RuleLibrary of(Path folder, String set) {
        List<Problem> warnings = new ArrayList<>();
        RuleLibrary library = new KnownRules(publishing).of(folder, set, warnings);
        if (!warnings.isEmpty()) {
            terminal.err().println(ProblemText.of(warnings, language.locale()));
        }
        return library;
    }

    /** Those that made an earlier verdict. */
    RuleLibrary version(String written, String set) {
        return new KnownRules(publishing).version(written, set);
    }
}
