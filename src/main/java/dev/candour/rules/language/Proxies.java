package dev.candour.rules.language;

import dev.candour.fairness.ProtectedWords;
import dev.candour.fairness.ProtectedWords.Use;
import dev.candour.source.Place;
import java.util.Map;
import java.util.Set;

/**
 * Refuses what says who somebody is. No fact holds an age or a gender, but titles, employers, schools and skills are free
 * text, and a rule that compares them with such a word would decide by it all the same.
 */
final class Proxies {

    /** When somebody worked tells how old somebody is; for how long, and whether it goes on, have fields of their own. */
    private static final Set<String> DATES = Set.of("start", "end");

    private Proxies() {}

    /** What the conditions compare and what the rule says. Name and reason are looked at where they are read. */
    static void check(RuleTree rule, Report report) {
        Mentions.comparedTexts(rule)
                .map(Mentions.ComparedText::text)
                .forEach(text -> refuse(text.text(), text.at(), Use.VALUE, report));
        Mentions.comparedTexts(rule)
                .filter(compared -> DATES.contains(compared.field().name()))
                .map(Mentions.ComparedText::text)
                .filter(text -> text.text().codePoints().anyMatch(Character::isDigit))
                .forEach(text -> report.add("calendar", text.at(), "value", text.text()));
        rule.then().forEach(action -> sentence(action.text(), action.textAt(), report));
    }

    /** @param at where its opening quote stands */
    static void sentence(String text, Place at, Report report) {
        refuse(text, at, Use.SENTENCE, report);
    }

    private static void refuse(String text, Place at, Use use, Report report) {
        ProtectedWords.standard()
                .in(text, use)
                .ifPresent(found -> report.add(
                        "protected",
                        new Place(at.line(), at.column() + 1 + found.at()),
                        Map.of(
                                "value", found.word(),
                                "attribute", found.attributeWord(),
                                "instead", found.instead())));
    }
}
