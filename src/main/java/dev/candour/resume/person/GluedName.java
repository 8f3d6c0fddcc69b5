package dev.candour.resume.person;

import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Certainty;
import dev.candour.resume.text.Line;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** First and last name printed without a space at the top, as "inesvarga" and "InesVarga" are: an address parts them. */
final class GluedName {

    private static final int FIRST_LINES = 3;
    private static final Anchored ONE_WORD = Anchored.of("\\p{L}{6,40}");
    private static final Pattern CAMEL = Pattern.compile("(\\p{Lu}\\p{Ll}+)(\\p{Lu}\\p{Ll}+)");
    /** "ines@varga.example", "ines.varga@example.com" */
    private static final Anchored ADDRESS =
            Anchored.of("(?<![\\w.+-])([A-Za-z]{2,30})[@._-]([A-Za-z]{2,30})(?=[@.\\d])");

    private final NameWords names;

    GluedName(NameWords names) {
        this.names = names;
    }

    @Nullable
    FoundName in(String text, List<Line> lines, Handles handles) {
        List<Line> top = lines.stream()
                .filter(line -> !line.isBlank())
                .limit(FIRST_LINES)
                .toList();
        for (Line line : top) {
            int cut = ONE_WORD.is(line.text()) ? cut(text, line, handles) : 0;
            if (cut > 0) {
                String name = line.text().substring(0, cut) + " " + line.text().substring(cut);
                return new FoundName(name, List.of(line.span()), Certainty.medium("name-by-its-address"));
            }
        }
        return null;
    }

    private int cut(String text, Line line, Handles handles) {
        Matcher camel = CAMEL.matcher(line.text());
        if (camel.matches()) {
            String name = camel.group(1) + " " + camel.group(2);
            return handles.holdOneOf(name) && names.shape(name, true) == NameWords.Shape.FULL ? camel.end(1) : 0;
        }
        String word = line.text().toLowerCase(Locale.ROOT);
        for (MatchResult address : ADDRESS.in(text)) {
            String glued = (address.group(1) + address.group(2)).toLowerCase(Locale.ROOT);
            if (glued.equals(word)) {
                return address.group(1).length();
            }
        }
        return 0;
    }
}
