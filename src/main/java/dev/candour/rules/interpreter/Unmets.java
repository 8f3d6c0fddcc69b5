package dev.candour.rules.interpreter;

import dev.candour.rules.interpreter.Lack.Unmet;
import dev.candour.rules.interpreter.Operand.Cell;
import dev.candour.rules.language.Comparison;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which conditions a changed value failed before. */
final class Unmets {

    private final Way way;
    private final Scene scene;

    Unmets(Way way, Scene scene) {
        this.way = way;
        this.scene = scene;
    }

    List<Unmet> of(Repair.Edit edit) {
        List<Unmet> unmet = new ArrayList<>(2);
        List<Claim> claims = way.claims();
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            if (isAbout(claim.cells(), edit) && !claim.holds(scene.before)) {
                add(claim, edit, unmet);
            }
        }
        return unmet.isEmpty() ? others(edit) : unmet;
    }

    /** What is said about the value at all, where nothing of it failed. */
    private List<Unmet> others(Repair.Edit edit) {
        List<Unmet> unmet = new ArrayList<>(2);
        boolean failed = false;
        for (Claim claim : way.claims()) {
            failed |= isAbout(claim.cells(), edit) && !claim.holds(scene.before);
        }
        for (Claim claim : way.claims()) {
            if (!failed && isAbout(claim.cells(), edit)) {
                add(claim, edit, unmet);
            }
        }
        return unmet;
    }

    /** Of a choice, what is in the first part that holds now and speaks about the value. */
    private void add(Claim claim, Repair.Edit edit, List<Unmet> unmet) {
        if (!claim.isChoice()) {
            unmet.add(unmet(claim, edit));
            return;
        }
        for (List<Claim> part : claim.ways()) {
            if (Matching.holds(part, scene.rows) && part.stream().anyMatch(one -> isAbout(one.cells(), edit))) {
                part.stream()
                        .filter(one -> isAbout(one.cells(), edit) && !one.holds(scene.before))
                        .forEach(one -> add(one, edit, unmet));
                return;
            }
        }
    }

    private boolean isAbout(List<Cell> cells, Repair.Edit edit) {
        for (int i = 0; i < cells.size(); i++) {
            if (isAbout(cells.get(i), edit)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAbout(Cell cell, Repair.Edit edit) {
        return cell.number() == edit.cell().number() && scene.rows[cell.slot()] == edit.row();
    }

    private Unmet unmet(Claim claim, Repair.Edit edit) {
        Clause clause = claim.clause();
        if (clause instanceof Clause.Comparison comparison) {
            Comparison sign = comparison.condition().comparison();
            if (isAlone(comparison.left(), comparison.right(), edit)) {
                return unmet(claim, sign, comparison.right().of(scene.rows));
            }
            if (isAlone(comparison.right(), comparison.left(), edit)) {
                return unmet(claim, sign.turned(), comparison.left().of(scene.rows));
            }
        }
        if (clause instanceof Clause.Choice choice && isAlone(choice.value(), null, edit)) {
            Comparison sign = choice.condition().negated() ? Comparison.DIFFERENT : Comparison.SAME;
            List<Object> choices = new ArrayList<>();
            choice.operands().stream().skip(1).map(one -> one.of(scene.rows)).forEach(choices::add);
            return unmet(claim, sign, choices);
        }
        return new Unmet(claim.text(), clause.condition().at().line(), null, null);
    }

    private static Unmet unmet(Claim claim, Comparison sign, @Nullable Object bound) {
        Comparison meant = claim.contrary() ? sign.opposite() : sign;
        return new Unmet(claim.text(), claim.clause().condition().at().line(), meant, bound);
    }

    private boolean isAlone(Operand one, @Nullable Operand other, Repair.Edit edit) {
        return one instanceof Cell cell && isAbout(cell, edit) && !mentions(other, edit);
    }

    private boolean mentions(@Nullable Operand operand, Repair.Edit edit) {
        if (operand instanceof Operand.Sum sum) {
            return mentions(sum.left(), edit) || mentions(sum.right(), edit);
        }
        return operand instanceof Cell cell && isAbout(cell, edit);
    }
}
