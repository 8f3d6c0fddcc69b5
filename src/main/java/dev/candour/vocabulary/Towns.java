package dev.candour.vocabulary;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names of the world's towns, from GeoNames (https://www.geonames.org, CC BY 4.0; see docs/decisions/0022). Names that are words of the language, titles
 * or skills are not among them: who lives in Reading is not who likes it. Thread-safe.
 */
public final class Towns {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 30;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final Set<String> names;

    private Towns(Set<String> names) {
        this.names = names;
    }

    static Towns read() {
        return new Towns(NameList.read("towns.txt"));
    }

    /** Whether the whole text is the name of a town, in any spelling of its accents; a name begins with a capital. */
    public boolean have(String text) {
        return text.length() >= SHORTEST
                && text.length() <= LONGEST
                && Character.isUpperCase(text.charAt(0))
                && names.contains(key(text));
    }

    private static String key(String text) {
        boolean plain = text.chars().allMatch(letter -> letter < 128);
        String bare = plain
                ? text
                : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return bare.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace('ø', 'o')
                .replace('ł', 'l')
                .replace('ı', 'i')
                .replace("ß", "ss")
                .replace("æ", "ae");
    }
}
