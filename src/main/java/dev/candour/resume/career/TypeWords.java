package dev.candour.resume.career;

import dev.candour.resume.text.Anchored;
import dev.candour.vocabulary.Phrases;
import dev.candour.vocabulary.WordLists;

/** The words that say whether a position is an internship, unpaid, or somebody's own. */
public record TypeWords(Phrases internship, Phrases volunteer, Phrases selfEmployed, Phrases owner) {

    private static final Anchored CARES_FOR_THEM = Anchored.ofAnyCase(
            "\\b(?:volunteer(?:ing|s)?|interns?|internships?|co-?op|extern(?:ship)?|placements?|practicum)"
                    + "(?: (?:services?|program(?:me)?s?|engagement|recruitment|relations|resources?|development|support|operations|training|students?|experience|outreach|cent(?:er|re)|community|success|(?:and|&) \\p{L}+))*"
                    + " (?:manager|co-?ordinator|director|recruiter|services? assistant)\\b");

    /** @param titles the lists of the vocabulary about titles */
    public static TypeWords of(WordLists titles) {
        return new TypeWords(
                titles.phrases("internship"),
                titles.phrases("volunteer", titles.get("not volunteer")),
                titles.phrases("self-employed"),
                titles.phrases("owner", titles.get("not owner")));
    }

    /** "Volunteer Coordinator" and "Intern Program Manager" are paid for it. */
    public static boolean isCareOfThem(String title) {
        return CARES_FOR_THEM.isIn(title);
    }
}
