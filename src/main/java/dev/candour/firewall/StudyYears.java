package dev.candour.firewall;

import dev.candour.profile.Evidence;
import dev.candour.profile.PartialDate;
import dev.candour.profile.Profile.Education;
import dev.candour.profile.ReadDocument;
import dev.candour.profile.ReadDocument.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Moves the years of finished studies: the person is older or younger, and everything else is the same. Studies that still
 * last stay, since whether they are finished is something else.
 */
final class StudyYears {

    private static final int LINES_BEFORE = 2;
    private static final int LINES_BEHIND = 4;

    private final ReadDocument document;
    private final LocalDate asOf;

    StudyYears(ReadDocument document, LocalDate asOf) {
        this.document = document;
        this.asOf = asOf;
    }

    List<Edit> moved(int by) {
        List<Edit> edits = new ArrayList<>();
        List<Education> studies = document.profile().education();
        for (int index = 0; index < studies.size(); index++) {
            Set<Integer> years = years(studies.get(index));
            boolean over =
                    studies.get(index).endDate() != null && years.stream().allMatch(year -> year < asOf.getYear());
            if (over && !years.isEmpty()) {
                for (Part around : around(index)) {
                    moved(around, years, by, edits);
                }
            }
        }
        return edits;
    }

    private static Set<Integer> years(Education study) {
        return Stream.of(study.startDate(), study.endDate())
                .filter(Objects::nonNull)
                .map(PartialDate::first)
                .map(java.time.YearMonth::getYear)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void moved(Part around, Set<Integer> years, int by, List<Edit> edits) {
        String any = years.stream().map(String::valueOf).collect(Collectors.joining("|"));
        Matcher matcher = Pattern.compile("(?<!\\d)(?:" + any + ")(?!\\d)")
                .matcher(document.text())
                .region(around.start(), around.end());
        while (matcher.find()) {
            int start = matcher.start();
            int end = matcher.end();
            if (!isWork(start) && edits.stream().noneMatch(edit -> edit.touches(start, end))) {
                edits.add(new Edit(start, end, String.valueOf(Integer.parseInt(matcher.group()) + by)));
            }
        }
    }

    /** In JSON the entry; in a text the lines where it was found and some around, for dates that stand apart. */
    private List<Part> around(int index) {
        Part entry = document.values().get("/education/" + index);
        if (entry != null) {
            return List.of(entry);
        }
        return document.profile().evidenceAt("/education/" + index).stream()
                .filter(place -> place.start() != null && place.end() != null)
                .map(place -> new Part(lines(place.start(), -LINES_BEFORE), lines(place.end(), LINES_BEHIND)))
                .toList();
    }

    private int lines(int from, int count) {
        int at = from;
        for (int passed = 0; passed <= Math.abs(count); passed++) {
            at = count < 0
                    ? document.text().lastIndexOf('\n', at - 1)
                    : document.text().indexOf('\n', at + 1);
            if (at < 0) {
                return count < 0 ? 0 : document.text().length();
            }
        }
        return at;
    }

    /** On a line where a position was found, a year is a year of work. */
    private boolean isWork(int at) {
        int start = document.text().lastIndexOf('\n', at) + 1;
        int next = document.text().indexOf('\n', at);
        int end = next < 0 ? document.text().length() : next;
        return document.profile().evidence().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("/work/"))
                .flatMap(entry -> entry.getValue().stream())
                .anyMatch(place -> isWithin(place, start, end));
    }

    private static boolean isWithin(Evidence place, int start, int end) {
        return place.start() != null && place.end() != null && place.start() < end && place.end() > start;
    }
}
