package dev.candour.resume.json;

import dev.candour.source.SourceNode;
import dev.candour.source.SourceNode.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds who a résumé in JSON is about: among the fields at its top, or within "contact", "personal_info" and the like. */
final class JsonPerson {

    private static final List<String> PARTS = List.of("name", "email", "phone", "summary");

    private static final Set<String> CONTACTS =
            Set.of("social", "socials", "links", "profiles", "networks", "sociallinks");
    private static final Pattern ADDRESS =
            Pattern.compile("(?:mailto:)?[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,4}");

    private final JsonKeys keys;

    JsonPerson(JsonKeys keys) {
        this.keys = keys;
    }

    void add(JsonLists lists, Map<String, SourceNode> fields) {
        SourceNode basics = fields.get("basics");
        if (basics != null && !basics.is(Kind.MAP) && !basics.is(Kind.NULL)) {
            return;
        }
        boolean known = basics != null && basics.is(Kind.MAP);
        Map<String, SourceNode> person = new LinkedHashMap<>(known ? basics.fields() : Map.of());
        for (SourceNode map : known ? List.of(basics) : lists.maps()) {
            PARTS.forEach(part -> put(person, part, keys.said(map, part)));
            put(person, "name", joined(map));
            SourceNode place = keys.first(map, "location", node -> node.is(Kind.MAP));
            if (place != null) {
                person.putIfAbsent("location", place);
            }
        }
        if (!known) {
            put(person, "email", written(lists.maps().get(0)));
        }
        if (!person.isEmpty()) {
            fields.put("basics", lists.maps().get(0).asMap(person));
        }
    }

    /** An address among the contacts, as in {"contact": [{"url": "mailto:ada@example.com"}]}; not that of a referee. */
    private @Nullable SourceNode written(SourceNode top) {
        return top.fields().entrySet().stream()
                .filter(field ->
                        keys.isOf(field.getKey(), "basics") || CONTACTS.contains(JsonKeys.plain(field.getKey())))
                .flatMap(field -> JsonKeys.texts(field.getValue()))
                .filter(text -> ADDRESS.matcher(text.text().strip()).matches())
                .findFirst()
                .map(text -> text.asText(text.text().strip().replaceFirst("^mailto:", "")))
                .orElse(null);
    }

    private @Nullable SourceNode joined(SourceNode map) {
        SourceNode given = keys.said(map, "given name");
        SourceNode family = keys.said(map, "family name");
        return given == null || family == null
                ? null
                : given.asText(given.text().strip() + " " + family.text().strip());
    }

    /** A value of the wrong kind under a right name stays, so that its sender hears of it. */
    private static void put(Map<String, SourceNode> person, String part, @Nullable SourceNode value) {
        SourceNode known = person.get(part);
        boolean missing = known == null
                || known.is(Kind.NULL)
                || known.is(Kind.TEXT) && known.text().isBlank();
        if (value != null && missing) {
            person.put(part, value);
        }
    }
}
