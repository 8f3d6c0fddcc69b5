package dev.candour.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@code Accept-Language} wishes for, of the two languages that we speak (RFC 9110, 12.5.4; looked up as in RFC 4647, 3.4): {@code zh-Hans-CN}
 * and {@code zh-TW} are met by Chinese. What nobody can read in it is no wish.
 */
final class AcceptedLanguages {

    /** A range and its weight, at most three digits. */
    private static final Pattern WISH = Pattern.compile(
            "(\\*|[a-z]{1,8})(?:[-_][a-z0-9]{1,8})*\\s*(?:;\\s*q\\s*=\\s*(0(?:\\.\\d{0,3})?|1(?:\\.0{0,3})?))?",
            Pattern.CASE_INSENSITIVE);

    /** Nobody lists more; whoever does wants something else. */
    private static final int MOST_WISHES = 100;

    private static final String ANY = "*";

    private final Map<String, Double> weights = new LinkedHashMap<>();

    AcceptedLanguages(List<String> headers) {
        headers.stream()
                .flatMap(header -> Pattern.compile(",").splitAsStream(header))
                .limit(MOST_WISHES)
                .forEach(this::add);
    }

    private void add(String wish) {
        Matcher read = WISH.matcher(wish.strip());
        if (read.matches()) {
            double weight = read.group(2) == null ? 1 : Double.parseDouble(read.group(2));
            weights.merge(read.group(1).toLowerCase(Locale.ROOT), weight, Math::max);
        }
    }

    /**
     * The one that is liked best: the first named of two that are liked alike. Where only refusals are of use, the one that is not
     * refused.
     *
     * @param spoken the first is what a wish for any language gets
     */
    Optional<Locale> best(List<Locale> spoken) {
        List<Locale> order = new ArrayList<>(spoken);
        order.sort((one, other) -> Integer.compare(place(one), place(other)));
        Locale best = null;
        for (Locale one : order) {
            if (weight(one) > (best == null ? 0 : weight(best))) {
                best = one;
            }
        }
        return Optional.ofNullable(best).or(() -> notRefused(spoken));
    }

    private Optional<Locale> notRefused(List<Locale> spoken) {
        List<Locale> left = spoken.stream()
                .filter(one -> !weights.containsKey(one.getLanguage()))
                .toList();
        return left.size() == spoken.size() || weights.containsKey(ANY)
                ? Optional.empty()
                : left.stream().findFirst();
    }

    private double weight(Locale one) {
        return weights.getOrDefault(one.getLanguage(), weights.getOrDefault(ANY, 0.0));
    }

    private int place(Locale one) {
        List<String> named = List.copyOf(weights.keySet());
        int place = named.indexOf(one.getLanguage());
        return place < 0 ? named.size() : place;
    }
}
