package dev.candour.rules;

import dev.candour.source.Problem;
import java.util.List;

/**
 * What the checker found in a rule file.
 *
 * @param file as seen from the rules folder
 * @param rules the rules that could be read; to be used only when there is no problem
 * @param problems everything that is wrong, in the order of the file
 */
public record CheckedFile(String file, List<Rule> rules, List<Problem> problems) {

    public boolean isRight() {
        return problems.isEmpty();
    }
}
