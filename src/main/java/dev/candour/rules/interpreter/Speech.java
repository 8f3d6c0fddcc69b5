package dev.candour.rules.interpreter;

import dev.candour.facts.Fact;
import dev.candour.facts.Requirement;
import dev.candour.rules.Firing;
import dev.candour.rules.Rule;
import dev.candour.rules.language.Action;
import dev.candour.rules.language.Element.Pattern;
import dev.candour.rules.language.Patterns;
import dev.candour.rules.language.PlaceName;
import dev.candour.rules.language.Points;
import dev.candour.rules.language.Variables;
import dev.candour.rules.language.Verb;
import dev.candour.text.Template;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What stands after {@code then}, put into firings. */
final class Speech {

    /** @param subject the number of the pattern that it is about; -1 when it is about none */
    private record Line(
            Action action, int subject, @Nullable Operand points, Map<String, Operand.Cell> places) {

        boolean whole() {
            return points == null && subject >= 0 && action.verb() == Verb.AWARD;
        }
    }

    private final Rule rule;
    private final Reader reader;
    private final int[] matched;
    private final List<Line> lines;

    Speech(Rule rule, Reader reader) {
        this.rule = rule;
        this.reader = reader;
        this.matched =
                Patterns.matched(rule.tree().when()).mapToInt(reader::slot).toArray();
        this.lines = rule.tree().then().stream().map(this::line).toList();
    }

    private Line line(Action action) {
        int subject = action.subject() == null
                ? -1
                : reader.scope()
                        .variable(action.subject())
                        .map(meaning -> reader.slot(meaning.pattern()))
                        .orElse(-1);
        Operand points = action.points() == null ? null : reader.operand(action.points(), null);
        return new Line(action, subject, points, places(action));
    }

    private Map<String, Operand.Cell> places(Action action) {
        Map<String, Operand.Cell> places = new LinkedHashMap<>();
        Pattern about = Variables.about(action, rule.tree());
        Template.names(action.text()).stream()
                .sorted()
                .forEach(name -> PlaceName.meaning(name, about, reader.scope())
                        .ifPresent(meaning -> places.put(
                                name, reader.cell(meaning.pattern(), Objects.requireNonNull(meaning.field())))));
        return places;
    }

    List<Fact> facts(@Nullable Row[] rows) {
        List<Fact> facts = new ArrayList<>(matched.length);
        for (int slot : matched) {
            facts.add(Objects.requireNonNull(rows[slot]).fact);
        }
        return facts;
    }

    /** How many lines say something. */
    int lines(@Nullable Row[] rows) {
        int speaking = 0;
        for (Line line : lines) {
            speaking += counted(line, rows) >= 0 ? 1 : 0;
        }
        return speaking;
    }

    /** Points that cannot be told, or would be negative, are no statement at all; more than the most are the most. */
    void say(@Nullable Row[] rows, List<Firing> firings) {
        for (Line line : lines) {
            double counted = counted(line, rows);
            if (counted >= 0) {
                firings.add(new Firing(
                        rule,
                        line.action().verb(),
                        subject(line, rows),
                        Math.min(counted, Points.MOST),
                        line.whole(),
                        line.action().text(),
                        values(line, rows),
                        facts(rows)));
            }
        }
    }

    private static @Nullable Fact subject(Line line, @Nullable Row[] rows) {
        return line.subject() < 0 ? null : Objects.requireNonNull(rows[line.subject()]).fact;
    }

    private static double counted(Line line, @Nullable Row[] rows) {
        if (line.points() != null) {
            return line.points().of(rows) instanceof Number number ? number.doubleValue() : Double.NaN;
        }
        return line.whole() && subject(line, rows) instanceof Requirement requirement ? requirement.weight() : 0;
    }

    private static Map<String, Object> values(Line line, @Nullable Row[] rows) {
        if (line.places().isEmpty()) {
            return Map.of();
        }
        Map<String, Object> filled = new LinkedHashMap<>();
        line.places().forEach((name, cell) -> {
            Object value = cell.of(rows);
            if (value != null) {
                filled.put(name, value);
            }
        });
        return Collections.unmodifiableMap(filled);
    }
}
