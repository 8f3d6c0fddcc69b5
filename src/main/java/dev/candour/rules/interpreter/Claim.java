package dev.candour.rules.interpreter;

import dev.candour.rules.interpreter.Operand.Cell;
import dev.candour.rules.interpreter.Operand.Sum;
import dev.candour.rules.language.Written;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that must hold for a rule to speak, and that holds or fails by itself.
 *
 * @param contrary whether the clause must be false
 * @param cells the values that decide it
 * @param text as its author wrote it
 */
record Claim(Clause clause, boolean contrary, List<Cell> cells, String text) {

    boolean holds(@Nullable Row[] rows) {
        return clause.truth(rows) == (contrary ? Truth.FALSE : Truth.TRUE);
    }

    /** Whether it can hold in more than one way. */
    boolean isChoice() {
        return !clause.parts().isEmpty();
    }

    /** A clause taken apart as far as all its parts must hold. */
    static List<Claim> of(Clause clause, boolean contrary) {
        if (clause instanceof Clause.Naming) {
            return List.of();
        }
        if (clause instanceof Clause.Contrary not) {
            return of(not.inner(), !contrary);
        }
        boolean together = contrary ? clause instanceof Clause.Either : clause instanceof Clause.Every;
        if (!together) {
            return List.of(new Claim(clause, contrary, cells(clause), text(clause, contrary)));
        }
        List<Claim> claims = new ArrayList<>();
        clause.parts().forEach(part -> claims.addAll(of(part, contrary)));
        return claims;
    }

    /** The ways in which it can hold: each is enough. */
    List<List<Claim>> ways() {
        return isChoice()
                ? clause.parts().stream().map(part -> of(part, contrary)).toList()
                : List.of(List.of(this));
    }

    private static String text(Clause clause, boolean contrary) {
        String text = Written.of(clause.condition());
        return contrary ? "!( " + text + " )" : text;
    }

    private static List<Cell> cells(Clause clause) {
        Set<Cell> cells = new LinkedHashSet<>();
        collect(clause, cells);
        return List.copyOf(cells);
    }

    private static void collect(Clause clause, Set<Cell> cells) {
        clause.parts().forEach(part -> collect(part, cells));
        clause.operands().forEach(operand -> collect(operand, cells));
    }

    private static void collect(Operand operand, Set<Cell> cells) {
        if (operand instanceof Cell cell) {
            cells.add(cell);
        } else if (operand instanceof Sum sum) {
            collect(sum.left(), cells);
            collect(sum.right(), cells);
        }
    }
}
