package dev.candour.resume.career;

import dev.candour.resume.header.Header;
import dev.candour.resume.header.Lexicon;
import dev.candour.resume.header.Segment;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "Acme GmbH in Cologne": the town says where the employer is, and is no part of its name. */
final class TownBehindIn {

    private static final Pattern TOWN =
            Pattern.compile("\\s(?:based )?in (?=\\p{Lu})(\\p{Lu}[\\p{L}.'-]+(?: [\\p{Lu}\\p{Ll}][\\p{L}.'-]+){0,2})$");

    private static final Anchored LEGAL_FORM = Anchored.of(
            "\\b(?:GmbH|AG|KG|SE|Ltd\\.?|Limited|Inc\\.?|LLC|LLP|plc|PLC|S\\.?A\\.?|S\\.?L\\.?|B\\.?V\\.?|AB|AS|Oy)$");

    /** What these are in is what they are about: "Centre for Research in Economics". */
    private static final Anchored SUBJECT = Anchored.ofAnyCase(
            "\\b(?:research|studies|study|education|training|science|women|girls|leadership|excellence)$");

    private TownBehindIn() {}

    static Entry cut(Lexicon lexicon, Entry entry) {
        Segment employer = entry.header().employer();
        Segment named = employer == null ? null : without(lexicon, employer);
        return named == null || employer == named
                ? entry
                : entry.withHeader(new Header(
                        entry.header().title(),
                        named,
                        entry.header().certainty(),
                        entry.header().segments()));
    }

    private static Segment without(Lexicon lexicon, Segment employer) {
        Segment named = employer;
        Matcher town = TOWN.matcher(named.text());
        while (town.find() && isTown(lexicon, named.text().substring(0, town.start()), town.group(1))) {
            String name = named.text().substring(0, town.start());
            Span span = Span.of(named.span().start(), named.span().start() + name.length());
            named = new Segment(employer.kind(), span, name, name, employer.line());
            town = TOWN.matcher(name);
        }
        return named;
    }

    private static boolean isTown(Lexicon lexicon, String before, String town) {
        return LEGAL_FORM.isIn(before) || lexicon.isPlace(town) && !SUBJECT.isIn(before);
    }
}
