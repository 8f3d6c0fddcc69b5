package dev.candour.resume.json;

import dev.candour.source.SourceNode;
import dev.candour.source.SourceNode.Kind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Reads maps whose entries stand under what they are called, however deep: {"Acme": {"title": "Clerk"}},
 * {"Professional": {"10": {"Clerk": {"organization": "Acme"}}}}.
 */
final class JsonGroups {

    private static final int DEEPEST = 4;

    private final JsonKeys keys;
    private final JsonTimes times;

    JsonGroups(JsonKeys keys) {
        this.keys = keys;
        this.times = new JsonTimes(keys);
    }

    /** Whether a value holds nothing but entries, or groups of them. */
    static boolean isGroup(SourceNode value) {
        return value.is(Kind.MAP)
                && !value.fields().isEmpty()
                && value.fields().values().stream()
                        .allMatch(inner -> inner.is(Kind.MAP) || JsonKeys.isListOfMaps(inner));
    }

    /**
     * @param family what the entries tell of: positions or studies
     * @param other whether a group of that name tells of something else, and is read elsewhere
     */
    Stream<SourceNode> entries(SourceNode group, String family, Predicate<String> other) {
        return group.fields().entrySet().stream()
                .filter(field -> !isGroup(field.getValue()) && !JsonKeys.isListOfMaps(field.getValue())
                        || !other.test(field.getKey()))
                .flatMap(field -> entries(field.getKey(), field.getValue(), family, 0));
    }

    private Stream<SourceNode> entries(String key, SourceNode value, String family, int depth) {
        if (value.is(Kind.LIST)) {
            return value.items().stream()
                    .filter(item -> item.is(Kind.MAP))
                    .map(item -> named(key, item, family, depth));
        }
        if (depth == DEEPEST || !isGroup(value) || keys.said(value, place(family)) != null) {
            return Stream.of(named(key, value, family, depth));
        }
        return value.fields().entrySet().stream()
                .flatMap(field -> entries(field.getKey(), field.getValue(), family, depth + 1))
                .filter(this::lasted);
    }

    /** In a group of unknown name an award, an oath or a licence has a day and no time. */
    private boolean lasted(SourceNode entry) {
        Map<String, SourceNode> dates = new LinkedHashMap<>();
        times.add(entry, "end", dates);
        return dates.size() == 2
                && !dates.get("startDate").text().equals(dates.get("endDate").text());
    }

    /** An entry that tells where it was stands under what it was; one in a group that tells neither, under who knows what. */
    private SourceNode named(String key, SourceNode value, String family, int depth) {
        Map<String, SourceNode> fields = new LinkedHashMap<>(value.fields());
        boolean study = family.equals("education");
        boolean placed = keys.said(value, place(family)) != null;
        boolean titled = keys.said(value, study ? "degree" : "title") != null;
        boolean said = placed == titled && (placed || depth > 0);
        if (!isNumber(key) && !said) {
            String name = study ? placed ? "studyType" : "institution" : "name";
            fields.putIfAbsent(name, value.asText(key));
        }
        return value.asMap(fields);
    }

    private static String place(String family) {
        return family.equals("education") ? "studied at" : "employer";
    }

    /** What only puts the entries in order is no name. */
    private static boolean isNumber(String key) {
        return key.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
