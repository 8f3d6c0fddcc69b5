package dev.candour.cli;

import dev.candour.batch.Answer;
import dev.candour.batch.Answers;
import dev.candour.source.Problem;
import dev.candour.text.Inert;
import dev.candour.verdict.Recommendation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Passes answers on, shows a watching person how far they are, and adds them up at the end. */
final class BatchTally implements Answers {

    private static final int SHOWN_PROBLEMS = 10;

    private final Terminal terminal;
    private final Language language;
    private final CommandWords words;
    private final BatchOutput out;
    private final BatchProgress progress;
    private final Map<Recommendation, Long> verdicts = new EnumMap<>(Recommendation.class);
    private final List<Problem> problems = new ArrayList<>();
    private long answered;
    private long failed;

    /** @param all lines of the input; negative when nobody knows */
    BatchTally(Terminal terminal, Language language, long all, BatchOutput out) {
        this.language = language;
        this.words = new CommandWords(language);
        this.terminal = terminal;
        this.out = out;
        this.progress = new BatchProgress(terminal, words, all, out.done());
    }

    /** Lines that an earlier run has answered. */
    long done() {
        return out.done();
    }

    @Override
    public void write(Answer answer) throws IOException {
        out.write(answer);
        answered++;
        if (answer.recommendation() == null) {
            failed++;
            if (problems.size() < SHOWN_PROBLEMS) {
                problems.add(answer.problems().get(0));
            }
        } else {
            verdicts.merge(answer.recommendation(), 1L, Long::sum);
        }
        progress.step();
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    /** Tells what there was. @return the exit code */
    int report() {
        progress.done();
        for (Problem problem : problems) {
            terminal.err().println(Inert.line(problem.where() + ": " + problem.message(language.locale())));
        }
        if (failed > problems.size()) {
            terminal.err().println(words.say("batch.more", "count", number(failed - problems.size())));
        }
        if (out.done() > 0) {
            terminal.err().println(words.say("batch.before", "count", number(out.done())));
        }
        terminal.err()
                .println(words.say(
                        "batch.sum",
                        "lines",
                        number(answered),
                        "verdicts",
                        number(answered - failed),
                        "kinds",
                        verdicts,
                        "failed",
                        number(failed),
                        "rate",
                        progress.rate()));
        return failed + out.failed() == 0 ? 0 : Errors.WRONG_INPUT;
    }

    private static String number(long count) {
        return String.format(Locale.ENGLISH, "%,d", count);
    }
}
