package dev.candour.resume.person;

import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Certainty;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Span;
import java.util.List;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/** "林若溪/男/1993": a line that says of somebody how he is called, what he is and when he was born. */
final class NameBesideGender {

    private static final Anchored LINE = Anchored.of(
            "^(?:姓\\s?名\\s?:\\s?)?([\\u4e00-\\u9fff]{2,4})\\s?[/|]\\s?[男女]\\s?[/|]\\s?(?:(?:19|20)\\d{2}|\\d{2}(?!\\d))");

    private final NameParts parts;

    NameBesideGender(NameParts parts) {
        this.parts = parts;
    }

    @Nullable
    FoundName in(String text, List<Line> lines) {
        for (Line line : lines) {
            MatchResult told = LINE.opening(line.text());
            Span name = told == null
                    ? null
                    : parts.first(text, Span.of(line.start() + told.start(1), line.start() + told.end(1)));
            if (name != null) {
                return FoundName.at(text, name, Certainty.SURE);
            }
        }
        return null;
    }
}
