package dev.candour.resume.career;

import dev.candour.resume.header.Header;
import dev.candour.resume.header.Segment;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Script;

/** "中国柳溪学会 理事", "《青杉学报》 编委" below 社会服务: an honour of scholars, whom nobody employs for it. */
final class LearnedSocieties {

    private static final Anchored SOCIETY = Anchored.of("学会|研究会|专业委员会|专委会|标准化委员会|技术委员会|编委会|编辑委员会|学报|期刊|杂志(?!社)|基金委");

    /** What students found at their school is a club of theirs. */
    private static final Anchored OF_SCHOOL = Anchored.of("学生|大学|学院|中学|[校院系级]学会|^[校院系]|读书|同学会|留学");

    private static final Anchored HONOUR = Anchored.of(
            "(?:第[一二三四五六七八九十\\d]{1,3}届)?(?:副?(?:理事长|会长|主任委员|秘书长|主编)|(?:常务|青年)?(?:理事|委员|编委|会员)|(?:客座|青年)编辑|审稿人|评审|(?:[A-Za-z\\u4e00-\\u9fff]{0,14})(?:评审|特聘|咨询|入库|智库)专家)");

    private LearnedSocieties() {}

    static boolean honour(Header header) {
        Segment title = header.title();
        Segment employer = header.employer();
        if (title == null || employer == null) {
            return false;
        }
        String house = Script.simplified(employer.bare());
        return SOCIETY.isIn(house) && !OF_SCHOOL.isIn(house) && HONOUR.is(Script.simplified(title.bare()));
    }
}
