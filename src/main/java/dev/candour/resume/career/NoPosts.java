package dev.candour.resume.career;

import dev.candour.resume.dates.DateRange;
import dev.candour.resume.header.Segment;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Script;

/** What stands beside a house and a date like a title, and is what somebody won, took, gave or belonged to: "Best Newcomer Award, Acme, 2017". */
final class NoPosts {

    /** Whatever its time, it is none. */
    private static final Anchored THINGS = Anchored.ofAnyCase(
            "(?:(?!(?:in|of|for|with|on)\\b)[\\p{L}'’&/-]+ ){0,6}(?:awards?|prizes?|medals?|scholarships?|bursar(?:y|ies)|grants?|course|workshops?|seminars?|webinars?|certificates?|certifications?|licen[cs]es?|exhibitions?|hackathons?|competitions?|contests?|conferences?|graduation|patents?|publications?|subscriber|subscription|curso|premio|kurs|weiterbildung|formation|prix)"
                    + "|(?:employee|employé|empleado|mitarbeiter(?:in)?|seller|salesperson|salesman|teacher|volunteer|player|student|worker) (?:of|du|del|des) (?:the )?(?:week|month|quarter|year|season|mois|mes|monats)"
                    + "|born|birth of .*|updated|last updated?|moved|retired|relocated|married|promoted(?: to .*)?|graduated|nominated|nominee|winner|finalist|runner-up|certified|references? available.*"
                    + "|(?:[\\p{L}]+ )?(?:division [iv\\d]+ |ncaa )?(?:[\\p{L}]+ ){0,2}student[- ]athlete(?:,.*)?|varsity (?!(?:[\\p{L}]+ ){0,2}coach)[\\p{L}' &-]+"
                    + "|(?:aws|microsoft|google|oracle|cisco|salesforce|red hat|adobe|hubspot) certified .*|.* (?:certificate|certification)(?: course| program(?:me)?)?");

    /** "First Aid at Work Certificate": no house is called so. */
    private static final Anchored PAPERS = Anchored.ofAnyCase(
            "(?!(?:the )?prize\\b)(?:[\\p{L}\\d'’&+/.-]+ ){1,8}(?:certificate|certification|scholarship|medal|award)(?: course| program(?:me)?)?"
                    + "|(?:dean|president|chancellor|principal|director|honou?r)['’]?s? (?:honou?r )?(?:list|roll)|(?:employee|student|athlete|player|teacher|salesperson) of the (?:week|month|quarter|term|season|year)|level [1-7] (?:award|certificate|diploma) in .*");

    /** Whoever teaches there has a title. */
    private static final Anchored PLATFORM = Anchored.ofAnyCase(
            "(?:coursera|udemy|edx|udacity|codecademy|datacamp|futurelearn|freecodecamp|linkedin learning|lynda(?:\\.com)?|pluralsight|skillshare|khan academy|simplilearn|great learning|alison|nptel|treehouse|the odin project|google digital garage)(?: \\(online\\))?");

    /** For one day or one year; for longer they may be posts. */
    private static final Anchored EVENTS = Anchored.ofAnyCase(
            "(?:(?!(?:in|of|for|with|on)\\b)[\\p{L}'’&/-]+ ){0,4}(?:talk|talks|lecture|keynote|presentation|poster|panel|speech|show|performance|project|paper|article|book|thesis|dissertation|promotion|camp|trip|visit|tour)"
                    + "|(?:guest |invited |keynote )?speaker|(?:regular |associate |full |student |elected )?(?:member|fellow)|miembro|membre|mitglied|best \\p{L}+|top \\p{L}+|(?:[\\p{L}&-]+ ){0,4}training(?: course| program(?:me)?)?|(?:[\\p{L}&-]+ ){1,3}development program(?:me)?|judge|reviewer|attendee|delegate");

    /** "学年度优秀助教" is won, for one year of being a 助教; a 先进材料工程师 is employed. */
    private static final Anchored PRAISED = Anchored.of(
            "(?:校级?|院级?|省级?|市级?|国家级|全国|全省|全市|学?年?度|第[一二三四五六七八九十\\d]{1,3}届)*(?:(?:优秀|十佳|百佳|模范|最美)[\\u4e00-\\u9fff]{2,10}|(?:先进|最佳|杰出)(?:个人|工作者|集体|员工|教师|教育工作者|志愿者|青年|新人|学生|毕业生|助教|辅导员))");

    /** What somebody won or took names houses and titles too. */
    private static final Anchored WON = Anchored.ofAnyCase(
            "\\b(?:prizes?|awards?|awarded|scholarships?|medals?|honou?rs?|grants?|certificates?|certification|licen[cs]e|winner|finalist|nominated|nominee|dean's list|course|workshop|hackathon|competition|conference|paper|published|publication|patent)\\b");

    private NoPosts() {}

    /** Whether words speak of something that was won, given or taken. */
    static boolean areWonOrTaken(String words) {
        return WON.isIn(words);
    }

    static boolean is(Entry entry) {
        Segment title = entry.header().title();
        DateRange dates = entry.dates();
        return title != null
                        && (THINGS.is(title.bare())
                                || PRAISED.is(Script.simplified(title.bare()))
                                || dates != null && !dates.range() && EVENTS.is(title.bare()))
                || !entry.header().hasTitle()
                        && TitleParts.of(entry).anyMatch(part -> PAPERS.is(part) || PLATFORM.is(part));
    }
}
