package dev.candour.rules.mutation;

import dev.candour.rules.language.Action;
import dev.candour.rules.language.Show;
import dev.candour.rules.language.Value;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a rule does, as a rule file writes it. */
final class Wording {

    private Wording() {}

    /** Without its text. */
    static String of(Action action) {
        Stream<String> subject = Stream.ofNullable(action.subject());
        Stream<Value> points = Stream.ofNullable(action.points());
        return Stream.concat(subject, points.map(Show::value))
                .collect(Collectors.joining(", ", action.verb().word() + "( ", " )"));
    }
}
