package dev.candour.resume.text;

import dev.candour.resume.text.Markup.Cut;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands for one character in Markdown and web pages, as {@code &emsp;} and {@code &#160;}. */
final class Entities {

    private static final Pattern ENTITY =
            Pattern.compile("\\\\?&(?:#(\\d{1,6})|#[xX]([0-9a-fA-F]{1,5})|([a-zA-Z]{2,8}));");
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("nbsp", " "),
            Map.entry("ensp", "  "),
            Map.entry("emsp", "  "),
            Map.entry("thinsp", " "),
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("lsquo", "'"),
            Map.entry("rsquo", "'"),
            Map.entry("ldquo", "\""),
            Map.entry("rdquo", "\""),
            Map.entry("ndash", "-"),
            Map.entry("mdash", " - "),
            Map.entry("bull", "\u2022"),
            Map.entry("middot", "\u00b7"),
            Map.entry("hellip", "..."),
            Map.entry("rarr", "\u2192"),
            Map.entry("copy", ""),
            Map.entry("reg", ""),
            Map.entry("trade", ""),
            Map.entry("zwj", ""),
            Map.entry("zwnj", ""));

    /** The signs that go above or below a letter. */
    private static final Map<String, String> ACCENTS = Map.of(
            "acute", "\u0301",
            "grave", "\u0300",
            "circ", "\u0302",
            "uml", "\u0308",
            "tilde", "\u0303",
            "ring", "\u030a",
            "cedil", "\u0327",
            "caron", "\u030c");

    private Entities() {}

    static void cuts(String text, List<Cut> cuts) {
        if (text.indexOf('&') < 0) {
            return;
        }
        Matcher entity = ENTITY.matcher(text);
        while (entity.find()) {
            String instead = character(entity);
            if (instead != null) {
                cuts.add(new Cut(entity.start(), entity.end(), instead, false));
            }
        }
    }

    private static @Nullable String character(Matcher entity) {
        if (entity.group(3) != null) {
            String named = NAMED.get(entity.group(3));
            return named == null ? accented(entity.group(3)) : named;
        }
        int code = entity.group(1) != null ? Integer.parseInt(entity.group(1)) : Integer.parseInt(entity.group(2), 16);
        boolean space = code == 160 || code == 9 || code == 10 || code == 13 || code >= 0x2000 && code <= 0x200A;
        boolean shown =
                Character.isValidCodePoint(code) && code >= 32 && Character.getType(code) != Character.SURROGATE;
        return space ? " " : shown ? Character.toString(code) : null;
    }

    /** The letter that a name such as "eacute" stands for; null when it is no letter with an accent. */
    private static @Nullable String accented(String name) {
        String mark = ACCENTS.get(name.substring(1));
        return mark == null ? null : Normalizer.normalize(name.charAt(0) + mark, Normalizer.Form.NFC);
    }
}
