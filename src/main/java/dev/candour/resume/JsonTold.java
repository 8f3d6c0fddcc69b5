package dev.candour.resume;

import dev.candour.source.SourceNode;
import dev.candour.source.SourceNode.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes a position out of a text that stands for one in JSON: "Clerk at Acme, 2019 - 2021". */
final class JsonTold {

    private final Lexicon lexicon;

    JsonTold(Lexicon lexicon) {
        this.lexicon = lexicon;
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
        Map<String, SourceNode> fields = new LinkedHashMap<>();
        List<Segment> parts = java.util.Arrays.asList(header.employer(), header.title());
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) != null) {
                fields.put(
                        i == 0 ? "name" : "position", item.asText(parts.get(i).text()));
            }
        }
        fields.put("startDate", item.asText(String.valueOf(dates.from())));
        fields.put("endDate", item.asText(dates.current() ? "present" : String.valueOf(dates.to())));
        return item.asMap(fields);
    }
}
