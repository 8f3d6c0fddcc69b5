package dev.candour.resume.json;

import dev.candour.resume.career.UndatedLists;
import dev.candour.resume.dates.DateRange;
import dev.candour.resume.dates.DateRanges;
import dev.candour.resume.header.Header;
import dev.candour.resume.header.HeaderReader;
import dev.candour.resume.header.Lexicon;
import dev.candour.resume.header.Segment;
import dev.candour.resume.header.Segments;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Lines;
import dev.candour.resume.text.View;
import dev.candour.source.SourceNode;
import dev.candour.source.SourceNode.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Takes a position out of a text that stands for one in JSON: "Clerk at Acme, 2019 - 2021". */
final class JsonTold {

    private final Lexicon lexicon;

    JsonTold(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** A list of texts without dates, each "Clerk, Acme", as a list of positions; any other as it is. */
    SourceNode undated(SourceNode list) {
        List<SourceNode> items = JsonKeys.sayings(list);
        if (items.isEmpty() || items.size() < list.items().size()) {
            return list;
        }
        String text = items.stream()
                .map(item -> "- " + item.text().strip().replace('\n', ' ') + "\n")
                .collect(Collectors.joining());
        View view = View.of("", text);
        List<Line> lines =
                Lines.of(view).stream().filter(line -> !line.isBlank()).toList();
        if (lines.size() != items.size() || !DateRanges.of(view.text()).isEmpty()) {
            return list;
        }
        UndatedLists pairs =
                new UndatedLists(lines, line -> Segments.of(lexicon, view.text(), line.span(), line.index()));
        List<SourceNode> positions = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Header header = pairs.at(i);
            if (header == null) {
                return list;
            }
            positions.add(items.get(i).asMap(named(items.get(i), header)));
        }
        return list.asList(positions);
    }

    Optional<SourceNode> position(SourceNode item) {
        if (!item.is(Kind.TEXT) || item.text().isBlank()) {
            return Optional.empty();
        }
        View view = View.of("", item.text().strip());
        Line line = Lines.of(view).get(0);
        Optional<DateRange> range = DateRanges.of(view.text()).stream()
                .filter(DateRange::isReadable)
                .findFirst();
        Header header = range.map(dates -> Header.of(HeaderReader.segments(lexicon, view.text(), line, dates)))
                .orElse(Header.EMPTY);
        return header.isComplete() ? range.map(dates -> position(item, header, dates)) : Optional.empty();
    }

    private static SourceNode position(SourceNode item, Header header, DateRange dates) {
        Map<String, SourceNode> fields = named(item, header);
        fields.put("startDate", item.asText(String.valueOf(dates.from())));
        fields.put("endDate", item.asText(dates.current() ? "present" : String.valueOf(dates.to())));
        return item.asMap(fields);
    }

    private static Map<String, SourceNode> named(SourceNode item, Header header) {
        Map<String, SourceNode> fields = new LinkedHashMap<>();
        List<Segment> parts = java.util.Arrays.asList(header.employer(), header.title());
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) != null) {
                fields.put(
                        i == 0 ? "name" : "position", item.asText(parts.get(i).text()));
            }
        }
        return fields;
    }
}
