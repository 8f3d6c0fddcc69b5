package dev.candour.resume.header;

import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Span;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "Acme Stores-Houston, TX", as a site for jobs writes it: the hyphen stands between an employer and its town. */
final class TownBehindHyphen {

    private static final Pattern TOWN = Pattern.compile("\\p{Lu}[\\p{L}.' ]{1,24}, ([A-Z]{2})\\s*");
    private static final Anchored COMPANY_END = Anchored.of("(?i)(?:inc|ltd|llc|llp|corp|co|plc|pa|pc)\\.?");
    /** First halves of the names of towns. */
    private static final Set<String> HALVES =
            Set.of("Winston", "Wilkes", "Milton", "Sedro", "Fuquay", "Saint", "Mount", "Carbon");

    private TownBehindHyphen() {}

    /** @param at where the hyphen stands in a line of the text */
    static boolean is(Lexicon lexicon, String text, Span span, int at) {
        Matcher town = TOWN.matcher(text).region(at + 1, span.end());
        if (!town.matches() || !lexicon.isState(town.group(1))) {
            return false;
        }
        String before = text.substring(span.start(), at);
        String last = before.substring(before.lastIndexOf(',') + 1).strip();
        boolean first = before.indexOf(',') < 0;
        return last.indexOf(' ') > 0 || COMPANY_END.is(last) || first && last.length() > 2 && !HALVES.contains(last);
    }
}
