package dev.candour.resume.career;

import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Script;
import dev.candour.vocabulary.Phrases;
import dev.candour.vocabulary.WordLists;

/** The words that say whether a position is an internship, unpaid, or somebody's own. */
public record TypeWords(Phrases internship, Phrases volunteer, Phrases selfEmployed, Phrases owner) {

    private static final Anchored CARES_FOR_THEM = Anchored.ofAnyCase(
            "\\b(?:volunteer(?:ing|s)?|interns?|internships?|co-?op|extern(?:ship)?|placements?|practicum)"
                    + "(?: (?:services?|program(?:me)?s?|engagement|recruitment|relations|resources?|development|support|operations|training|students?|experience|outreach|cent(?:er|re)|community|success|(?:and|&) \\p{L}+))*"
                    + " (?:manager|co-?ordinator|director|recruiter|services? assistant)\\b");

    /** 实习生管理专员, 志愿者项目主管 */
    private static final Anchored CARES_IN_CHINESE =
            Anchored.of("(?:实习生|见习生|管培生|志愿者|义工)(?:管理|招募|招聘|培训|培养|发展|服务|关系|事务|项目|运营|计划|与|及|和){1,4}"
                    + "(?:部|组|中心)?(?:高级|资深|副|助理)?(?:专员|经理|主管|主任|总监|负责人|协调员|干事|督导|顾问|专家|岗)");

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
        return CARES_FOR_THEM.isIn(title) || CARES_IN_CHINESE.isIn(Script.simplified(title));
    }
}
