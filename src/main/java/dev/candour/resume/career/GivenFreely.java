package dev.candour.resume.career;

import dev.candour.resume.header.Header;
import dev.candour.resume.header.Segment;
import dev.candour.resume.header.StudentTeams;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Script;
import org.jspecify.annotations.Nullable;

/** What is done for nothing although nobody says so: open source that others share, the offices of a club. */
final class GivenFreely {

    private static final Anchored UPKEEP = Anchored.ofAnyCase(
            "(?:(?:core|lead|main|project|co-?) ?)?(?:maintainer|contributor|committer)|(?:核心|主要)?(?:维护者|維護者|贡献者|貢獻者|维护人员|社区成员)");

    private static final Anchored OPEN =
            Anchored.ofAnyCase("\\bopen[- ]source\\b(?! (?:program|office))|开源|開源|\\bgit(?:hub|lab|ee)\\b");

    private static final Anchored COMPANY =
            Anchored.ofAnyCase("(?:公司|集团|\\b(?:Ltd|Inc|LLC|GmbH|Corp|Limited|Corporation)\\.?)$");

    /** 出版社 and 合作社 pay; a club of that name has members. */
    private static final Anchored CLUB =
            Anchored.of("[\\u4e00-\\u9fffA-Za-z]{2,16}(?:(?<![版报志讯行作用刊闻华信交商销应公旅画印影])社|社团|俱乐部|(?:协|学)会)");

    private static final Anchored OFFICE =
            Anchored.of("(?:社团|学社|本社)?(?:(?:主要|核心|普通)?成员|社员|会员|营员|副?社长|团员)|社团[\\u4e00-\\u9fff]{0,4}部长");

    private static final Anchored SOCIETY = Anchored.ofAnyCase(
            "(?!.*(?:building|golf|country|football|health) (?:society|club)$)[a-z&' .-]{2,40} (?:society|club|students?'? (?:union|association|organi[sz]ation|council|government))");

    private static final Anchored PRESIDING = Anchored.ofAnyCase(
            "(?:society|club|union) (?:vice[- ])?(?:president|secretary|treasurer|officer)|(?:club |society |active |general )?member");

    /** Whoever holds an office of a society at a university has been elected to it; its secretary may be paid. */
    private static final Anchored ELECTED_BY = Anchored.ofAnyCase(
            "(?=.*\\b(?:university|college|students?'?|school|alumni|campus)\\b)[\\p{L}&'’ .-]{6,80} (?:society|club|union|association)(?: \\([\\p{L} ]{2,12}\\))?");

    private static final Anchored OFFICE_OF_IT = Anchored.ofAnyCase(
            "(?:(?:vice|co|deputy|senior|junior|founding|elected|past|[\\p{L}]+ student)[- ])?(?:president|treasurer|chair(?:man|woman|person)?|captain|(?:social|events?|publicity|welfare) (?:secretary|officer)|committee member|exec(?:utive)? (?:committee )?member|(?:student|class) representative)(?:,.*)?");

    private static final Anchored SCOUTS =
            Anchored.ofAnyCase("\\b(?:scouts?|scouting|girl guides|guiding|brownies|cubs)\\b");

    private static final Anchored OF_SCOUTS = Anchored.ofAnyCase(
            "(?:(?:assistant|deputy) )?(?:(?:(?:cub |beaver |girl |boy )?scouts?'?|troop|pack|den|unit|group|guide|brownie|cub|patrol) (?:leader|master)|scoutmaster|guider)");

    private static final Anchored MEETUP = Anchored.ofAnyCase("\\bmeet-?ups?(?: (?:group|community|chapter))?$");

    private static final Anchored ORGANIZING =
            Anchored.ofAnyCase("(?:(?:co|lead|founding|chapter|community)[- ]?)?(?:organi[sz]er|host)");

    private GivenFreely() {}

    /** "Contributor, Fern Open Source Project", "柳溪棋社 社员" */
    static boolean is(Entry entry) {
        Segment title = entry.header().title();
        Segment employer = entry.header().employer();
        return title != null && (UPKEEP.is(title.bare().strip()) && isShared(entry) || isOfClub(entry.header(), title))
                || employer != null && StudentTeams.isOne(employer.bare())
                || ClubPosts.isOne(entry);
    }

    private static boolean isOfClub(Header header, Segment title) {
        Segment employer = header.employer();
        return employer != null
                && (CLUB.is(Script.simplified(employer.bare())) && OFFICE.is(Script.simplified(title.bare()))
                        || SOCIETY.is(employer.bare()) && PRESIDING.is(title.bare())
                        || ELECTED_BY.is(employer.bare()) && OFFICE_OF_IT.is(title.bare())
                        || MEETUP.isIn(employer.bare()) && ORGANIZING.is(title.bare())
                        || SCOUTS.isIn(employer.bare() + " " + title.bare()) && OF_SCOUTS.is(title.bare()));
    }

    private static boolean isShared(Entry entry) {
        Line heading = entry.section().heading();
        return !isCompany(entry.header().employer())
                && (heading != null && OPEN.isIn(heading.text())
                        || entry.headerLines().stream().anyMatch(line -> OPEN.isIn(line.text())));
    }

    private static boolean isCompany(@Nullable Segment employer) {
        return employer != null && COMPANY.isIn(employer.bare());
    }
}
