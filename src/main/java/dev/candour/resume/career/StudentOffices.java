package dev.candour.resume.career;

import dev.candour.profile.Profile.EmploymentType;
import dev.candour.resume.section.Section;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Script;

/** Offices that students hold at their school, as in 校学生会外联部部长: no employment. */
public final class StudentOffices {

    /** Whoever advises or leads students for a living holds an office with one of these in its name. */
    private static final Anchored STAFF =
            Anchored.of("团委书记|團委書記|指导老师|指导教师|辅导员|輔導員|专职|会堂|酒店|宾馆|基金会|公司|集团|部队|解放军|武警|消防|车间|工厂|厂");

    private static final Anchored NAMED = Anchored.of(
            "学生会|學生會|(?:研究生|本科生|学生|班级|年级)[\\u4e00-\\u9fff]{0,6}(?:党支部|团支部|党总支)|学生委员会|研究生会|研究生會|学生社团|社团联合会|社联|学生工作助理|学生助理团|学生科协|青年志愿者协会|(?:大学|学院|学校|大學|學院).{0,10}(?:协会|協會|社团|社團|记者团|艺术团|合唱团|辩论队|广播[台站])"
                    + "|校(?:学生|团委|社团|广播[台站]|记者团|艺术团|辩论队|篮球队|足球队|红十字会)|院(?:学生会|团委|团总支|分团委)|[校院系]友会|(?:^|[\\s|·*])[校院系][\\u4e00-\\u9fff]{1,6}(?:协会|协會|社团|俱乐部|委员会)(?![\\u4e00-\\u9fff]*公司)|系学会|系學會|(?:融媒体中心|新媒体中心|记者团|广播站|自律会|自管会|青协|学生科|学生团队)(?:学生)?(?:副?主席|副?部长|副?会长|副?团长|副?站长|干事)");

    /** In a section about work these are said of other offices too. */
    private static final Anchored IN_CLASS = Anchored.of(
            "团委|團委|党支部|团支部|团支书|團支書|团总支|班长|班長|副班长|班委|班干部|学习委员|生活委员|文艺委员|体育委员|宣传委员|组织委员|心理委员|寝室长|宿舍长|课代表|社长|社長|会长|學會|社团|社團|协会干事|干事|三下乡|社会实践|暑期实践|寒假实践|暑期支教|实践队");

    private static final Anchored HELD = Anchored.of("任职|任職|职务|職務");

    private static final Anchored GIVEN = Anchored.of("志愿|志願|义工|義工|公益|支教");

    private StudentOffices() {}

    public static boolean isNamed(String words) {
        return NAMED.isIn(words) && !STAFF.isIn(words);
    }

    /** Whether a title block names one; elsewhere than among positions the office of a class is one too. */
    static boolean isOne(Entry entry) {
        boolean amongWork = entry.section().kind() == Section.Kind.WORK;
        return !isGiven(entry)
                && entry.headerLines().stream()
                        .map(Line::text)
                        .filter(Script::hasIdeograph)
                        .anyMatch(text -> isNamed(text) || !amongWork && IN_CLASS.isIn(text) && !STAFF.isIn(text));
    }

    /** Under "学生组织任职" the offices are told one by one, as positions are. */
    static boolean areUnder(Section section) {
        Line heading = section.heading();
        return section.kind() == Section.Kind.VOLUNTEER && heading != null && HELD.isIn(heading.text());
    }

    /** What is given without pay is no office. */
    private static boolean isGiven(Entry entry) {
        return entry.section().kind() == Section.Kind.VOLUNTEER
                && entry.headerLines().stream().anyMatch(line -> GIVEN.isIn(line.text()));
    }

    /** Beside real work it is read as what somebody did for others. */
    static EmploymentType typeAmong(Entry entry, EmploymentType other) {
        return other == EmploymentType.EMPLOYMENT && isOne(entry) ? EmploymentType.VOLUNTEER : other;
    }
}
