package dev.candour.rules.language;

import dev.candour.rules.language.Condition.Among;
import dev.candour.rules.language.Condition.Compare;
import dev.candour.rules.language.Condition.Contains;
import dev.candour.rules.language.Condition.StartsWith;
import java.util.Map;
import java.util.Optional;

/** Checks that a condition compares what can be compared. */
final class ConditionCheck {

    private final Kinds kinds;
    private final Report report;

    ConditionCheck(Kinds kinds, Report report) {
        this.kinds = kinds;
        this.report = report;
    }

    Kinds kinds() {
        return kinds;
    }

    void check(Condition condition) {
        if (condition instanceof Compare compare) {
            compare(compare);
        } else if (condition instanceof Among among) {
            among(among);
        } else if (condition instanceof Contains contains) {
            contains(contains);
        } else if (condition instanceof StartsWith starts) {
            text(starts.text());
            text(starts.start());
        }
    }

    private void compare(Compare compare) {
        if (Known.isUnknown(compare)) {
            withNull(compare);
            return;
        }
        Optional<Kind> left = kinds.of(compare.left());
        Optional<Kind> right = kinds.of(compare.right());
        if (isConstant(compare.left()) && isConstant(compare.right())) {
            report.add("constant", compare.at(), "value", Show.value(compare.left()));
        } else if (left.isPresent() && right.isPresent()) {
            fitting(compare, left.get(), right.get());
        }
    }

    private static boolean isConstant(Value value) {
        return Known.leaves(value)
                .allMatch(leaf -> leaf instanceof Value.Number
                        || leaf instanceof Value.Text
                        || leaf instanceof Value.Flag
                        || leaf instanceof Value.Unknown);
    }

    private void withNull(Compare compare) {
        Value other = compare.left() instanceof Value.Unknown ? compare.right() : compare.left();
        Optional<Kind> kind = kinds.of(other);
        if (compare.comparison().isAboutSize()) {
            report.add("size-of-null", compare.at(), "value", Show.value(other));
        } else if (isConstant(other) || other instanceof Value.Arithmetic) {
            report.add("null-of-no-field", other.at(), "value", Show.value(other));
        } else if (kind.isPresent()) {
            kinds.field(other)
                    .filter(field -> !field.nullable())
                    .ifPresent(field -> report.add("always-known", other.at(), "value", field.name()));
        }
    }

    private void fitting(Compare compare, Kind left, Kind right) {
        if (left == Kind.LIST || right == Kind.LIST) {
            Value list = left == Kind.LIST ? compare.left() : compare.right();
            report.add("list-compared", list.at(), "value", Show.value(list));
        } else if (left != right) {
            Mismatch.report(compare.left(), left, compare.right(), right, report);
        } else if (left != Kind.NUMBER && compare.comparison().isAboutSize()) {
            report.add(
                    left == Kind.TEXT ? "size-of-text" : "size-of-flag",
                    compare.at(),
                    Map.of(
                            "value", Show.value(compare.left()),
                            "sign", compare.comparison().sign()));
        } else {
            closedList(compare.left(), compare.right());
            closedList(compare.right(), compare.left());
        }
    }

    /** A text that a field can never be would make a condition that never holds, or always. */
    private void closedList(Value named, Value written) {
        if (written instanceof Value.Text text) {
            kinds.field(named)
                    .filter(field ->
                            !field.values().isEmpty() && !field.values().contains(text.text()))
                    .ifPresent(field -> report.unknown(
                            "no-such-value", text.at(), text.text(), field.values(), Map.of("field", field.name())));
        }
    }

    private void among(Among among) {
        Optional<Kind> kind = kinds.of(among.value());
        if (isConstant(among.value())) {
            report.add("constant", among.at(), "value", Show.value(among.value()));
        } else if (kind.isPresent() && kind.get() == Kind.LIST) {
            report.add("list-compared", among.at(), "value", Show.value(among.value()));
        } else {
            kind.ifPresent(known -> among.choices().forEach(choice -> choice(among.value(), known, choice)));
        }
    }

    private void choice(Value value, Kind kind, Value choice) {
        if (!isConstant(choice) || choice instanceof Value.Arithmetic || choice instanceof Value.Unknown) {
            report.add("choice-form", choice.at(), "value", Show.value(choice));
            return;
        }
        Kind other = kinds.of(choice).orElseThrow();
        if (other != kind) {
            Mismatch.report(value, kind, choice, other, report);
        } else {
            closedList(value, choice);
        }
    }

    private void contains(Contains contains) {
        Optional<Kind> whole = kinds.of(contains.whole());
        text(contains.part());
        boolean fits = whole.isEmpty() || whole.get() == Kind.LIST || whole.get() == Kind.TEXT;
        if (!fits || isConstant(contains.whole())) {
            report.add("contains-nothing", contains.whole().at(), "value", Show.value(contains.whole()));
        }
    }

    private void text(Value value) {
        Optional<Kind> kind = kinds.of(value);
        if (value instanceof Value.Unknown || kind.isPresent() && kind.get() != Kind.TEXT) {
            report.add("text-wanted", value.at(), "value", Show.value(value));
        }
    }
}
