package dev.candour.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The product's own sentences, from the property files beside this class: {@code problems} (what is wrong in a file),
 * {@code warnings} (what the reader noticed in a document), {@code words} (labels and sentences around a verdict), {@code cases} (about the cases of
 * rules).
 */
public final class Messages {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** A request may name any language, so only so many are kept. */
    private static final int MOST_LANGUAGES = 20;

    private static final Map<Locale, Map<String, Messages>> READ = new ConcurrentHashMap<>();

    private final Map<String, String> sentences = new HashMap<>();
    private final String name;

    private Messages(String name, ResourceBundle bundle) {
        this.name = name;
        bundle.keySet().forEach(key -> sentences.put(key, bundle.getString(key)));
    }

    /** The sentences in a language; English where there is no other. */
    public static Messages of(String bundle, Locale language) {
        Map<String, Messages> read = READ.get(language);
        if (read == null) {
            read = new ConcurrentHashMap<>();
            if (READ.size() < MOST_LANGUAGES) {
                READ.put(language, read);
            }
        }
        Messages known = read.get(bundle);
        return known == null ? read.computeIfAbsent(bundle, name -> read(name, language)) : known;
    }

    private static Messages read(String bundle, Locale language) {
        return new Messages(bundle, ResourceBundle.getBundle("dev.candour.text." + bundle, language, NO_FALLBACK));
    }

    public boolean has(String key) {
        return sentences.containsKey(key);
    }

    /** The sentence behind a key with its values filled in. */
    public String get(String key, Map<String, ?> values) {
        return Template.fill(get(key), values);
    }

    public String get(String key) {
        String sentence = sentences.get(key);
        if (sentence == null) {
            throw new MissingResourceException("no such sentence", name, key);
        }
        return sentence;
    }

    /** The values with those that are words of ours put into this language. */
    public Map<String, Object> inWords(Map<String, ?> values) {
        Map<String, Object> inWords = new TreeMap<>(values);
        inWords.replaceAll((name, value) -> value instanceof Word word ? get(word.key()) : value);
        return inWords;
    }
}
