package dev.candour.resume.json;

import dev.candour.profile.PartialDate;
import dev.candour.resume.dates.DateToken;
import dev.candour.resume.dates.DateTokens;
import dev.candour.resume.dates.DateWords;
import dev.candour.resume.dates.IsoDate;
import dev.candour.source.Problem;
import dev.candour.source.SourceNode;
import dev.candour.source.SourceNode.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes values out of a foreign JSON Resume: extra properties pass, nulls and empty texts count as missing, a wrong type is a problem. */
public final class JsonFields {

    /** A hundred years in months, or more people than anybody leads by name. */
    private static final int MOST = 1200;

    private final List<Problem> problems = new ArrayList<>();

    public List<Problem> problems() {
        return problems;
    }

    /** The first of several names that has a text or number; null when none has. */
    @Nullable
    public String text(SourceNode map, String... names) {
        SourceNode value = value(map, names);
        return value == null ? null : text(value);
    }

    /** As {@link #text(SourceNode, String...)}, with its place. */
    @Nullable
    SourceNode value(SourceNode map, String... names) {
        for (String name : names) {
            SourceNode value = map.fields().get(name);
            if (value != null && text(value) != null) {
                return value;
            }
        }
        return null;
    }

    @Nullable
    public String text(SourceNode value) {
        if (value.is(Kind.NULL)) {
            return null;
        }
        if (!value.is(Kind.TEXT) && !value.is(Kind.NUMBER)) {
            wrong(value, Kind.TEXT);
            return null;
        }
        return value.text().isBlank() ? null : value.text().strip();
    }

    /** A list's items; none when it is missing or null. */
    public List<SourceNode> items(SourceNode map, String name) {
        SourceNode value = map.fields().get(name);
        if (value == null
                || value.is(Kind.NULL)
                || value.is(Kind.TEXT) && value.text().isBlank()) {
            return List.of();
        }
        if (!value.is(Kind.LIST)) {
            wrong(value, Kind.LIST);
        }
        return value.items().stream().filter(item -> !item.is(Kind.NULL)).toList();
    }

    /** A list's items that are maps; anything else among them is a problem. */
    public List<SourceNode> maps(SourceNode map, String name) {
        List<SourceNode> items = items(map, name);
        items.stream().filter(item -> !item.is(Kind.MAP)).forEach(item -> wrong(item, Kind.MAP));
        return items.stream().filter(item -> item.is(Kind.MAP)).toList();
    }

    /** A map within a map; null when it is missing or null. */
    @Nullable
    public SourceNode map(SourceNode map, String name) {
        SourceNode value = map.fields().get(name);
        if (value == null || value.is(Kind.NULL)) {
            return null;
        }
        if (!value.is(Kind.MAP)) {
            wrong(value, Kind.MAP);
            return null;
        }
        return value;
    }

    /** A whole number of zero or more; null when it is missing or null. */
    @Nullable
    public Integer whole(SourceNode map, String name) {
        SourceNode value = map.fields().get(name);
        if (value == null || value.is(Kind.NULL)) {
            return null;
        }
        if (!value.is(Kind.NUMBER)) {
            wrong(value, Kind.NUMBER);
            return null;
        }
        double number = value.number().doubleValue();
        if (number < 0 || number > MOST) {
            problems.add(value.problem(
                    "out-of-range", Map.of("field", value.path(), "value", value.text(), "least", 0, "most", MOST)));
            return null;
        }
        if (number % 1 != 0) {
            problems.add(value.problem("not-whole", Map.of("field", value.path(), "value", value.text())));
            return null;
        }
        return (int) number;
    }

    boolean flag(SourceNode map, String name) {
        SourceNode value = map.fields().get(name);
        return value != null && value.is(Kind.BOOLEAN) && value.bool();
    }

    /** A date in any of the ways in which people write one; null when it cannot be read. */
    public static @Nullable PartialDate date(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        PartialDate plain = IsoDate.read(text);
        DateToken token = plain == null ? new DateTokens(text).at(0) : null;
        return token == null ? plain : token.first();
    }

    /** Whether an end date says "until today", by words or by saying nothing. */
    static boolean lasts(@Nullable String endDate) {
        return endDate == null || DateWords.isPresent(endDate);
    }

    private void wrong(SourceNode value, Kind expected) {
        problems.add(value.problem(
                "expected-" + expected.name().toLowerCase(Locale.ROOT),
                Map.of("field", value.path(), "value", value.shown())));
    }

    /** The JSON Pointer of a value, from its path such as {@code work[0].summary}. */
    static String pointer(SourceNode value) {
        String path = value.path();
        if (path.isEmpty()) {
            return "";
        }
        StringBuilder pointer = new StringBuilder(path.length() + 2).append('/');
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            int behind = c == '[' ? behindIndex(path, i) : -1;
            if (behind > 0) {
                pointer.append('/').append(path, i + 1, behind - 1);
                i = behind - 1;
            } else {
                pointer.append(c == '.' ? '/' : c);
            }
        }
        return pointer.toString();
    }

    /** Behind the bracket that closes digits; -1 when it is no index. */
    private static int behindIndex(String path, int open) {
        int at = open + 1;
        while (at < path.length() && path.charAt(at) >= '0' && path.charAt(at) <= '9') {
            at++;
        }
        return at > open + 1 && at < path.length() && path.charAt(at) == ']' ? at + 1 : -1;
    }
}
