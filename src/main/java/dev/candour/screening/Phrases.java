package dev.candour.screening;

import dev.candour.text.Messages;
import dev.candour.text.Values;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The phrases about rules that stayed silent. A screening needs hundreds of them, so each is taken apart once, and all are
 * written on the same sheet: one of these is for one verdict and one thread.
 */
final class Phrases {

    /** A place and the English noun behind it: 1 year, but 2 years. */
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]+)}(?: (year|month|point|level|position)s\\b)?");

    /** A request may name any language, so only so many are kept. */
    private static final int MOST_LANGUAGES = 20;

    private static final int LONGEST_WORD = 14;

    private static final Map<Locale, Book> KNOWN = new ConcurrentHashMap<>();

    /** @param places names of values by number @param nouns what follows in the plural; empty for nothing */
    private record Phrase(String[] between, String[] places, String[] nouns) {}

    /** All phrases of a language, for many threads. */
    private record Book(Messages messages, Messages words, Map<String, Phrase> phrases) {
        static Book of(Locale language) {
            return new Book(Messages.of("whynot", language), Messages.of("words", language), new ConcurrentHashMap<>());
        }
    }

    private final Book book;
    private final StringBuilder text = new StringBuilder(256);

    private Phrases(Book book) {
        this.book = book;
    }

    static Phrases of(Locale language) {
        Book known = KNOWN.get(language);
        if (known == null) {
            known = KNOWN.size() < MOST_LANGUAGES ? KNOWN.computeIfAbsent(language, Book::of) : Book.of(language);
        }
        return new Phrases(known);
    }

    boolean has(String key) {
        return book.messages().has(key);
    }

    /** @param values names and values in turn */
    String say(String key, Object... values) {
        Phrase phrase = book.phrases().get(key);
        if (phrase == null) {
            phrase = book.phrases()
                    .computeIfAbsent(key, any -> parsed(book.messages().get(key)));
        }
        if (phrase.places().length == 0) {
            return phrase.between()[0];
        }
        text.setLength(0);
        text.append(phrase.between()[0]);
        for (int i = 0; i < phrase.places().length; i++) {
            String value = value(phrase.places()[i], values);
            text.append(value);
            if (!phrase.nouns()[i].isEmpty()) {
                text.append(' ').append(phrase.nouns()[i]).append(value.equals("1") ? "" : "s");
            }
            text.append(phrase.between()[i + 1]);
        }
        return text.toString();
    }

    private static Phrase parsed(String template) {
        java.util.List<String> between = new java.util.ArrayList<>();
        java.util.List<String> places = new java.util.ArrayList<>();
        java.util.List<String> nouns = new java.util.ArrayList<>();
        Matcher matcher = PLACE.matcher(template);
        int from = 0;
        while (matcher.find()) {
            between.add(template.substring(from, matcher.start()));
            places.add(matcher.group(1));
            nouns.add(matcher.group(2) == null ? "" : matcher.group(2));
            from = matcher.end();
        }
        between.add(template.substring(from));
        return new Phrase(between.toArray(new String[0]), places.toArray(new String[0]), nouns.toArray(new String[0]));
    }

    private String value(String name, Object[] values) {
        for (int i = 0; i < values.length; i += 2) {
            if (values[i].equals(name)) {
                return show(values[i + 1]);
            }
        }
        return "{" + name + "}";
    }

    /** Most texts that are shown are sentences or numbers already. */
    private static boolean isWord(String text) {
        return !text.isEmpty() && Character.isLetter(text.charAt(0)) && text.indexOf(' ') < 0;
    }

    /** Levels and ranks are words of the rules' own; a reader gets them in the reader's language. */
    String show(Object value) {
        if (value instanceof String text) {
            String key = text.length() < LONGEST_WORD && isWord(text) ? "value." + text : null;
            return key != null && book.words().has(key) ? book.words().get(key) : text;
        }
        if (value instanceof java.util.Collection<?> many) {
            return many.isEmpty()
                    ? book.messages().get("nothing")
                    : many.stream().map(this::show).collect(java.util.stream.Collectors.joining(", "));
        }
        return Values.show(value);
    }
}
