package dev.candour.resume.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;

/**
 * Gives each field of a form a line of its own: "姓名: 林若溪 性别: 女 学历: 本科" and "Name: Ada Moreau | Phone: 151 2345" say what the same
 * fields say below each other. The break stands in place of what parted them, so that the text keeps its length.
 */
final class FieldRows {

    /** What a form asks of the person. */
    private static final String PERSON =
            "姓\\s?名|性\\s?别|年\\s?龄|出生(?:年月日?|日期|地)|生日|民\\s?族|籍\\s?贯|国\\s?籍|政治面貌|婚姻状况|婚\\s?否|婚\\s?姻|健康状况|身\\s?高|体\\s?重|户\\s?籍|户\\s?口"
                    + "|姓\\s?別|性\\s?別|年\\s?齡|婚姻狀況|國\\s?籍|戶\\s?籍"
                    + "|(?i:(?:full |first |last |father['’]?s |mother['’]?s )?name|date of birth|birth ?date|place of birth|d\\.?o\\.?b\\.?|age|gender|sex|nationality|citizenship|marital status|civil status|religion)";

    /** What stands beside these. */
    private static final String OTHER =
            "(?:手机|移动|联系|固定)?电\\s?话|手\\s?机(?:号码?)?|联系方式|(?:电子)?邮\\s?箱|电子邮件|邮\\s?件|QQ(?:号码?)?|微\\s?信(?:号)?|现?居住?地(?:址)?|现居|所在地|所在城市|地\\s?址|住\\s?址"
                    + "|(?:最高)?学\\s?历|学\\s?位|毕业(?:院校|学校|时间)|学\\s?校|院\\s?校|所学专业|专\\s?业|工作(?:年限|经验)|外语(?:水平)?|英语(?:水平)?|求职意向|应聘(?:岗位|职位)|意向(?:岗位|职位)|期望(?:薪资|职位)|到岗时间|状\\s?态"
                    + "|電\\s?話|手\\s?機|聯絡(?:電話|方式)|電子(?:郵件|信箱)|信\\s?箱|(?:最高)?學\\s?歷|學\\s?校|專\\s?業|科\\s?系|居住地|通訊地址"
                    + "|(?i:e-?mail(?: id| address)?|phone(?: no\\.?| number)?|mobile(?: no\\.?| number)?|telephone|tel|cell|address|location|city|country|languages?(?: known)?|degree|qualification|passport(?: no\\.?| number)?|visa status|linked ?in|git ?hub|website|hobbies)";

    private static final Anchored LABEL =
            Anchored.of("(?<=^|[\\n\\s|·•;；/,，])(?:(" + PERSON + ")|" + OTHER + ")\\s?[:：]");

    private static final int LONGEST = 400;
    private static final String MARKS = " \t-*•·▪●◦|>";
    private static final String BETWEEN = " \t|·•;；/,，";

    private FieldRows() {}

    /** The fields that a line begins with. @param person whether one of them asks something of the person */
    private record Row(List<Integer> labels, boolean person) {

        static final Row NONE = new Row(List.of(), false);
    }

    /** @return a text of the same length */
    static String over(String text) {
        StringBuilder rows = new StringBuilder(text);
        Forms.read(text, FieldRows::row, form -> part(rows, form));
        return rows.toString();
    }

    private static Row row(String text, int start, int end) {
        int colon = end - start > LONGEST ? -1 : Lines.indexOf(text, ':', start, end);
        if (colon < 0) {
            return Row.NONE;
        }
        int first = start;
        while (first < end && MARKS.indexOf(text.charAt(first)) >= 0) {
            first++;
        }
        List<Integer> labels = new ArrayList<>();
        boolean person = false;
        for (MatchResult found : LABEL.in(text.substring(first, end))) {
            labels.add(first + found.start());
            person |= found.group(1) != null;
        }
        return !labels.isEmpty() && labels.get(0) == first ? new Row(List.copyOf(labels), person) : Row.NONE;
    }

    /** Lines without a gap are one form, if any of them asks something of the person. */
    private static void part(StringBuilder rows, List<Row> form) {
        if (form.stream().anyMatch(Row::person)) {
            form.stream().flatMap(row -> row.labels().stream().skip(1)).forEach(label -> part(rows, label));
        }
    }

    private static void part(StringBuilder rows, int label) {
        int from = label;
        while (BETWEEN.indexOf(rows.charAt(from - 1)) >= 0) {
            from--;
        }
        for (int at = from; at < label; at++) {
            rows.setCharAt(at, at == from ? '\n' : ' ');
        }
    }
}
