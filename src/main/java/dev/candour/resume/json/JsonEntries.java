package dev.candour.resume.json;

import dev.candour.source.SourceNode;
import dev.candour.source.SourceNode.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gives the entries of a career in JSON the names that JSON Resume has for their fields; a field that has its name stays as it is. */
final class JsonEntries {

    /** Where a group of skills keeps the sentences that tell of it. */
    static final String TOLD = "told";

    private final JsonKeys keys;
    private final JsonTimes times;

    JsonEntries(JsonKeys keys) {
        this.keys = keys;
        this.times = new JsonTimes(keys);
    }

    /** One entry; of an employer with a list of roles one for each of them. */
    Stream<SourceNode> positions(SourceNode item) {
        SourceNode roles = keys.first(item, "roles", JsonKeys::isListOfMaps);
        if (roles == null || !item.is(Kind.MAP)) {
            return Stream.of(item.is(Kind.MAP) ? position(item) : item);
        }
        SourceNode employer = keys.said(item, "employer");
        SourceNode known = employer == null ? item.fields().get("name") : employer;
        return roles.items().stream().filter(role -> role.is(Kind.MAP)).map(role -> position(role(role, known)));
    }

    /** What is called a name within a role is the role's. */
    private SourceNode role(SourceNode role, @Nullable SourceNode employer) {
        Map<String, SourceNode> fields = new LinkedHashMap<>(role.fields());
        SourceNode name = fields.remove("name");
        if (name != null) {
            fields.putIfAbsent("position", name);
        }
        if (employer != null && keys.said(role, "employer") == null) {
            fields.put("name", employer);
        }
        return role.asMap(fields);
    }

    private SourceNode position(SourceNode item) {
        Map<String, SourceNode> fields = new LinkedHashMap<>(item.fields());
        SourceNode employer = keys.said(item, "employer");
        SourceNode title = keys.said(item, "title");
        boolean hasName = isSaid(fields, "name");
        if (hasName && employer != null && title == null) {
            fields.put("position", fields.get("name"));
            fields.put("name", employer);
        } else if (!hasName && employer == null && isSaid(fields, "title") && title != fields.get("title")) {
            fields.put("name", fields.get("title"));
        }
        put(fields, "name", employer);
        put(fields, "position", title);
        times.add(item, "end", fields);
        told(item, fields);
        return item.asMap(fields);
    }

    private void told(SourceNode item, Map<String, SourceNode> fields) {
        List.of("summary", "description").forEach(name -> {
            SourceNode value = fields.get(name);
            if (value != null && !value.isScalar()) {
                fields.remove(name);
            }
        });
        if (!isSaid(fields, "summary") && !isSaid(fields, "description")) {
            put(fields, "summary", keys.first(item, "told", JsonKeys::isSaid));
        }
        list(item, "highlights", fields);
        list(item, "keywords", fields);
    }

    private void list(SourceNode item, String name, Map<String, SourceNode> fields) {
        if (fields.containsKey(name)
                && !fields.get(name).is(Kind.NULL)
                && !fields.get(name).is(Kind.TEXT)) {
            return;
        }
        SourceNode list = keys.first(
                item,
                name,
                node -> node.is(Kind.LIST) && !JsonKeys.sayings(node).isEmpty());
        SourceNode text = list != null
                ? null
                : keys.first(item, name, node -> JsonKeys.isSaid(node) && !fields.containsValue(node));
        SourceNode whole = fields.get(name);
        if (list != null) {
            fields.put(name, list.asList(JsonKeys.sayings(list)));
        } else if (text != null || whole != null && JsonKeys.isSaid(whole)) {
            SourceNode said = text != null ? text : whole;
            fields.put(name, said.asList(List.of(said)));
        }
    }

    SourceNode study(SourceNode item) {
        Map<String, SourceNode> fields = new LinkedHashMap<>(item.fields());
        SourceNode school = keys.said(item, "studied at");
        SourceNode degree = keys.said(item, "degree");
        put(fields, "institution", school);
        put(fields, "studyType", degree == fields.get("institution") ? null : degree);
        SourceNode area = keys.said(item, "area");
        put(fields, "area", area == fields.get("studyType") || area == fields.get("institution") ? null : area);
        put(fields, "completed", keys.first(item, "completed", node -> node.is(Kind.BOOLEAN)));
        times.add(item, "study end", fields);
        return item.asMap(fields);
    }

    SourceNode skill(SourceNode item) {
        Map<String, SourceNode> fields = new LinkedHashMap<>(item.fields());
        put(fields, "name", keys.said(item, "skill name"));
        SourceNode words = keys.first(
                item, "skill words", node -> node.is(Kind.LIST) || JsonKeys.isSaid(node) && node != fields.get("name"));
        SourceNode known = fields.get("keywords");
        if (known != null && JsonKeys.isListOfMaps(known)) {
            fields.put("keywords", known.asList(keys.names(known, "skill name")));
        } else if (words != null && (known == null || !known.is(Kind.LIST))) {
            fields.put(
                    "keywords", words.asList(words.is(Kind.LIST) ? keys.names(words, "skill name") : List.of(words)));
        }
        List<SourceNode> told = item.fields().entrySet().stream()
                .filter(field -> keys.isOf(field.getKey(), "told")
                        || !field.getValue().isScalar() && !keys.isOf(field.getKey(), "skill words"))
                .flatMap(field -> JsonKeys.texts(field.getValue()))
                .toList();
        if (!told.isEmpty()) {
            fields.put(TOLD, item.asList(told));
        }
        return item.asMap(fields);
    }

    SourceNode project(SourceNode item) {
        Map<String, SourceNode> fields = new LinkedHashMap<>(item.fields());
        told(item, fields);
        return item.asMap(fields);
    }

    SourceNode language(SourceNode item) {
        Map<String, SourceNode> fields = new LinkedHashMap<>(item.fields());
        put(fields, "language", keys.said(item, "language"));
        put(fields, "fluency", fields.containsKey("level") ? null : keys.said(item, "fluency"));
        return item.asMap(fields);
    }

    private static void put(Map<String, SourceNode> fields, String name, @Nullable SourceNode value) {
        if (value != null && !isSaid(fields, name)) {
            fields.put(name, value);
        }
    }

    private static boolean isSaid(Map<String, SourceNode> fields, String name) {
        SourceNode value = fields.get(name);
        return value != null && JsonKeys.isSaid(value);
    }
}
