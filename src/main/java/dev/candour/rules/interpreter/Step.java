package dev.candour.rules.interpreter;

import dev.candour.rules.language.Element;
import dev.candour.rules.language.Element.Pattern;
import java.util.List;

/** One part of what stands between {@code when} and {@code then}, ready to be read. */
sealed interface Step {

    /** A fact with conditions. @param slot the pattern's number over the whole rule */
    record Fact(Pattern pattern, int slot, Layout kind, List<Claim> claims, String text) implements Step {}

    /** Whether there is such a combination of facts, or that there is none. */
    record Asked(Element element, List<Step> inner, boolean none, String text) implements Step {}

    /** At least one of them is there. */
    record Either(List<List<Step>> parts) implements Step {}
}
