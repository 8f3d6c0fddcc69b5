package dev.candour.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where on the page each fact stands. */
final class Places {

    /** @param id of what is linked to @param line from 1 */
    record Place(String id, int line) {}

    private final Map<String, List<Place>> places = new HashMap<>();

    Places(List<Mark> marks, TextLines lines) {
        for (Mark mark : marks) {
            int line = lines.at(mark.start());
            String id = mark.fact().kind().isBand() ? TextLines.id(line) : "p" + mark.start();
            places.computeIfAbsent(mark.fact().pointer(), pointer -> new ArrayList<>())
                    .add(new Place(id, line));
        }
    }

    List<Place> of(String pointer) {
        return places.getOrDefault(pointer, List.of());
    }
}
