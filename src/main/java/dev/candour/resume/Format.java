package dev.candour.resume;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Names the formats that are no text, by the first bytes of the content. */
final class Format {

    private static final int HEAD = 4096;
    private static final Map<String, String> SIGNATURES = new LinkedHashMap<>();

    static {
        SIGNATURES.put("%PDF-", "PDF");
        SIGNATURES.put("{\\rtf", "RTF");
        SIGNATURES.put("\u00D0\u00CF\u0011\u00E0", "DOC");
        SIGNATURES.put("\u0089PNG", "PNG");
        SIGNATURES.put("\u00FF\u00D8\u00FF", "JPEG");
        SIGNATURES.put("GIF8", "GIF");
        SIGNATURES.put("\u001F\u008B", "GZIP");
        SIGNATURES.put("7z\u00BC\u00AF", "7Z");
        SIGNATURES.put("Rar!", "RAR");
    }

    private Format() {}

    /** The format's name; empty when the bytes may be text. */
    static Optional<String> of(byte[] content) {
        String head = new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.ISO_8859_1);
        if (head.startsWith("PK\u0003\u0004")) {
            return Optional.of(zipped(head));
        }
        return SIGNATURES.entrySet().stream()
                .filter(signature -> head.startsWith(signature.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .or(() -> html(head));
    }

    private static String zipped(String head) {
        if (head.contains("opendocument.text")) {
            return "ODT";
        }
        return head.contains("word/") || head.contains("[Content_Types].xml") ? "DOCX" : "ZIP";
    }

    private static Optional<String> html(String head) {
        String text = head.replace("\u00EF\u00BB\u00BF", "").stripLeading().toLowerCase(Locale.ROOT);
        return text.startsWith("<!doctype html") || text.startsWith("<html") ? Optional.of("HTML") : Optional.empty();
    }
}
