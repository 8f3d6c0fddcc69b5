package dev.candour.rules.language;

import dev.candour.rules.language.Element.Pattern;
import dev.candour.rules.language.Scope.Meaning;
import dev.candour.source.Place;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a {@code {place}} in a text means: {@code {years}}, {@code {$weight}} or {@code {$need.years}}. */
public final class PlaceName {

    private static final Place NOWHERE = new Place(1, 1);

    private PlaceName() {}

    public static Optional<Meaning> meaning(String name, @Nullable Pattern about, Scope scope) {
        return scope.meaning(value(name), about);
    }

    private static Value value(String name) {
        int dot = name.indexOf('.');
        if (name.startsWith("$") && dot > 0) {
            return new Value.FieldOf(name.substring(0, dot), name.substring(dot + 1), NOWHERE);
        }
        return name.startsWith("$") ? new Value.Variable(name, NOWHERE) : new Value.Own(name, NOWHERE);
    }
}
