package dev.candour.batch;

import dev.candour.source.Problem;
import dev.candour.verdict.Recommendation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a line gets: a verdict, or what is wrong with it.
 *
 * @param json one line without its end
 * @param recommendation null when there is no verdict
 * @param problems none when there is a verdict
 */
@SuppressWarnings("ArrayRecordComponent")
public record Answer(long line, byte[] json, @Nullable Recommendation recommendation, List<Problem> problems) {

    /** Nothing of the verdict: what it quotes must not reach a log by accident. */
    @Override
    public String toString() {
        return "Answer[" + line + ", " + json.length + " bytes]";
    }
}
