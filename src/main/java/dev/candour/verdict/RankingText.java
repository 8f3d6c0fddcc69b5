package dev.candour.verdict;

import dev.candour.text.Inert;
import dev.candour.text.Messages;
import dev.candour.text.Width;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Several candidates for one job, the most promising first. */
public final class RankingText {

    /** By recommendation, then by points; candidates with the same points keep the order of their file names. */
    public static final Comparator<Verdict> BEST_FIRST = Comparator.comparing(Verdict::recommendation)
            .thenComparing(verdict -> -verdict.score().points())
            .thenComparing(Verdict::document);

    private static final int NAME = 34;

    private RankingText() {}

    public static String of(List<Verdict> verdicts, Locale language, Paint paint) {
        Messages words = Messages.of("words", language);
        StringBuilder out = new StringBuilder("\n");
        out.append(paint.title("    " + Width.pad(words.get("ranking.document"), NAME) + "  "
                        + Width.pad(words.get("ranking.recommendation"), 18) + words.get("ranking.score")))
                .append('\n');
        List<Verdict> ranked = verdicts.stream().sorted(BEST_FIRST).toList();
        for (int index = 0; index < ranked.size(); index++) {
            out.append(row(index + 1, ranked.get(index), words, paint)).append('\n');
        }
        return out.toString();
    }

    private static String row(int rank, Verdict verdict, Messages words, Paint paint) {
        Recommendation recommendation = verdict.recommendation();
        String name = Width.pad(words.get("recommendation." + recommendation), 18);
        String percent = "%6s %%".formatted(verdict.score().percent().toPlainString());
        String marks = verdict.requirements().stream()
                .map(one -> paint.status(one.status(), VerdictText.mark(one.status())))
                .reduce("", String::concat);
        return "%3d ".formatted(rank)
                + Width.pad(Width.cut(Inert.line(verdict.document()), NAME), NAME) + "  "
                + paint.recommendation(recommendation, name) + percent + "  " + marks + toCheck(verdict, words, paint);
    }

    /** Where the recommendation hangs on a doubtful reading, so that nobody is invited or passed over for one unseen. */
    private static String toCheck(Verdict verdict, Messages words, Paint paint) {
        return verdict.toCheck().stream()
                .filter(check -> check.recommendation() != verdict.recommendation())
                .findFirst()
                .map(check -> "  "
                        + paint.faint(words.get("ranking.check", Map.of("where", new CheckText(words).where(check)))))
                .orElse("");
    }
}
