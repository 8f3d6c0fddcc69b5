package dev.candour.rules;

import dev.candour.facts.Fact;
import dev.candour.rules.language.Field;
import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What the places of a text stand for, in alphabetical order; read from the facts only when somebody asks. */
final class FilledPlaces extends AbstractMap<String, Object> {

    /** A place of a text. @param fact which of the facts that the rule speaks about, from 0 */
    record Filled(String name, int fact, Field field) {}

    private final Filled[] places;
    private final List<Fact> facts;

    private FilledPlaces(Filled[] places, List<Fact> facts) {
        this.places = places;
        this.facts = facts;
    }

    static Map<String, Object> of(Filled[] places, List<Fact> facts) {
        return places.length == 0 ? Map.of() : new FilledPlaces(places, facts);
    }

    @Override
    public @Nullable Object get(Object name) {
        for (Filled place : places) {
            if (place.name.equals(name)) {
                return place.field.of(facts.get(place.fact));
            }
        }
        return null;
    }

    @Override
    public boolean containsKey(Object name) {
        return get(name) != null;
    }

    /** A field that is unknown fills no place. */
    @Override
    public void forEach(BiConsumer<? super String, ? super Object> taker) {
        for (Filled place : places) {
            Object value = place.field.of(facts.get(place.fact));
            if (value != null) {
                taker.accept(place.name, value);
            }
        }
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        Map<String, Object> filled = new LinkedHashMap<>();
        forEach(filled::put);
        return Collections.unmodifiableMap(filled).entrySet();
    }
}
