package dev.candour.rules.language;

import dev.candour.rules.language.Element.Pattern;
import dev.candour.rules.language.Scope.Meaning;
import dev.candour.source.Place;
import dev.candour.text.Template;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Checks the {@code {places}} of a text: each names something that exists and is known where the rule speaks. */
final class TextCheck {

    private static final int LONGEST = 400;

    private final Report report;
    private final Scope scope;
    private final Set<Known.Name> known;

    TextCheck(Report report, Scope scope, Set<Known.Name> known) {
        this.report = report;
        this.scope = scope;
        this.known = known;
    }

    /** @param about the fact whose fields the text can name without a variable; null when there is none */
    void check(Action action, @Nullable Pattern about) {
        String text = action.text();
        if (text.isBlank()) {
            report.add("empty-text", action.textAt());
        } else if (text.length() > LONGEST) {
            report.add("long-text", action.textAt(), "most", LONGEST);
        }
        refuseLoneBraces(action);
        new TreeSet<>(Template.names(text)).forEach(name -> place(name, about, at(action, name)));
    }

    private void refuseLoneBraces(Action action) {
        String rest = action.text().replaceAll("[{][^{}]+}", "");
        if (rest.contains("{") || rest.contains("}")) {
            report.add("lone-brace", action.textAt());
        }
    }

    /** Where the place stands: the quote comes before the text. */
    private static Place at(Action action, String name) {
        int index = Math.max(0, action.text().indexOf(name));
        return new Place(action.textAt().line(), action.textAt().column() + 1 + index);
    }

    private void place(String name, @Nullable Pattern about, Place at) {
        Optional<Meaning> meaning = PlaceName.meaning(name, about, scope);
        if (meaning.isEmpty()) {
            noSuchPlace(name, about, at);
        } else if (meaning.get().field() == null) {
            report.add("fact-as-place", at, "value", name);
        } else if (!meaning.get().matched()) {
            report.add("not-matched", at, "value", name);
        } else if (meaning.get().field().nullable()
                && !known.contains(meaning.get().known())) {
            report.add(
                    "place-unknown",
                    at,
                    Map.of("value", name, "field", meaning.get().field().name()));
        }
    }

    private void noSuchPlace(String name, @Nullable Pattern about, Place at) {
        if (scope.isForgotten(name)) {
            report.add("name-stays-inside", at, "value", name);
            return;
        }
        Set<String> names = new TreeSet<>(scope.names());
        if (about != null) {
            Vocabulary.fact(about.fact())
                    .ifPresent(fact -> names.addAll(fact.fields().keySet()));
        }
        String code = about == null && !name.startsWith("$") ? "place-without-fact" : "no-such-place";
        report.unknown(code, at, name, names, Map.of());
    }
}
