package dev.candour.resume.json;

import dev.candour.resume.dates.DateRange;
import dev.candour.resume.dates.DateRanges;
import dev.candour.resume.text.View;
import dev.candour.source.SourceNode;
import dev.candour.source.SourceNode.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives an entry of a résumé in JSON its startDate and endDate, however it tells them. */
final class JsonTimes {

    private static final List<String> YES = List.of("true", "yes", "1", "是");

    private final JsonKeys keys;

    JsonTimes(JsonKeys keys) {
        this.keys = keys;
    }

    /** @param ends the family of the names of its end */
    void add(SourceNode entry, String ends, Map<String, SourceNode> fields) {
        SourceNode start = time(entry, "start", "start month");
        SourceNode end = time(entry, ends, "end month");
        SourceNode period =
                start != null && end != null ? null : keys.first(entry, "period", node -> !node.is(Kind.NULL));
        if (period != null && period.is(Kind.MAP)) {
            start = start == null ? time(period, "start", "start month") : start;
            end = end == null ? time(period, ends, "end month") : end;
        } else if (period != null && start == null) {
            List<SourceNode> both = ends(period);
            start = both.get(0);
            end = end == null ? both.get(1) : end;
        }
        if (lasts(entry) && end == null) {
            SourceNode known = start == null ? entry : start;
            end = known.asText("present");
        }
        put(fields, "startDate", start);
        put(fields, "endDate", end);
    }

    private static void put(Map<String, SourceNode> fields, String name, @Nullable SourceNode value) {
        if (value != null && (!fields.containsKey(name) || !JsonKeys.isSaid(fields.get(name)))) {
            fields.put(name, value);
        }
    }

    private boolean lasts(SourceNode entry) {
        return keys.first(
                        entry,
                        "current",
                        node -> node.isScalar() && YES.contains(node.text().toLowerCase(Locale.ROOT)))
                != null;
    }

    /** A date in one field, or in two of its own for the year and the month. */
    private @Nullable SourceNode time(SourceNode map, String family, String months) {
        SourceNode value = keys.first(map, family, node -> JsonKeys.isSaid(node) || node.is(Kind.MAP));
        if (value == null) {
            return null;
        }
        if (value.is(Kind.MAP)) {
            SourceNode year = keys.said(value, "year");
            return year == null ? null : joined(year, keys.said(value, "month"));
        }
        return joined(value, keys.said(map, months));
    }

    private static SourceNode joined(SourceNode year, @Nullable SourceNode month) {
        if (month == null || !year.text().strip().matches("\\d{4}")) {
            return year;
        }
        String written = month.text().strip();
        String number = written.length() == 1 ? "0" + written : written;
        return year.asText(
                number.matches("\\d\\d")
                        ? year.text().strip() + "-" + number
                        : written + " " + year.text().strip());
    }

    /** The two ends of "Jan 2020 - Present" and of ["2019", "2020"]. */
    private static List<@Nullable SourceNode> ends(SourceNode period) {
        if (period.is(Kind.LIST)) {
            List<SourceNode> both = JsonKeys.sayings(period);
            return both.size() == 2 ? List.of(both.get(0), both.get(1)) : NEITHER;
        }
        if (!JsonKeys.isSaid(period)) {
            return NEITHER;
        }
        String text = View.of("", period.text()).text();
        return DateRanges.of(text).stream()
                .filter(DateRange::isReadable)
                .findFirst()
                .map(range -> ends(period, range))
                .orElse(NEITHER);
    }

    private static final List<@Nullable SourceNode> NEITHER = java.util.Arrays.asList(null, null);

    private static List<@Nullable SourceNode> ends(SourceNode period, DateRange range) {
        String to = range.current() ? "present" : String.valueOf(range.to());
        return List.of(period.asText(String.valueOf(range.from())), period.asText(to));
    }
}
