package dev.candour.resume.career;

import dev.candour.resume.header.Lexicon;
import dev.candour.resume.header.Segment;
import dev.candour.resume.section.Section;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * In many forms, the European one among them, an entry begins with its dates and ends with its employer, and what was done
 * stands between: read from the top, each employer would seem to belong to the next dates. Here it is put below its own.
 */
final class FormOrder {

    private static final Pattern LABEL = Pattern.compile("([^\\t:：]{1,40}?)\\s*(?:[:：\\t]| {2,}).*\\S");
    private static final Anchored YEAR = Anchored.of("(?:19|20)\\d\\d");

    private final Lexicon lexicon;

    FormOrder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The section as it is, unless all its entries are of that form. */
    Section read(Section section) {
        List<Line> lines = section.lines();
        List<Integer> dates = where(lines, Segment.Kind.NOISE);
        List<Integer> employers = where(lines, Segment.Kind.ORGANIZATION);
        if (dates.size() < 2 || dates.size() != employers.size()) {
            return section;
        }
        boolean apart = false;
        for (int i = 0; i < dates.size(); i++) {
            int next = i + 1 < dates.size() ? dates.get(i + 1) : lines.size();
            if (employers.get(i) < dates.get(i) || employers.get(i) > next) {
                return section;
            }
            apart |= lines.subList(dates.get(i), employers.get(i)).stream().anyMatch(line -> kind(line) == null);
        }
        return apart ? new Section(section.kind(), section.heading(), ordered(lines, dates, employers)) : section;
    }

    private static List<Line> ordered(List<Line> lines, List<Integer> dates, List<Integer> employers) {
        List<Line> ordered = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!employers.contains(i)) {
                ordered.add(lines.get(i));
            }
            if (dates.contains(i)) {
                ordered.add(lines.get(employers.get(dates.indexOf(i))));
            }
        }
        return ordered;
    }

    private List<Integer> where(List<Line> lines, Segment.Kind wanted) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean may = wanted == Segment.Kind.ORGANIZATION
                    || YEAR.isIn(lines.get(i).text());
            if (may && kind(lines.get(i)) == wanted) {
                places.add(i);
            }
        }
        return places;
    }

    private static boolean mayBeLabelled(String text) {
        return text.indexOf(':') > 0 || text.indexOf('：') > 0 || text.indexOf('\t') > 0 || text.contains("  ");
    }

    private Segment.@org.jspecify.annotations.Nullable Kind kind(Line line) {
        Matcher label = mayBeLabelled(line.text()) ? LABEL.matcher(line.text()) : null;
        return label != null && label.matches()
                ? lexicon.labelled(label.group(1).strip())
                : null;
    }
}
