package dev.candour.resume.json;

import dev.candour.resume.header.Lexicon;
import dev.candour.source.SourceNode;
import dev.candour.source.SourceNode.Kind;
import dev.candour.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Brings a résumé in JSON of any shape into that of JSON Resume: fields and lists are known by families of names, wherever they
 * stand. Values keep their places, and what is in the right shape already stays as it is.
 */
public final class JsonShape {

    private static final Set<String> STANDARD = Set.of(
            "work",
            "volunteer",
            "education",
            "awards",
            "certificates",
            "publications",
            "skills",
            "languages",
            "interests",
            "references",
            "projects");

    private static final Set<String> CAREER = Set.of("work", "internship", "volunteer");

    private final JsonKeys keys;
    private final JsonEntries entries;
    private final JsonPerson person;
    private final JsonTold told;

    public JsonShape(Vocabulary vocabulary, Lexicon lexicon) {
        this.keys = new JsonKeys(vocabulary.words("keys"));
        this.entries = new JsonEntries(keys);
        this.person = new JsonPerson(keys);
        this.told = new JsonTold(lexicon);
    }

    /** Whether it has a section of JSON Resume, by its name and of the right kind. */
    public static boolean isStandard(SourceNode document) {
        return document.fields().entrySet().stream()
                .anyMatch(field -> field.getKey().equals("basics")
                                && field.getValue().is(Kind.MAP)
                        || STANDARD.contains(field.getKey()) && field.getValue().is(Kind.LIST));
    }

    public SourceNode of(SourceNode document) {
        SourceNode resume = unwrapped(document);
        if (!resume.is(Kind.MAP)) {
            return resume;
        }
        JsonLists lists = JsonLists.in(resume, keys);
        Map<String, SourceNode> fields = new LinkedHashMap<>(resume.fields());
        person.add(lists, fields);
        boolean standard = isList(fields, "work");
        List<SourceNode> work = new ArrayList<>(items(lists, fields, "work", this::positions));
        if (!standard) {
            items(lists, fields, "internship", this::positions).forEach(item -> work.add(internship(item)));
        }
        put(resume, fields, "work", work);
        put(resume, fields, "volunteer", items(lists, fields, "volunteer", this::positions));
        put(resume, fields, "education", items(lists, fields, "education", maps(entries::study)));
        put(resume, fields, "skills", items(lists, fields, "skills", maps(entries::skill)));
        put(resume, fields, "languages", items(lists, fields, "languages", maps(entries::language)));
        put(resume, fields, "certificates", items(lists, fields, "certificates", Stream::of));
        put(resume, fields, "projects", items(lists, fields, "projects", maps(entries::project)));
        return resume.asMap(fields);
    }

    /** {"members": [{...}]}: a list of one person is that person. */
    private SourceNode unwrapped(SourceNode document) {
        Map<String, SourceNode> fields = document.is(Kind.MAP) ? document.fields() : Map.of();
        if (fields.size() != 1) {
            return document;
        }
        Map.Entry<String, SourceNode> only = fields.entrySet().iterator().next();
        SourceNode value = only.getValue();
        boolean one = JsonKeys.isListOfMaps(value)
                && value.items().size() == 1
                && !JsonLists.isFamily(keys, only.getKey())
                && !JsonLists.isPosition(keys, value.items().get(0));
        return one ? value.items().get(0) : document;
    }

    private static boolean isList(Map<String, SourceNode> fields, String name) {
        SourceNode value = fields.get(name);
        return value != null && value.is(Kind.LIST);
    }

    /** The items of the list that has its right name, or else those of all lists of its family. */
    private List<SourceNode> items(
            JsonLists lists,
            Map<String, SourceNode> fields,
            String name,
            Function<SourceNode, Stream<SourceNode>> each) {
        boolean standard = isList(fields, name);
        List<SourceNode> all = standard ? List.of(fields.get(name)) : lists.of(name);
        return all.stream()
                .map(list -> CAREER.contains(name) ? told.undated(list) : list)
                .flatMap(list -> list.items().stream())
                .flatMap(item -> standard && !item.is(Kind.MAP) ? Stream.of(item) : each.apply(item))
                .toList();
    }

    /** A value of the wrong kind under a right name stays, so that its sender hears of it. */
    private static void put(SourceNode resume, Map<String, SourceNode> fields, String name, List<SourceNode> items) {
        if (!items.isEmpty()) {
            SourceNode place = fields.get(name) == null ? resume : fields.get(name);
            fields.put(name, place.asList(items));
        }
    }

    private Stream<SourceNode> positions(SourceNode item) {
        return item.is(Kind.MAP) ? entries.positions(item) : told.position(item).stream();
    }

    private static SourceNode internship(SourceNode item) {
        Map<String, SourceNode> fields = new LinkedHashMap<>(item.fields());
        fields.put("type", item.asText("internship"));
        return item.asMap(fields);
    }

    private static Function<SourceNode, Stream<SourceNode>> maps(Function<SourceNode, SourceNode> change) {
        return item -> Stream.of(item.is(Kind.MAP) ? change.apply(item) : item);
    }
}
