package dev.candour.rules.engine;

import dev.candour.facts.Fact;
import dev.candour.facts.Requirement;
import dev.candour.rules.Verbs;

/** Hears what rules say and forgets it. */
final class NoVerbs implements Verbs {

    @Override
    public void award(Requirement requirement, String text) {}

    @Override
    public void award(Requirement requirement, double points, String text) {}

    @Override
    public void award(double points, String text) {}

    @Override
    public void deduct(double points, String text) {}

    @Override
    public void reject(Requirement requirement, String text) {}

    @Override
    public void ask(Fact about, String text) {}
}
