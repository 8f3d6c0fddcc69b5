package dev.candour.rules.mutation;

import dev.candour.rules.language.Action;
import dev.candour.rules.language.Condition.Bind;
import dev.candour.rules.language.Element.Pattern;
import dev.candour.rules.language.FactType;
import dev.candour.rules.language.Field;
import dev.candour.rules.language.Patterns;
import dev.candour.rules.language.PlaceName;
import dev.candour.rules.language.RuleTree;
import dev.candour.rules.language.Scope;
import dev.candour.rules.language.Scope.Meaning;
import dev.candour.rules.language.Variables;
import dev.candour.rules.language.Vocabulary;
import dev.candour.text.Template;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Changes to the text: each place shows another value of its kind, or nothing. */
final class PlaceChanges {

    private final RuleTree rule;
    private final Scope scope;

    PlaceChanges(RuleTree rule) {
        this.rule = rule;
        this.scope = Variables.of(rule);
    }

    Stream<Variant<Action>> of(Action action) {
        @Nullable Pattern about = Variables.about(action, rule);
        return Template.names(action.text()).stream().sorted().flatMap(name -> of(name, action, about));
    }

    private Stream<Variant<Action>> of(String name, Action action, @Nullable Pattern about) {
        Optional<Meaning> shown = PlaceName.meaning(name, about, scope);
        Set<Meaning> seen = new HashSet<>();
        Stream<String> others = names(about)
                .filter(other ->
                        PlaceName.meaning(other, about, scope).filter(seen::add).isPresent())
                .filter(other -> isLike(shown, PlaceName.meaning(other, about, scope)))
                .map(other -> "{" + other + "}");
        return Stream.concat(others, Stream.of("")).map(place -> changed(action, name, place));
    }

    private Stream<String> names(@Nullable Pattern about) {
        Stream<String> own = Stream.ofNullable(about)
                .flatMap(pattern -> Vocabulary.fact(pattern.fact()).stream())
                .map(FactType::fields)
                .flatMap(fields -> fields.keySet().stream());
        Stream<String> variables = Patterns.all(rule.when())
                .flatMap(pattern -> pattern.conditions().stream())
                .flatMap(condition -> condition instanceof Bind bind ? Stream.of(bind.variable()) : Stream.empty());
        return Stream.concat(own, variables);
    }

    private static boolean isLike(Optional<Meaning> shown, Optional<Meaning> other) {
        Optional<Field> field = shown.map(Meaning::field);
        return other.map(Meaning::field)
                .filter(found -> field.isPresent()
                        && !found.equals(field.get())
                        && found.kind() == field.get().kind()
                        && found.whole() == field.get().whole())
                .isPresent();
    }

    private static Variant<Action> changed(Action action, String name, String place) {
        String was = "{" + name + "}";
        Action changed = new Action(
                action.verb(),
                action.subject(),
                action.points(),
                action.text().replace(was, place),
                action.at(),
                action.textAt());
        return new Variant<>(changed, new Change(ChangeKind.PLACE, action.textAt(), was, place));
    }
}
