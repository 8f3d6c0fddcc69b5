package dev.candour.resume.json;

import dev.candour.source.SourceNode;
import dev.candour.source.SourceNode.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The values of data in a shape that nobody knows, in their order, each with what a page would set before it. */
final class ToldValues {

    /** @param before line breaks, marks of a heading or an item, the label of what is told of the person */
    record Told(SourceNode value, String before) {}

    /** What a page is made by, and does not show. */
    private static final Set<String> OF_THE_SITE = Set.of(
            "id",
            "key",
            "slug",
            "icon",
            "iconpack",
            "iconclass",
            "logo",
            "image",
            "images",
            "img",
            "src",
            "alt",
            "avatar",
            "photo",
            "color",
            "colour",
            "class",
            "cssclass",
            "theme",
            "layout",
            "draft",
            "weight",
            "order",
            "permalink",
            "template",
            "widget",
            "toc",
            "enabletoc",
            "comments",
            "hidden",
            "published",
            "lang",
            "locale",
            "height",
            "width",
            "url",
            "href",
            "link",
            "lastmod",
            "active",
            "headless",
            "background",
            "design",
            "animation",
            "enable",
            "showtoc",
            "aliases");

    private static final Set<String> OF_THE_PAGE =
            Set.of("date", "title", "subtitle", "description", "type", "tags", "categories");
    /** Parts of a résumé that tell of no career; what stands in them must not be taken for one. */
    private static final Set<String> BESIDE = Set.of(
            "awards",
            "honors",
            "honours",
            "publications",
            "references",
            "referees",
            "testimonials",
            "interests",
            "hobbies");

    private static final Set<String> HEADINGS = Set.of("heading", "title", "section", "sectiontitle");
    private static final List<String> PERSON = List.of("name", "email");
    private static final Pattern SMALL = Pattern.compile("-?\\d{1,3}(?:\\.\\d{1,9})?");
    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?://|/|\\.{1,2}/)\\S*|[\\w./-]{1,200}\\.(?:png|jpe?g|svg|webp|gif|pdf)");

    /** What a field for the end says that is empty. */
    private static final String LASTS = " - present";

    private final JsonKeys keys;
    private final List<Told> values = new ArrayList<>();
    private String before = "\n";

    private ToldValues(JsonKeys keys) {
        this.keys = keys;
    }

    /** @param page whether it is a page of a site, whose own fields are no part of what it tells */
    static List<Told> in(SourceNode top, JsonKeys keys, boolean page) {
        ToldValues told = new ToldValues(keys);
        top.fields().forEach((name, field) -> {
            if (!page || !OF_THE_PAGE.contains(JsonKeys.plain(name))) {
                told.field(name, field, false);
            }
        });
        return told.values;
    }

    private void field(String name, SourceNode field, boolean entry) {
        if (OF_THE_SITE.contains(JsonKeys.plain(name))) {
            return;
        }
        if (field.isScalar()) {
            add(field, entry || before.endsWith(" ") ? "" : name + ": ");
        } else if (field.is(Kind.LIST)) {
            heading(name, field, entry);
            field.items().forEach(item -> item(item, entry));
        } else if (heading(field) != null) {
            headed(field);
        } else {
            heading(name, field, entry);
            map(field, entry || !isPerson(name, field));
        }
    }

    /** Of a person it matters what a value is called: a nationality is no language. */
    private boolean isPerson(String name, SourceNode map) {
        return keys.isOf(name, "basics") || PERSON.stream().anyMatch(map.fields()::containsKey);
    }

    /** What is called as a part of a résumé begins one. */
    private void heading(String name, SourceNode field, boolean entry) {
        boolean named = before.startsWith("\n\n## ");
        if (!entry && !named && (JsonLists.isFamily(keys, name) || BESIDE.contains(JsonKeys.plain(name)))) {
            before = "\n\n## " + name + "\n";
        }
    }

    private void item(SourceNode item, boolean entry) {
        if (item.isScalar()) {
            before = before.startsWith("\n\n") ? before : "\n";
            add(item, entry ? "- " : "");
        } else if (heading(item) != null && holdsEntries(item)) {
            headed(item);
        } else {
            before = before.startsWith("\n\n") ? before : before.startsWith(LASTS) ? LASTS + "\n\n" : "\n\n";
            map(item, true);
        }
    }

    /** {title: Experience, items: [...]} */
    private void headed(SourceNode section) {
        SourceNode heading = heading(section);
        before = "\n\n## ";
        add(heading, "");
        section.fields().forEach((name, field) -> {
            if (field != heading) {
                field(name, field, field.isScalar());
            }
        });
    }

    private @Nullable SourceNode heading(SourceNode map) {
        return PERSON.stream().anyMatch(map.fields()::containsKey)
                ? null
                : map.fields().entrySet().stream()
                        .filter(field ->
                                HEADINGS.contains(JsonKeys.plain(field.getKey())) && JsonKeys.isSaid(field.getValue()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(null);
    }

    private static boolean holdsEntries(SourceNode map) {
        return map.fields().values().stream().anyMatch(JsonKeys::isListOfMaps);
    }

    /** A beginning and an end stand on one line. */
    private void map(SourceNode map, boolean entry) {
        SourceNode begun = null;
        for (Map.Entry<String, SourceNode> field : map.fields().entrySet()) {
            SourceNode value = field.getValue();
            if (begun != null && keys.isOf(field.getKey(), "end") && value.isScalar()) {
                before = JsonKeys.isSaid(value) ? " - " : LASTS + "\n";
            }
            int told = values.size();
            field(field.getKey(), value, entry);
            begun = values.size() > told && keys.isOf(field.getKey(), "start") ? value : null;
        }
    }

    private void add(SourceNode value, String label) {
        if (isShown(value)) {
            values.add(new Told(value, before + label));
            before = "\n";
        }
    }

    private static boolean isShown(SourceNode value) {
        String text =
                value.is(Kind.TEXT) || value.is(Kind.NUMBER) ? value.text().strip() : "";
        return !text.isEmpty()
                && !(text.length() < 16 && SMALL.matcher(text).matches())
                && !ADDRESS.matcher(text).matches();
    }
}
