package dev.candour.screening;

/** Is told when why a rule stayed silent was withheld, because the engine and the interpreter read the rule differently. */
@FunctionalInterface
public interface WithheldListener {

    WithheldListener NOBODY = rule -> {};

    /** @param rule the rule's place, as in {@code common/skills.drl:12} */
    void withheld(String rule);
}
