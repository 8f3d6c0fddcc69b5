package dev.candour.resume.skill;

import dev.candour.resume.text.Anchored;
import dev.candour.vocabulary.Mention;

/** People who are called like a skill: "Mr Jenkins", "reported to Ruby Tannock". */
final class PersonNames {

    private static final int NEAR = 40;

    private static final Anchored ADDRESSED_BEFORE =
            Anchored.of("\\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir)\\.?\\s(?:\\p{Lu}[\\p{L}.'’-]*\\s){0,2}$");

    private static final Anchored SUPERIOR_BEFORE = Anchored.ofAnyCase(
            "\\b(?:report(?:s|ed|ing)? (?:directly )?to|assistant to|managed by|supervised by|mentored by|deputy of)\\s$");

    private static final Anchored SURNAME_BEHIND =
            Anchored.of("\\s(?!Manager|Director|Lead|Head|Team|Department|Engineer|Developer)\\p{Lu}\\p{Ll}+\\b");

    private PersonNames() {}

    static boolean are(String text, Mention mention) {
        if (!Character.isUpperCase(text.charAt(mention.start()))) {
            return false;
        }
        String before = text.substring(Math.max(0, mention.start() - NEAR), mention.start());
        return ADDRESSED_BEFORE.isIn(before)
                || SUPERIOR_BEFORE.isIn(before)
                        && SURNAME_BEHIND.opens(text, mention.end(), Math.min(text.length(), mention.end() + NEAR));
    }
}
