package dev.candour.rules.language;

import dev.candour.text.Template;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which fields of which facts a rule looks at: in its conditions, its points and its texts. */
public final class Reads {

    private Reads() {}

    /** The fields by the kind of fact; a fact of which no field is read is there without any. */
    public static SortedMap<String, SortedSet<String>> of(RuleTree rule) {
        Scope scope = Variables.of(rule);
        SortedMap<String, SortedSet<String>> fields = new TreeMap<>();
        Patterns.all(rule.when()).forEach(pattern -> {
            fields.computeIfAbsent(pattern.fact(), fact -> new TreeSet<>());
            Mentions.of(pattern, scope)
                    .forEach(field -> add(fields, field.pattern().fact(), field.name()));
        });
        rule.then().stream()
                .flatMap(action -> meanings(action, rule, scope))
                .filter(meaning -> meaning.field() != null)
                .forEach(meaning ->
                        add(fields, meaning.pattern().fact(), meaning.field().name()));
        return Collections.unmodifiableSortedMap(fields);
    }

    private static Stream<Scope.Meaning> meanings(Action action, RuleTree rule, Scope scope) {
        Stream<Scope.Meaning> points = Stream.ofNullable(action.points())
                .flatMap(Known::leaves)
                .flatMap(value -> scope.meaning(value, null).stream());
        Stream<Scope.Meaning> places = Template.names(action.text()).stream()
                .flatMap(name -> PlaceName.meaning(name, Variables.about(action, rule), scope).stream());
        return Stream.concat(points, places);
    }

    private static void add(SortedMap<String, SortedSet<String>> fields, String fact, String field) {
        fields.computeIfAbsent(fact, name -> new TreeSet<>()).add(field);
    }
}
