package dev.candour.bench.peers;

import dev.candour.rules.language.Condition;
import dev.candour.rules.language.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The rules about one kind of fact as a decision table of DMN 1.3: a column for each field, a second one where a rule asks twice
 * about it; each row that holds answers its number.
 */
final class DecisionTable {

    static final String NAMESPACE = "https://candour.example/workload";

    private record Column(String field, int turn) {}

    private final String kind;
    private final Function<Condition, Cell> cells;
    private final Function<Integer, Cell> answers;
    private final Set<Column> columns = new LinkedHashSet<>();
    private final List<Map<Column, Cell>> rows = new ArrayList<>();

    private DecisionTable(String kind, Function<Condition, Cell> cells, Function<Integer, Cell> answers) {
        this.kind = kind;
        this.cells = cells;
        this.answers = answers;
    }

    static String write(
            String kind, List<PeerRule> rules, Function<Condition, Cell> cells, Function<Integer, Cell> answers) {
        DecisionTable table = new DecisionTable(kind, cells, answers);
        rules.forEach(table::add);
        return table.xml();
    }

    private void add(PeerRule rule) {
        Map<Column, Cell> row = new HashMap<>();
        for (Condition condition : rule.conditions()) {
            Column column = new Column(Cell.field(condition), 0);
            while (row.containsKey(column)) {
                column = new Column(column.field, column.turn + 1);
            }
            columns.add(column);
            row.put(column, cells.apply(condition));
        }
        rows.add(row);
    }

    private String xml() {
        List<String> fields = Vocabulary.fact(kind).orElseThrow().fields().keySet().stream()
                .toList();
        return """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="%1$s" namespace="%2$s">
                %3$s
                <decision id="%1$s" name="%1$s">
                <variable name="%1$s" typeRef="Any"/>
                %4$s
                <decisionTable id="table" hitPolicy="COLLECT">
                %5$s
                <output id="answer" name="answer"/>
                %6$s
                </decisionTable></decision></definitions>
                """
                .formatted(
                        kind,
                        NAMESPACE,
                        lines(fields, "<inputData id='in_%1$s' name='%1$s'><variable name='%1$s' typeRef='Any'/></inputData>"),
                        lines(fields, "<informationRequirement id='r_%1$s'><requiredInput href='#in_%1$s'/></informationRequirement>"),
                        columns.stream().map(DecisionTable::xml).collect(Collectors.joining("\n")),
                        rows());
    }

    private static String lines(List<String> fields, String line) {
        return fields.stream().map(line::formatted).collect(Collectors.joining("\n"));
    }

    private static String xml(Column column) {
        return "<input id='%1$s_%2$d'><inputExpression id='e_%1$s_%2$d'><text>%1$s</text></inputExpression></input>"
                .formatted(column.field, column.turn);
    }

    private String rows() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            Map<Column, Cell> row = rows.get(i);
            text.append("<rule id='row_%d'>".formatted(i));
            int number = i;
            columns.forEach(column -> text.append(entry("inputEntry", number + "_" + column.field + column.turn, row.get(column))));
            text.append(entry("outputEntry", number + "_answer", answers.apply(i))).append("</rule>\n");
        }
        return text.toString();
    }

    /** @param cell null when it is all the same to the rule */
    private static String entry(String element, String id, @Nullable Cell cell) {
        String language = cell == null || cell.language() == null ? "" : " expressionLanguage='" + cell.language() + "'";
        String text = cell == null ? "-" : cell.text().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return "<%1$s id='c_%2$s'%3$s><text>%4$s</text></%1$s>".formatted(element, id, language, text);
    }
}
