package dev.candour.resume;

import dev.candour.source.SourceNode;
import dev.candour.source.SourceNode.Kind;
import dev.candour.vocabulary.WordLists;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Knows fields by what they are called, whoever named them: "work_experience", "workExperience" and "Work Experience" are one. */
final class JsonKeys {

    private final WordLists families;
    private final Map<String, Set<String>> sets = new ConcurrentHashMap<>();

    /** @param families names in small letters without what joins their words; the first of a family counts most */
    JsonKeys(WordLists families) {
        this.families = families;
    }

    static String plain(String key) {
        StringBuilder plain = new StringBuilder(key.length());
        key.codePoints().filter(Character::isLetterOrDigit).forEach(plain::appendCodePoint);
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    boolean isOf(String key, String family) {
        return sets.computeIfAbsent(family, name -> new HashSet<>(families.get(name)))
                .contains(plain(key));
    }

    /** The first value of a family that is as it should be; null when none is. */
    @Nullable
    SourceNode first(SourceNode map, String family, Predicate<SourceNode> wanted) {
        Map<String, SourceNode> named = new HashMap<>();
        map.fields().forEach((key, value) -> {
            if (isOf(key, family) && wanted.test(value)) {
                named.putIfAbsent(plain(key), value);
            }
        });
        return families.get(family).stream()
                .map(named::get)
                .filter(value -> value != null)
                .findFirst()
                .orElse(null);
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

    static List<SourceNode> sayings(SourceNode list) {
        return list.items().stream().filter(JsonKeys::isSaid).toList();
    }
}
