package dev.candour.screening;

import dev.candour.text.Messages;
import dev.candour.verdict.Change;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What would change a verdict, in words. */
final class ChangeWords {

    private final Messages words;
    private final FactSheet sheet;

    ChangeWords(Messages words, FactSheet sheet) {
        this.words = words;
        this.sheet = sheet;
    }

    Change of(WhatIf.Proved proved) {
        boolean clarifies =
                proved.moves().stream().allMatch(move -> move.lever().silent());
        Outcome outcome = proved.outcome();
        return new Change(
                proved.moves().stream().map(this::text).toList(),
                clarifies ? "clarify" : "improve",
                outcome.recommendation(),
                outcome.scale().score(outcome.points()).percent(),
                proved.moves().stream().map(this::step).toList());
    }

    Change.Step step(Move move) {
        Lever lever = move.lever();
        return new Change.Step(
                requirement(move),
                lever.kind().name().toLowerCase(Locale.ROOT),
                lever.name().isEmpty() ? null : lever.name(),
                lever.field(),
                rounded(lever.from(), RoundingMode.DOWN, 2),
                rounded(move.to().to(), RoundingMode.UP, 2));
    }

    private @Nullable String requirement(Move move) {
        int[] places = move.patch().places();
        return places.length == 0 || places[0] >= sheet.requirements().size()
                ? null
                : sheet.requirements().get(places[0]).name();
    }

    private static Object rounded(@Nullable Object value, RoundingMode mode, int decimals) {
        return value instanceof Double number
                ? BigDecimal.valueOf(number)
                        .setScale(9, RoundingMode.HALF_UP)
                        .setScale(decimals, mode)
                        .doubleValue()
                : value;
    }

    /** Without what the profile shows now. */
    String plain(Move move) {
        Lever lever = move.lever();
        Map<String, Object> values = new HashMap<>();
        String language = lever.kind() == Lever.Kind.LANGUAGE ? "value." + lever.name() : "";
        values.put("name", words.has(language) ? words.get(language) : lever.name());
        values.put("to", shown(move.to().to(), RoundingMode.UP));
        String text = words.get(key(lever, move.to().to()), values);
        return lever.recent() ? words.get("change.recent", Map.of("text", text)) : text;
    }

    private String text(Move move) {
        Lever lever = move.lever();
        String text = plain(move);
        if (lever.silent()) {
            return words.get("change.unsaid", Map.of("text", text));
        }
        return lever.from() == null || lever.from() instanceof Boolean
                ? text
                : words.get("change.now", Map.of("text", text, "from", shown(lever.from(), RoundingMode.DOWN)));
    }

    /** Some have a sentence of their own for the least there is. */
    private String key(Lever lever, Object to) {
        String key = "change." + lever.kind().name().toLowerCase(Locale.ROOT);
        boolean unnamed = lever.name().isEmpty() && lever.kind() != Lever.Kind.LEADERSHIP;
        boolean least = to.equals(1.0 / 12) || to.equals(1) || unnamed;
        return least && words.has(key + ".any") ? key + ".any" : key;
    }

    private Object shown(Object value, RoundingMode mode) {
        return value instanceof String text && words.has("level." + text)
                ? words.get("level." + text)
                : rounded(value, mode, 1);
    }
}
