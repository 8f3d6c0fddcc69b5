package dev.candour.rules.mutation;

import dev.candour.rules.language.Action;
import dev.candour.rules.language.RuleTree;
import dev.candour.rules.language.Value;
import dev.candour.rules.language.Verb;
import dev.candour.source.Place;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Changes to what stands after {@code then}. What the checker would refuse is sorted out later. */
final class ActionChanges {

    private final PlaceChanges places;

    ActionChanges(RuleTree rule) {
        this.places = new PlaceChanges(rule);
    }

    Stream<Variant<List<Action>>> of(List<Action> actions) {
        return Stream.concat(Variant.without(actions, ActionChanges::leftOut), Variant.each(actions, this::of));
    }

    private static Change leftOut(Action action) {
        return new Change(ChangeKind.ACTION, action.at(), Wording.of(action), "");
    }

    private Stream<Variant<Action>> of(Action action) {
        Stream<Edit<Action>> edits = Stream.of(verbs(action), points(action)).flatMap(each -> each);
        return Stream.concat(
                edits.map(edit -> edit.worded(Wording.of(action), Wording.of(edit.changed()))), places.of(action));
    }

    /** Another verb, with the same arguments or with those that it takes. */
    private static Stream<Edit<Action>> verbs(Action action) {
        return Arrays.stream(Verb.values())
                .filter(verb -> verb != action.verb())
                .map(verb -> changed(action, verb, verb == Verb.DEDUCT || verb == Verb.AWARD ? action.points() : null))
                .map(changed -> new Edit<>(changed, ChangeKind.VERB, action.at()));
    }

    private static Action changed(Action action, Verb verb, @Nullable Value points) {
        String subject = verb == Verb.DEDUCT ? null : action.subject();
        return new Action(verb, subject, points, action.text(), action.at(), action.textAt());
    }

    private static Stream<Edit<Action>> points(Action action) {
        if (action.points() == null) {
            return Stream.empty();
        }
        Place at = action.points().at();
        Stream<Edit<Action>> numbers = ValueChanges.of(action.points(), BigDecimal.ONE)
                .map(edit -> edit.in(points -> changed(action, action.verb(), points)));
        return action.subject() == null
                ? numbers
                : Stream.concat(
                        Stream.of(new Edit<>(changed(action, action.verb(), null), ChangeKind.SHARE, at)), numbers);
    }
}
