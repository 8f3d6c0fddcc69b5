package dev.candour.resume.text;

import dev.candour.vocabulary.Vocabulary;
import dev.candour.vocabulary.WordLists;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the fields of Chinese forms about a career are called. */
final class CareerLabels {

    /** What a field asks for. */
    enum Kind {
        EMPLOYER,
        TITLE,
        DATES,
        SCHOOL,
        LEVEL,
        AREA,
        OTHER
    }

    /** Characters, blanks among them. */
    static final int LONGEST = 10;

    private static final List<String> SCHOOLS =
            List.of("毕业院校", "毕业学校", "学校", "院校", "学校名称", "院校名称", "就读学校", "就读院校", "所在学校");
    private static final List<String> LEVELS = List.of("学历", "最高学历", "学位", "最高学位", "学历学位", "学历层次", "文化程度", "教育程度");
    private static final List<String> AREAS = List.of(
            "专业", "所学专业", "主修专业", "专业名称", "就读专业", "科系", "科系名称", "系所", "系所名称", "就读科系", "主修科系", "院系", "所在院系", "学系", "系别");
    private static final List<String> OTHERS = List.of(
            "就读时间", "就读期间", "就学期间", "就学时间", "在校时间", "在读时间", "学习时间", "入学时间", "毕业时间", "毕业日期", "毕业年份", "学制", "学习形式",
            "学习方式", "培养方式", "工作内容", "工作职责", "主要职责", "工作描述", "职责描述", "岗位职责", "主要工作", "工作业绩", "主要业绩");

    private static final List<String> PERSON = List.of(
            "姓名", "性别", "年龄", "民族", "籍贯", "户籍", "政治面貌", "婚姻状况", "健康状况", "出生年月", "出生日期", "身高", "体重", "电话", "联系电话", "手机",
            "手机号", "手机号码", "邮箱", "电子邮箱", "微信", "现居", "现居地", "居住地", "现居住地", "地址", "住址", "通讯地址", "工作年限", "外语水平", "英语水平",
            "求职意向", "期望薪资", "国籍");

    private static final class Known {
        static final Map<String, Kind> LABELS = labels();
    }

    private CareerLabels() {}

    private static Map<String, Kind> labels() {
        WordLists words = Vocabulary.standard().words("titles");
        Map<String, Kind> labels = new HashMap<>();
        List.of("department label", "place label", "aside label")
                .forEach(list -> put(labels, words.get(list), Kind.OTHER));
        put(labels, words.get("employer label"), Kind.EMPLOYER);
        put(labels, words.get("title label"), Kind.TITLE);
        put(labels, words.get("date label"), Kind.DATES);
        put(labels, SCHOOLS, Kind.SCHOOL);
        put(labels, LEVELS, Kind.LEVEL);
        put(labels, AREAS, Kind.AREA);
        put(labels, OTHERS, Kind.OTHER);
        put(labels, PERSON, Kind.OTHER);
        return labels;
    }

    private static void put(Map<String, Kind> labels, Iterable<String> words, Kind kind) {
        words.forEach(word -> {
            if (Script.hasIdeograph(word)) {
                labels.put(Script.simplified(word), kind);
            }
        });
    }

    /** What a part of a text is the label of; null when it is none. */
    static @Nullable Kind kind(String text, int from, int to) {
        if (!Script.isIdeograph(text.charAt(from))) {
            return null;
        }
        return Known.LABELS.get(Script.simplified(text.substring(from, to).strip()));
    }

    /** The short label that every reader knows for what one asks for; the label itself where it needs none. */
    static String known(String label, Kind kind) {
        return switch (kind) {
            case SCHOOL -> "学校";
            case LEVEL -> label.endsWith("学位") || label.endsWith("學位") ? "学位" : "学历";
            case AREA -> "专业";
            default -> label;
        };
    }

    /** Whether what is asked for makes a form about a position or about a course of study. */
    static boolean areForm(Set<Kind> asked) {
        boolean position = asked.contains(Kind.EMPLOYER) && (asked.contains(Kind.TITLE) || asked.contains(Kind.DATES));
        boolean study = asked.contains(Kind.SCHOOL) && (asked.contains(Kind.LEVEL) || asked.contains(Kind.AREA));
        return position || study || asked.contains(Kind.LEVEL) && asked.contains(Kind.AREA);
    }
}
