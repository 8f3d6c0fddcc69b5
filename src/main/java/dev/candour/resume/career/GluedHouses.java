package dev.candour.resume.career;

import dev.candour.resume.header.Header;
import dev.candour.resume.header.Lexicon;
import dev.candour.resume.header.Segment;
import dev.candour.resume.header.Segment.Kind;
import dev.candour.resume.section.Section;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Script;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;

/**
 * Houses that no list knows, glued to what somebody was there: 云雀ETL工程师, 蓝岸仓库主管. One alone may be a title of a trade that no list
 * knows; where all positions of a section name no other house and each begins with another such name, these are the houses.
 */
final class GluedHouses {

    private static final int LEAST = 2;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 8;

    private static final int LONG_TITLE = 4;

    private static final Anchored TRADE =
            Anchored.of("科技|游戏|传媒|设计|环保|招聘|教育|地产|物流|航空|文化|电子|通信|金融|证券|医药|医疗|建筑|装饰|能源|汽车|机械|影视|广告|旅游|食品|服装|数据|摄影|美食|动漫");

    private static final Anchored NAME = Anchored.of("[\\u4e00-\\u9fff]{2,8}");
    /** With these somebody tells what was done or for whom. */
    private static final Anchored TOLD = Anchored.of("[为在从由任做是以与和及对向把被将给]|.*[的及和与等了兼部组]");

    private final Lexicon lexicon;

    GluedHouses(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Entry> named(List<Entry> entries, Section section) {
        List<Entry> open = entries.stream().filter(GluedHouses::isOpen).toList();
        long glued = entries.stream().filter(GluedHouses::isGlued).count();
        Set<String> names = new HashSet<>();
        boolean all = section.kind() == Section.Kind.WORK
                && open.size() + glued >= LEAST
                && open.stream().allMatch(entry -> nameEnd(entry.header()) > 0)
                && open.stream().allMatch(entry -> names.add(name(entry.header())));
        return all
                ? entries.stream()
                        .map(entry -> open.contains(entry) ? named(entry) : entry)
                        .toList()
                : entries;
    }

    /** Whether its own lines name no house. */
    private static boolean isOpen(Entry entry) {
        Segment house = entry.header().employer();
        return entry.hasRange()
                && (house == null || entry.headerLines().stream().noneMatch(line -> line.index() == house.line()));
    }

    /** 禾木软件有限公司会计 */
    private static boolean isGlued(Entry entry) {
        Header header = entry.header();
        return !isOpen(entry)
                && header.employer() != null
                && header.title() != null
                && header.employer().span().end() == header.title().span().start();
    }

    /** How long the name is that a title begins with; 0 when it begins with none. */
    private int nameEnd(Header header) {
        Segment title = header.title();
        if (title == null
                || !title.is(Kind.TITLE)
                || title.text().length() != title.span().length()) {
            return 0;
        }
        String words = Script.simplified(title.text());
        int end = lexicon.titleStart(title.bare());
        boolean glued = end >= SHORTEST && end <= LONGEST && end < title.bare().length();
        return glued && isName(words.substring(0, end)) ? end + trade(words, end) : 0;
    }

    /** How long the word is behind a name of two characters that says of which trade the house is: 木棉(设计)数控操作工. */
    private int trade(String words, int end) {
        MatchResult trade = end == SHORTEST ? TRADE.opening(words.substring(end)) : null;
        String rest = trade == null ? "" : words.substring(end + trade.end());
        return rest.length() >= LONG_TITLE && lexicon.titleStart(rest) == 0 ? trade.end() : 0;
    }

    private boolean isName(String words) {
        return NAME.is(words)
                && !TOLD.is(words)
                && !TOLD.opens(words)
                && !lexicon.isSubject(words)
                && !lexicon.isPlace(words)
                && !lexicon.isDepartment(words)
                && !lexicon.isSkill(words)
                && !lexicon.isNoise(words);
    }

    private String name(Header header) {
        return header.title().text().substring(0, nameEnd(header));
    }

    private Entry named(Entry entry) {
        Header header = entry.header();
        Segment title = header.title();
        int end = nameEnd(header);
        return entry.withHeader(new Header(
                title.part(end, title.text().length(), Kind.TITLE),
                title.part(0, end, Kind.OTHER),
                1,
                header.segments()));
    }
}
