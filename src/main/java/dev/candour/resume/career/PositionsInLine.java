package dev.candour.resume.career;

import dev.candour.resume.dates.DateRange;
import dev.candour.resume.dates.DateRanges;
import dev.candour.resume.header.Header;
import dev.candour.resume.header.HeaderReader;
import dev.candour.resume.header.Lexicon;
import dev.candour.resume.section.Section;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Script;
import dev.candour.resume.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * "2012.09 - 2013.06, Acme Ltd, Clerk 2014.10 - 2015.04, Oak Ltd, Usher": a page put several positions into one line, each behind its dates,
 * or all behind those of all.
 */
final class PositionsInLine {

    private static final int LEAST = 2;
    private static final int MOST = 12;
    private static final int LONGEST = 1000;
    private static final String SIGN = " | ";
    private static final String SEMICOLONS = ";；";

    private final Lexicon lexicon;
    private final String text;
    private final List<DateRange> ranges;

    /** @param ranges in text order */
    PositionsInLine(Lexicon lexicon, String text, List<DateRange> ranges) {
        this.lexicon = lexicon;
        this.text = text;
        this.ranges = ranges;
    }

    /** The section with a line for each of them. */
    Section read(Section section) {
        List<Line> lines = new ArrayList<>();
        for (Line line : section.lines()) {
            lines.addAll(parts(line));
        }
        return lines.size() == section.lines().size()
                ? section
                : new Section(section.kind(), section.heading(), List.copyOf(lines));
    }

    private List<Line> parts(Line line) {
        List<DateRange> within = within(line);
        if (within.size() == 1 && within.get(0).start() == line.start()) {
            return heldTogether(line, within.get(0));
        }
        if (within.size() < LEAST || within.size() > MOST) {
            return List.of(line);
        }
        return within.get(0).start() == line.start() ? behindDates(line, within) : beforeDates(line, within);
    }

    /** "Usher | Acme | Leeds. 2010 - 2012 Clerk | Oak | York. 2012 - 2014" */
    private List<Line> beforeDates(Line line, List<DateRange> within) {
        List<Line> parts = new ArrayList<>();
        int from = line.start();
        for (DateRange dates : within) {
            Line part = line.part(from, dates.end());
            if (!isRow(part, dates)) {
                return List.of(line);
            }
            parts.add(part);
            from = Math.min(line.end(), dates.end() + 1);
        }
        return from >= line.end() ? parts : List.of(line);
    }

    /** Whether signs that no sentence has part a title and a house before its dates. */
    private boolean isRow(Line part, DateRange dates) {
        Header header = part.text().contains(SIGN)
                ? Header.of(HeaderReader.segments(lexicon, text, part, dates))
                : Header.EMPTY;
        return header.title() != null && header.employer() != null;
    }

    private List<Line> behindDates(Line line, List<DateRange> within) {
        List<Line> parts = new ArrayList<>();
        for (int i = 0; i < within.size(); i++) {
            int end = i + 1 < within.size() ? within.get(i + 1).start() : line.end();
            Line part = line.part(within.get(i).start(), end);
            if (!isWhole(part, within.get(i))) {
                return List.of(line);
            }
            parts.add(part);
        }
        return parts;
    }

    /** "2020.8-2024.12: 青杉大学，教授；柳溪学院，兼职教授；": what was held at the same time, each on a line of its own. */
    private List<Line> heldTogether(Line line, DateRange dates) {
        List<Line> parts = new ArrayList<>();
        int from = line.start();
        for (int at = dates.end(); at <= line.end(); at++) {
            if (at == line.end() || SEMICOLONS.indexOf(text.charAt(at)) >= 0) {
                Span part = Span.of(from, at).strip(text);
                if (part.length() > 1) {
                    parts.add(line.part(part.start(), part.end()));
                }
                from = at + 1;
            }
        }
        boolean whole = parts.size() > 1
                && parts.stream().allMatch(part -> Script.hasIdeograph(part.text()) && isWhole(part, dates));
        return whole ? parts : List.of(line);
    }

    private List<DateRange> within(Line line) {
        List<DateRange> within = new ArrayList<>();
        int first = line.text().length() > LONGEST ? ranges.size() : DateRanges.firstFrom(ranges, line.start());
        for (int i = first; i < ranges.size() && ranges.get(i).start() < line.end(); i++) {
            if (ranges.get(i).range()) {
                within.add(ranges.get(i));
            }
        }
        return within;
    }

    /** Whether a title and what is called a company stand behind its dates. */
    private boolean isWhole(Line part, DateRange dates) {
        Header header = Header.of(HeaderReader.segments(lexicon, text, part, dates));
        return header.hasTitle() && header.certainty() == 3;
    }
}
