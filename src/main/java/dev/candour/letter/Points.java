package dev.candour.letter;

import dev.candour.letter.Letter.Block;
import dev.candour.letter.Letter.Point;
import dev.candour.letter.Letter.Quote;
import dev.candour.profile.Evidence;
import dev.candour.text.Inert;
import dev.candour.text.Messages;
import dev.candour.text.Width;
import dev.candour.verdict.NearMiss;
import dev.candour.verdict.RequirementResult;
import dev.candour.verdict.Status;
import dev.candour.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Numbers the requirements of a verdict, so that the candidate can say which one is wrong. */
final class Points {

    private static final int MOST_QUOTES = 2;
    private static final int LONGEST_QUOTE = 110;

    private final Verdict verdict;
    private final Messages words;
    private int number;

    Points(Verdict verdict, Messages words) {
        this.verdict = verdict;
        this.words = words;
    }

    /** The requirements that stand like this, numbered on from the last call. */
    List<Block> of(Status status) {
        List<Block> points = new ArrayList<>();
        for (RequirementResult one : verdict.requirements()) {
            if (one.status() == status) {
                points.add(point(one));
            }
        }
        return points;
    }

    private Point point(RequirementResult one) {
        number++;
        List<Quote> quotes =
                one.evidence().stream().limit(MOST_QUOTES).map(this::quote).toList();
        int more = one.evidence().size() - quotes.size();
        return new Point(number, one.status(), name(one), lines(one), quotes, more);
    }

    private List<String> lines(RequirementResult one) {
        List<String> lines = new ArrayList<>();
        lines.add(words.get("asked", Map.of("asked", Inert.line(one.asked()))));
        lines.add(words.get("found", Map.of("found", Inert.line(one.found()))));
        if (one.status() == Status.PARTLY_MET) {
            verdict.nearMisses().stream()
                    .filter(near -> near.requirement().equals(one.name()))
                    .map(NearMiss::text)
                    .forEach(text -> lines.add(words.get("near", Map.of("text", Inert.line(text)))));
        }
        if (one.status() == Status.UNKNOWN) {
            enough(one).ifPresent(says -> lines.add(words.get("enough", Map.of("says", Inert.line(says)))));
        }
        if (one.mandatory() && one.status() != Status.MET) {
            lines.add(words.get("mandatory"));
        }
        return lines;
    }

    /** What the candidate could answer. */
    private Optional<String> enough(RequirementResult one) {
        return verdict.settles().stream()
                .filter(settle -> settle.requirement().equals(one.name()) && settle.ifMet() != null)
                .map(settle -> settle.ifMet().says())
                .findFirst();
    }

    private String name(RequirementResult one) {
        String key = "kind." + one.kind();
        return words.has(key) ? words.get(key) : Inert.line(one.shownName());
    }

    private Quote quote(Evidence one) {
        return new Quote(place(one), Width.cut(Inert.line(one.quote()), LONGEST_QUOTE));
    }

    private String place(Evidence one) {
        if (one.line() == null) {
            return Inert.line(String.valueOf(one.pointer()));
        }
        return one.page() == null
                ? words.get("line", Map.of("line", one.line()))
                : words.get("place", Map.of("page", one.page(), "line", one.line()));
    }
}
