package dev.candour.resume.json;

import dev.candour.source.SourceNode;
import dev.candour.source.SourceNode.Kind;
import dev.candour.vocabulary.WordLists;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Knows fields by what they are called, whoever named them: "work_experience", "workExperience" and "Work Experience" are one. */
final class JsonKeys {

    private static final String LIST = "list";

    private final WordLists families;
    private final Map<String, Map<String, Integer>> ranks = new ConcurrentHashMap<>();

    /** @param families names in small letters without what joins their words; the first of a family counts most */
    JsonKeys(WordLists families) {
        this.families = families;
    }

    static String plain(String key) {
        if (isPlain(key)) {
            return key;
        }
        StringBuilder plain = new StringBuilder(key.length());
        key.codePoints().filter(Character::isLetterOrDigit).forEach(plain::appendCodePoint);
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    /** Most keys are asked about many times, and are written so already. */
    private static boolean isPlain(String key) {
        for (int i = 0; i < key.length(); i++) {
            if (key.charAt(i) < 'a' || key.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }

    boolean isOf(String key, String family) {
        Set<String> names = ranks(family).keySet();
        String plain = plain(key);
        return names.contains(plain) || plain.endsWith(LIST) && isListOf(names, plain);
    }

    /** The names of a family, each with its place. */
    private Map<String, Integer> ranks(String family) {
        return ranks.computeIfAbsent(family, this::ranked);
    }

    private Map<String, Integer> ranked(String family) {
        Map<String, Integer> places = new HashMap<>();
        families.get(family).forEach(name -> places.putIfAbsent(name, places.size()));
        return places;
    }

    /** "skillList" holds skills. */
    private static boolean isListOf(Set<String> names, String plain) {
        String one = plain.substring(0, plain.length() - LIST.length());
        return names.contains(one) || names.contains(one + "s");
    }

    /** The first value of a family that is as it should be; null when none is. */
    @Nullable
    SourceNode first(SourceNode map, String family, Predicate<SourceNode> wanted) {
        Map<String, Integer> names = ranks(family);
        SourceNode best = null;
        int bestRank = Integer.MAX_VALUE;
        for (Map.Entry<String, SourceNode> field : map.fields().entrySet()) {
            int rank = names.getOrDefault(plain(field.getKey()), Integer.MAX_VALUE);
            if (rank < bestRank && wanted.test(field.getValue())) {
                best = field.getValue();
                bestRank = rank;
            }
        }
        return best;
    }

    /** The first text or number of a family: of a map that has a name, its name; of a list, its first item. */
    @Nullable
    SourceNode said(SourceNode map, String family) {
        SourceNode value = first(map, family, node -> inner(node) != null);
        return value == null ? null : inner(value);
    }

    private @Nullable SourceNode inner(SourceNode node) {
        if (node.is(Kind.LIST)) {
            return node.items().stream().filter(JsonKeys::isSaid).findFirst().orElse(null);
        }
        return node.is(Kind.MAP) ? first(node, "name", JsonKeys::isSaid) : isSaid(node) ? node : null;
    }

    static boolean isSaid(SourceNode node) {
        return node.is(Kind.NUMBER) || node.is(Kind.TEXT) && !node.text().isBlank();
    }

    static boolean isListOfMaps(SourceNode node) {
        return node.is(Kind.LIST) && node.items().stream().anyMatch(item -> item.is(Kind.MAP));
    }

    /** The texts of a list, and of the maps in it what they are called: ["Git", {"name": "Java", "level": 5}]. */
    List<SourceNode> names(SourceNode list, String family) {
        return list.items().stream()
                .map(item -> item.is(Kind.MAP) ? said(item, family) : isSaid(item) ? item : null)
                .filter(Objects::nonNull)
                .toList();
    }

    /** All texts within a value, however deep. */
    static Stream<SourceNode> texts(SourceNode node) {
        return switch (node.kind()) {
            case TEXT -> isSaid(node) ? Stream.of(node) : Stream.empty();
            case LIST -> node.items().stream().flatMap(JsonKeys::texts);
            case MAP -> node.fields().values().stream().flatMap(JsonKeys::texts);
            default -> Stream.empty();
        };
    }

    static List<SourceNode> sayings(SourceNode list) {
        return list.items().stream().filter(JsonKeys::isSaid).toList();
    }
}
