package dev.candour.text;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;

/**
 * The product's own sentences, from the property files beside this class: {@code problems} (what is wrong in a file),
 * {@code warnings} (what the reader noticed in a document), {@code words} (labels and sentences around a verdict), {@code cases} (about the cases of
 * rules).
 */
public final class Messages {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;

    private Messages(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** The sentences in a language; English where there is no other. */
    public static Messages of(String bundle, Locale language) {
        return new Messages(ResourceBundle.getBundle("dev.candour.text." + bundle, language, NO_FALLBACK));
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** The sentence behind a key with its values filled in. */
    public String get(String key, Map<String, ?> values) {
        return Template.fill(bundle.getString(key), values);
    }

    public String get(String key) {
        return bundle.getString(key);
    }

    /** The values with those that are words of ours put into this language. */
    public Map<String, Object> inWords(Map<String, ?> values) {
        Map<String, Object> inWords = new TreeMap<>(values);
        inWords.replaceAll((name, value) -> value instanceof Word word ? get(word.key()) : value);
        return inWords;
    }
}
