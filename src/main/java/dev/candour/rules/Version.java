package dev.candour.rules;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Names the exact content of a rule set. */
final class Version {

    private Version() {}

    /** The sha256 over names and contents, in the order of the names, with the length of each before it. */
    static String of(Collection<Map.Entry<String, String>> files) {
        SortedMap<String, String> sorted = new TreeMap<>();
        files.forEach(file -> sorted.put(file.getKey(), file.getValue()));
        MessageDigest digest = Sha256.digest();
        sorted.forEach((name, text) -> {
            add(digest, name);
            add(digest, text);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }
}
