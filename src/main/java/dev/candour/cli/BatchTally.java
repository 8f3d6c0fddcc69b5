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
    private final BatchOutput out;
    private final BatchProgress progress;
    private final Map<Recommendation, Long> verdicts = new EnumMap<>(Recommendation.class);
    private final List<Problem> problems = new ArrayList<>();
    private long answered;
    private long failed;

    /** @param all lines of the input; negative when nobody knows */
    BatchTally(Terminal terminal, long all, BatchOutput out) {
        this.terminal = terminal;
        this.out = out;
        this.progress = new BatchProgress(terminal, all, out.done());
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
            terminal.err().println(Inert.line(problem.where() + ": " + problem.message(Locale.ENGLISH)));
        }
        if (failed > problems.size()) {
            terminal.err().printf(Locale.ENGLISH, "... and %,d more lines with problems%n", failed - problems.size());
        }
        if (out.done() > 0) {
            terminal.err().printf(Locale.ENGLISH, "%,d lines were done before.%n", out.done());
        }
        terminal.err()
                .printf(
                        Locale.ENGLISH,
                        "%,d lines: %,d verdicts %s, %,d with problems; %s%n",
                        answered,
                        answered - failed,
                        verdicts,
                        failed,
                        progress.rate());
        return failed + out.failed() == 0 ? 0 : Errors.WRONG_INPUT;
    }
}
