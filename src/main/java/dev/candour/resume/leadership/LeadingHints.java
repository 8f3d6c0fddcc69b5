package dev.candour.resume.leadership;

import dev.candour.resume.text.FirstWords;
import dev.candour.resume.text.Script;
import dev.candour.vocabulary.Phrases;
import dev.candour.vocabulary.WordLists;
import java.util.List;

/**
 * Sees at one look that a line holds no word of leading, which is so for most lines. It may say yes too often; a new way of
 * speaking that {@link Leading} reads has to be known here, too.
 */
final class LeadingHints {

    /** What each text that may stand behind a number of people holds: "4-person team lead", "6 engineers report to me". */
    private static final FirstWords BEHIND = new FirstWords(
            List.of("lead", "report", "under m", "组长", "队长", "我", "本人", "日常管理", "全面管理", "统一管理", "团队管理", "人员管理"));

    private static final FirstWords OFFICES = new FirstWords(List.of(
            "captain",
            "team lead",
            "teamlead",
            "team-lead",
            "line manag",
            "line-manag",
            "supervisor",
            "foreman",
            "forewoman",
            "shift lead",
            "shift manag",
            "crew lead",
            "crew chief",
            "squad leader",
            "group lead",
            "section lead",
            "section head",
            "people manag",
            "department head",
            "department chair",
            "chair of",
            "division head",
            "division chief",
            "division director",
            "head chef",
            "head nurse",
            "head teacher",
            "head cook",
            "my ",
            "team of",
            "formed",
            "established",
            "stood up",
            "assembled",
            "put together",
            "recruited",
            "hired",
            "crew of",
            "staff of",
            "indirect"));

    private final Phrases words;

    LeadingHints(WordLists lists) {
        this.words = lists.phrases("label", "size label", "verb");
    }

    boolean mayLead(String line) {
        return words.isIn(line) || Script.hasIdeograph(line) || mayStandBehind(line) || OFFICES.lastIn(line) >= 0;
    }

    static boolean mayStandBehind(String line) {
        return BEHIND.lastIn(line) > 0;
    }
}
