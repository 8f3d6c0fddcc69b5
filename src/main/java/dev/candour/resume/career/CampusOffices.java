package dev.candour.resume.career;

import dev.candour.resume.dates.DateRange;
import dev.candour.resume.header.Header;
import dev.candour.resume.header.Segment;
import dev.candour.resume.section.Section;
import dev.candour.resume.section.Section.Kind;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Script;
import dev.candour.resume.text.View;
import java.util.List;
import java.util.stream.Stream;

/** Finds the offices and the help that a Chinese document dates below 校园经历, 学生工作 or 社会实践: unpaid positions. */
final class CampusOffices {

    /** Under these somebody tells what was done beside studying. */
    private static final Anchored CAMPUS =
            Anchored.of("校园|校内|在校|社团|学生(?:工作|干部|组织|会|活动|时代)|社会(?:实践|活动|工作|服务)|实践活动|志愿|公益|课外|课余|组织活动|活动经历");

    /** What is won, published or taught is no office. */
    private static final Anchored OTHERWISE = Anchored.of("获奖|荣誉|奖|论文|成果|竞赛|比赛|项目|课题|培训|证书");

    /** Who teaches or researches beside studying is paid. */
    private static final Anchored PAID = Anchored.of("助教|助研|助管|研究助理|研究员|讲师|教师|家教");

    /** What a school pays its students for. */
    private static final Anchored HELP = Anchored.of("(?:课程|教学|科研|行政|学生|辅导员)?(?:助教|助研|助管)|(?:教学|科研|研究|行政)助理");

    /** Who works for these while at school has a placement there. */
    private static final Anchored COMPANY =
            Anchored.of("(?:公司|集团|银行|酒店|医院|报社|电视台|事务所|工厂|门店|超市)(?:\\([^()]{1,12}\\))?$");

    private static final Anchored FIELD = Anchored.of("(?:学|专业|本科|硕士|学士|大专)$");

    /** Whoever took part in a journey or a contest held no office. */
    private static final Anchored MEMBER = Anchored.of("(?:主要|核心|参赛|团队|项目)?(?:队员|成员|参与者|参与人|选手|学员|营员)");

    /** Of the class that somebody is in, which nobody names. */
    private static final Anchored OF_CLASS = Anchored.of("副?班长|团支[部]?书记?|副?团支书|(?:班级)?(?:学习|生活|文艺|体育|宣传|组织|心理)委员|课代表");

    private static final Anchored HELPER = Anchored.of("志愿者|义工|志工|支教|讲解员|导览|引导员");

    private final SectionEntries entries;

    CampusOffices(SectionEntries entries) {
        this.entries = entries;
    }

    Stream<Entry> in(View view, List<Section> sections, List<DateRange> ranges) {
        return sections.stream()
                .filter(section -> section.kind() == Kind.OTHER && isChinese(section))
                .flatMap(section -> entries.in(view, asGiven(section), ranges).stream())
                .filter(entry -> isOffice(entry, isCampus(entry.section())))
                .map(CampusOffices::typed);
    }

    private static Entry typed(Entry entry) {
        Segment employer = entry.header().employer();
        boolean company = employer != null && COMPANY.isIn(Script.simplified(employer.bare()));
        return company
                ? entry.withSection(as(Kind.INTERNSHIP, entry))
                : isPaid(entry) ? entry.withSection(as(Kind.WORK, entry)) : entry;
    }

    private static Section as(Kind kind, Entry entry) {
        return new Section(kind, entry.section().heading(), entry.section().lines());
    }

    private static boolean isPaid(Entry entry) {
        Segment title = entry.header().title();
        return title != null && HELP.is(Script.simplified(title.bare()));
    }

    private static boolean isChinese(Section section) {
        Line heading = section.heading();
        return heading != null && Script.hasIdeograph(heading.text()) && !OTHERWISE.isIn(heading(section));
    }

    static boolean isCampus(Section section) {
        return section.heading() != null && CAMPUS.isIn(heading(section));
    }

    private static String heading(Section section) {
        Line heading = section.heading();
        return heading == null ? "" : Script.simplified(heading.text());
    }

    private static Section asGiven(Section section) {
        return new Section(Kind.VOLUNTEER, section.heading(), section.lines());
    }

    /** With its time, its house and a title; under another heading only what is an office by its name. */
    private static boolean isOffice(Entry entry, boolean campus) {
        Header header = entry.header();
        Segment title = header.title();
        if (title == null
                || !header.hasTitle()
                || header.employer() == null && !(campus && OF_CLASS.is(Script.simplified(title.bare())))
                || entry.dates() == null
                || FIELD.isIn(Script.simplified(title.bare()))
                || LearnedSocieties.honour(header)
                || PAID.isIn(Script.simplified(title.text())) && !isHelper(title) && !(campus && isPaid(entry))) {
            return false;
        }
        boolean named = entry.headerLines().stream().anyMatch(line -> StudentOffices.isNamed(line.text()));
        if (campus && !named && MEMBER.is(Script.simplified(title.bare()))) {
            return false;
        }
        return campus ? entry.hasRange() || isHelper(title) : named && entry.hasRange();
    }

    /** A day's help has one date. */
    private static boolean isHelper(Segment title) {
        return HELPER.isIn(Script.simplified(title.text()));
    }
}
