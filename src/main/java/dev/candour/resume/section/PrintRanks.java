package dev.candour.resume.section;

import dev.candour.document.TextDocument.Heading;
import dev.candour.resume.dates.DateRanges;
import dev.candour.resume.text.ResumeText;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the print of a page's lines says of them: in the print of known headings all other lines are headings of sections too.
 * It need not be the largest: many set titles larger than the capitals of their headings.
 */
public final class PrintRanks {

    private static final int FEW = 2;
    /** Of the lines in one print. */
    private static final double MANY = 0.4;

    private static final int LEAST_SENTENCE = 16;

    private static final int SECTION = 2;
    private static final int LEAST_ENTRIES = 3;
    /** Characters of a line that says when and hardly more. */
    private static final int LONGEST = 60;

    private final ResumeText source;
    private final Headings words;

    private PrintRanks(ResumeText source, Headings words) {
        this.source = source;
        this.words = words;
    }

    /** The text with the headings that the reader knows: 1 for the title of it all, 2 for sections. */
    public static ResumeText told(ResumeText source, Headings words) {
        return source.pages().isEmpty() || source.headings().isEmpty()
                ? source
                : source.withHeadings(new PrintRanks(source, words).headings());
    }

    private List<Heading> headings() {
        Map<Integer, List<Heading>> prints = new TreeMap<>();
        source.headings()
                .forEach(line -> prints.computeIfAbsent(line.level(), any -> new ArrayList<>())
                        .add(line));
        List<Heading> sections = prints.values().stream()
                .flatMap(lines -> sections(lines).stream())
                .sorted(Comparator.comparingInt(Heading::start))
                .map(line -> new Heading(line.start(), SECTION))
                .toList();
        List<Heading> all = new ArrayList<>(title(prints.getOrDefault(1, List.of()), sections));
        all.addAll(sections);
        all.addAll(parts(prints, sections));
        all.sort(Comparator.comparingInt(Heading::start));
        return all;
    }

    /** "Summary" in the print of the entries below "Experience" is a part of that section, and opens none. */
    private List<Heading> parts(Map<Integer, List<Heading>> prints, List<Heading> sections) {
        Set<Integer> starts = sections.stream().map(Heading::start).collect(Collectors.toSet());
        int rank = source.headings().stream()
                .filter(line -> starts.contains(line.start()))
                .mapToInt(Heading::level)
                .max()
                .orElse(Integer.MAX_VALUE);
        return prints.entrySet().stream()
                .filter(print -> print.getKey() > rank && print.getValue().size() >= LEAST_ENTRIES)
                .flatMap(print -> print.getValue().stream())
                .filter(line ->
                        !starts.contains(line.start()) && words.kind(text(line)).isPresent())
                .map(line -> new Heading(line.start(), SECTION + 1))
                .toList();
    }

    /** The one line in the largest print, where it stands above all sections. */
    private List<Heading> title(List<Heading> largest, List<Heading> sections) {
        return largest.size() == 1
                        && !sections.isEmpty()
                        && largest.get(0).start() < sections.get(0).start()
                        && !isKnown(text(largest.get(0)))
                        && text(largest.get(0)).chars().noneMatch(c -> Character.isDigit(c) || c == '\t')
                ? List.of(new Heading(largest.get(0).start(), 1))
                : List.of();
    }

    /** The headings of sections among lines in one print; none when it is the print of something else. */
    private List<Heading> sections(List<Heading> lines) {
        List<Heading> known = lines.stream().filter(line -> isKnown(text(line))).toList();
        long different = known.stream().map(this::text).distinct().count();
        if (different < FEW || known.size() < MANY * lines.size()) {
            return List.of();
        }
        List<Heading> others = lines.stream()
                .filter(line -> !known.contains(line) && !heads(line))
                .toList();
        boolean mixed = 2 * others.size() <= lines.size() - known.size()
                || others.stream().map(this::text).anyMatch(PrintRanks::isSentence);
        return mixed ? known : Stream.concat(known.stream(), others.stream()).toList();
    }

    /** What is printed like running text heads nothing by its print. */
    private static boolean isSentence(String text) {
        String told = text.strip();
        return told.length() > LEAST_SENTENCE && ".。;".indexOf(told.charAt(told.length() - 1)) >= 0;
    }

    private boolean isKnown(String text) {
        return words.kind(text).isPresent() && !words.isLabel(text);
    }

    /** Whether it looks like the head of an entry: it has cells, or a line near it says from when until when and hardly more. */
    private boolean heads(Heading line) {
        int above = source.text().lastIndexOf('\n', line.start() - 2) + 1;
        int below = end(line.start()) + 1;
        return text(line).indexOf('\t') > 0
                || isRange(line.start())
                || line.start() > 0 && isRange(above)
                || isRange(below)
                || isRange(end(below) + 1);
    }

    private boolean isRange(int start) {
        String text = start < source.text().length() ? source.text().substring(start, end(start)) : "";
        return text.length() < LONGEST
                && DateRanges.of(text).stream()
                        .anyMatch(range -> range.range() && 2 * range.span().length() > text.length());
    }

    private int end(int from) {
        int end = source.text().indexOf('\n', from);
        return end < 0 ? source.text().length() : end;
    }

    private String text(Heading line) {
        return Normalizer.normalize(source.text().substring(line.start(), end(line.start())), Normalizer.Form.NFKC);
    }
}
