package dev.candour.resume.json;

import dev.candour.source.SourceNode;
import dev.candour.source.SourceNode.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the lists of a résumé in JSON wherever they stand: at the top, within a map, or under a heading of their own. */
final class JsonLists {

    private static final int DEEPEST = 3;
    private static final List<String> FAMILIES =
            List.of("work", "internship", "volunteer", "education", "skills", "languages", "certificates", "projects");

    private static final Set<String> GROUPED = Set.of("work", "internship", "volunteer", "education");

    private record Named(String key, SourceNode value) {}

    private final JsonKeys keys;
    private final JsonGroups groups;
    private final List<Named> all = new ArrayList<>();
    private final List<SourceNode> maps = new ArrayList<>();

    private JsonLists(JsonKeys keys) {
        this.keys = keys;
        this.groups = new JsonGroups(keys);
    }

    static JsonLists in(SourceNode resume, JsonKeys keys) {
        JsonLists lists = new JsonLists(keys);
        lists.gather(resume, 0, false);
        return lists;
    }

    /** The document itself and the maps within it that are no entries of a list. */
    List<SourceNode> maps() {
        return maps;
    }

    List<SourceNode> of(String family) {
        List<Named> named =
                all.stream().filter(one -> keys.isOf(one.key(), family)).toList();
        boolean lists = named.stream().anyMatch(one -> !one.value().isScalar());
        return named.stream()
                .filter(one -> !lists || !one.value().isScalar())
                .map(one -> list(one.value(), family))
                .filter(Objects::nonNull)
                .toList();
    }

    /** @param career whether the map holds the parts of a career, so that what else is in it is of no other kind */
    private void gather(SourceNode map, int depth, boolean career) {
        maps.add(map);
        map.fields().forEach((key, value) -> {
            all.add(new Named(key, value));
            boolean known = isKnown(key);
            if (value.is(Kind.MAP) && depth < DEEPEST && (known ? holdsKnown(value) : !career)) {
                gather(value, depth + 1, known);
            } else if (JsonKeys.isListOfMaps(value) && keys.isOf(key, "sections")) {
                sections(value);
            }
        });
    }

    private boolean isKnown(String key) {
        return isFamily(keys, key);
    }

    /** Whether what is called so is a part of a résumé. */
    static boolean isFamily(JsonKeys keys, String key) {
        return FAMILIES.stream().anyMatch(family -> keys.isOf(key, family));
    }

    /** {"experience": {"work_experience": [...], "education": [...]}} */
    private boolean holdsKnown(SourceNode map) {
        return map.fields().entrySet().stream()
                .anyMatch(field -> (JsonKeys.isListOfMaps(field.getValue()) || JsonGroups.isGroup(field.getValue()))
                        && isKnown(field.getKey()));
    }

    /** Each under a heading of its own, unless all of them are positions: each says in one map what somebody was, and where. */
    private void sections(SourceNode list) {
        if (list.items().stream().allMatch(item -> isPosition(keys, item))) {
            all.add(new Named("work", list));
        } else {
            list.items().forEach(this::headed);
        }
    }

    static boolean isPosition(JsonKeys keys, SourceNode item) {
        return item.fields().keySet().stream().anyMatch(name -> keys.isOf(name, "title"))
                && item.fields().keySet().stream()
                        .anyMatch(name -> keys.isOf(name, "employer") || keys.isOf(name, "studied at"));
    }

    /** {"heading": "Experience", "items": [...]} */
    private void headed(SourceNode section) {
        SourceNode items = keys.first(section, "items", node -> node.is(Kind.LIST));
        SourceNode heading = keys.said(section, "heading");
        if (items != null && heading != null) {
            all.add(new Named(heading.text(), items));
        }
    }

    private @Nullable SourceNode list(SourceNode value, String family) {
        if (value.is(Kind.LIST)) {
            return value;
        }
        boolean words = family.equals("skills") || family.equals("languages");
        if (JsonKeys.isSaid(value)) {
            return words ? parts(value) : null;
        }
        SourceNode items = keys.first(value, "items", node -> node.is(Kind.LIST));
        if (items != null || !value.is(Kind.MAP)) {
            return items;
        }
        if (words || !GROUPED.contains(family) && JsonGroups.isGroup(value)) {
            return byName(value, family);
        }
        boolean entry = isEntry(value, family);
        return value.asList(
                entry || !JsonGroups.isGroup(value)
                        ? entry ? List.of(value) : List.of()
                        : groups.entries(value, family, this::isKnown).toList());
    }

    private boolean isEntry(SourceNode value, String family) {
        return keys.said(value, family.equals("education") ? "studied at" : "employer") != null;
    }

    private static SourceNode parts(SourceNode text) {
        List<SourceNode> parts = new ArrayList<>();
        for (String part : text.text().split("[,;、，；|\\n]")) {
            parts.add(text.asText(part.strip()));
        }
        return text.asList(parts);
    }

    /** {"Tools": ["Git"]}: the names are what the entries are called. */
    private SourceNode byName(SourceNode map, String family) {
        List<SourceNode> items = new ArrayList<>();
        map.fields().forEach((key, value) -> items.add(named(key, value, family)));
        return map.asList(items);
    }

    private SourceNode named(String key, SourceNode value, String family) {
        Map<String, SourceNode> fields = new LinkedHashMap<>(value.fields());
        fields.putIfAbsent(family.equals("languages") ? "language" : "name", value.asText(key));
        if (value.is(Kind.LIST)) {
            fields.put("keywords", value.asList(keys.names(value, "skill name")));
        } else if (value.is(Kind.TEXT)) {
            fields.put(
                    family.equals("languages") ? "fluency" : "keywords",
                    family.equals("languages") ? value : parts(value));
        }
        return value.asMap(fields);
    }
}
