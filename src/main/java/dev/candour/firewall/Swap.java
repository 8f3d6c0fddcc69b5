package dev.candour.firewall;

import dev.candour.profile.Evidence;
import dev.candour.profile.ReadDocument;
import dev.candour.profile.ReadDocument.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Puts something else in the place of one attribute of one document, or adds it where nothing of the kind stands. */
final class Swap {

    private final ReadDocument document;
    private final LocalDate asOf;

    Swap(ReadDocument document, LocalDate asOf) {
        this.document = document;
        this.asOf = asOf;
    }

    /** The document with each of the attribute's values; empty when the attribute has no place in it. */
    List<Edits> variants(Attribute attribute) {
        return IntStream.range(0, attribute.variants())
                .mapToObj(variant -> new Edits(document.text(), edits(attribute, variant)))
                .filter(edits -> !edits.after().equals(document.text()))
                .toList();
    }

    private List<Edit> edits(Attribute attribute, int variant) {
        if (attribute.years() != null) {
            return new StudyYears(document, asOf).moved(Integer.parseInt(attribute.value(false, variant)));
        }
        if (attribute.evidence() != null) {
            return replaced(places(attribute.evidence()), attribute, variant);
        }
        if (isJson() && document.values().containsKey("/basics/" + attribute.key())) {
            return replaced(places("/basics/" + attribute.key()), attribute, variant);
        }
        List<Edit> found = found(attribute, variant);
        return found.isEmpty() ? added(attribute, variant) : found;
    }

    private List<Part> places(String pointer) {
        if (isJson()) {
            Part value = document.values().get(pointer);
            return value == null ? List.of() : within(value);
        }
        return document.profile().evidenceAt(pointer).stream()
                .filter(place -> place.start() != null && place.end() != null)
                .map(place -> new Part(place.start(), place.end()))
                .toList();
    }

    /** Between its quotation marks; in YAML a text may stand without any. */
    private List<Part> within(Part value) {
        char first = value.start() < value.end() ? document.text().charAt(value.start()) : ' ';
        if (first == '"') {
            return List.of(new Part(value.start() + 1, value.end() - 1));
        }
        boolean yaml = "{[".indexOf(document.text().stripLeading().charAt(0)) < 0;
        return yaml && Character.isLetter(first) ? List.of(value) : List.of();
    }

    /** A name may stand on two lines: then each gets a word. */
    private List<Edit> replaced(List<Part> places, Attribute attribute, int variant) {
        List<Edit> edits = new ArrayList<>();
        for (int index = 0; index < places.size(); index++) {
            Part place = places.get(index);
            String value = attribute.value(isChinese(document.text().substring(place.start(), place.end())), variant);
            String[] words = value.split(" ");
            String with = places.size() == 1 ? value : words[Math.min(index, words.length - 1)];
            edits.add(new Edit(place.start(), place.end(), with));
        }
        return edits;
    }

    private List<Edit> found(Attribute attribute, int variant) {
        List<Edit> edits = new ArrayList<>();
        for (Pattern pattern : attribute.found()) {
            Matcher matcher = pattern.matcher(document.text());
            while (matcher.find()) {
                int start = matcher.start(1);
                int end = matcher.end(1);
                if (edits.stream().noneMatch(edit -> edit.touches(start, end))) {
                    edits.add(new Edit(start, end, attribute.value(isChinese(matcher.group(1)), variant)));
                }
            }
        }
        return edits;
    }

    private List<Edit> added(Attribute attribute, int variant) {
        boolean chinese = isMostlyChinese();
        String value = attribute.value(chinese, variant);
        @Nullable String line = chinese ? attribute.chineseLine() : attribute.englishLine();
        if (isJson()) {
            Part basics = document.values().get("/basics");
            return basics == null || attribute.key() == null || document.text().charAt(basics.start()) != '{'
                    ? List.of()
                    : List.of(Edit.insert(basics.start() + 1, "\"" + attribute.key() + "\": \"" + value + "\","));
        }
        return line == null ? List.of() : List.of(Edit.insert(belowContact(), line.replace("{value}", value) + "\n"));
    }

    /** The beginning of the line below the one that tells how to reach the person. */
    private int belowContact() {
        int at = List.of("/basics/email", "/basics/phone", "/basics/name").stream()
                .flatMap(pointer -> document.profile().evidenceAt(pointer).stream())
                .map(Evidence::end)
                .filter(end -> end != null)
                .findFirst()
                .orElse(0);
        int end = document.text().indexOf('\n', at);
        return end < 0 ? 0 : end + 1;
    }

    private boolean isJson() {
        return !document.values().isEmpty();
    }

    private boolean isMostlyChinese() {
        long latin = document.text()
                .chars()
                .filter(c -> c < 128 && Character.isLetter(c))
                .count();
        return hanIn(document.text()) > latin / 2;
    }

    private static boolean isChinese(String text) {
        return hanIn(text) > 0;
    }

    private static long hanIn(String text) {
        return text.codePoints()
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
                .count();
    }
}
