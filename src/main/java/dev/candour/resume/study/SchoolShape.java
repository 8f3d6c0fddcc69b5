package dev.candour.resume.study;

import dev.candour.resume.header.Suits;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Script;
import dev.candour.resume.text.WordCount;

/** Whether a name that no list knows is written as a school's may be. */
final class SchoolShape {

    private static final int LEAST_NAME = 3;
    private static final int MOST_WORDS = 5;

    /** "University of Pendle, Expected Spring 2030": when it ends, and no town. */
    static final Anchored SEASON = Anchored.ofAnyCase(
            "^(?:expected|anticipated|exp|est|due|ends|graduat\\p{L}+|class|spring|summer|fall|autumn|winter|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\\b|^(?:january|february|march|april|august|september|october|november|december)\\b|^present\\b");

    /** "Corvale 2 Marsh-Holm" */
    private static final Anchored NUMBERED = Anchored.of(
            "(?!Year|Level|Part|Grade|Semester|Term|Class|Division|Stage|Phase|Module)\\p{Lu}\\p{Ll}{2,} \\d{1,2} \\p{Lu}\\p{Ll}[\\p{L}’' -]+");

    private SchoolShape() {}

    static boolean has(String called) {
        return !Script.hasIdeograph(called)
                && called.length() >= LEAST_NAME
                && Character.isUpperCase(called.charAt(0))
                && WordCount.of(called) <= MOST_WORDS
                && (called.chars().noneMatch(Character::isDigit) || NUMBERED.is(called))
                && called.indexOf(':') < 0
                && Suits.isName(called)
                && !SEASON.isIn(called)
                && !FieldShape.isNamed(called);
    }
}
