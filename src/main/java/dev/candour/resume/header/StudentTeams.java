package dev.candour.resume.header;

import dev.candour.resume.text.Anchored;

/** Teams in which students build cars, rockets and robots: nobody is paid there, whatever the title, and they are no department. */
public final class StudentTeams {

    private static final Anchored ONE = Anchored.ofAnyCase(
            "\\bstudents?'?\\b[\\p{L}&' -]{0,30}\\bteam\\b|\\bformula (?:student|sae|electric|hybrid)\\b|\\bbaja sae\\b|\\bfirst (?:tech challenge|robotics competition|lego league)\\b|\\bftc team\\b|\\bfrc team\\b|\\bvex robotics (?:team|club)\\b|\\bsolar (?:car|racing|vehicle) (?:team|project)\\b"
                    + "|\\b(?:rocketry|hyperloop|concrete canoe|human powered vehicle|autonomous racing|quiz bowl|debate) (?:team|club|society)\\b");

    private StudentTeams() {}

    public static boolean isOne(String name) {
        return ONE.isIn(name);
    }
}
