package dev.candour.resume.header;

import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Script;
import java.util.regex.Pattern;

/** Tells public bodies and centres that are houses of their own from the parts of others. */
final class Agencies {

    private static final int SHORTEST = 8;

    /** 南山区政务服务中心, 某某中国研发中心, 某某集团北京分部, 青杉大学信息中心, NEXT 创研中心 */
    private static final Pattern PUBLIC = Pattern.compile(
            ".{1,6}(?:[省市区县州乡镇]|街道|社区).{2,8}中心|国家(?!级).{2,14}中心|.{2,20}(?:中国|亚洲|亚太).{0,4}(?:研发|研究|开发|技术|工程)中心|.{2,20}(?:公司|集团|银行)[\\u4e00-\\u9fff]{2,6}分部|.{3,20}(?:局|委员会|科学院|研究院|协会)[\\u4e00-\\u9fff]{3,8}中心|.{2,10}大[学學][\\u4e00-\\u9fff]{2,10}中心|[A-Z][A-Za-z]{3,15} [\\u4e00-\\u9fff]{2,4}中心");

    /** "青杉区政府办公室", "青杉中学国际部": a body of its own within a larger one. */
    private static final Anchored BODY =
            Anchored.of("(?<=.{2})(?:(?:政府|委员会|管委会)办公室|(?:学校|中学|小学|外国语)(?:国际部|国际课程中心|国际课程部|小学部|初中部|高中部|中学部|幼儿部))$");

    /** 青杉县委宣传部 is no part of another house. */
    private static final Pattern PARTY = Pattern.compile(".{1,4}[省市区县州镇乡旗]委(?:宣传部|组织部|统战部|政法委|办公室|党校|党史办|政研室|老干部局)");

    /** "溪石杭州研发中心" is called by its house and its town. */
    private static final Anchored SITE = Anchored.of("(?:研发|研究|开发|技术|设计|工程|创新|运营)中心$");

    private static final int LONGEST_SITE = 20;

    private Agencies() {}

    static boolean isSite(String text) {
        return text.length() <= LONGEST_SITE && text.endsWith("中心") && SITE.isIn(text);
    }

    static boolean mayBe(String text) {
        return text.length() >= SHORTEST && Script.isChinese(text);
    }

    /** "青杉县委宣传部" as a whole. */
    static boolean isOfParty(String text) {
        return text.indexOf('委') > 0 && PARTY.matcher(text).matches();
    }

    static boolean isNamed(String text) {
        if (BODY.isIn(text)) {
            return true;
        }
        return text.length() < SHORTEST
                ? isOfParty(text)
                : Script.isChinese(text) && PUBLIC.matcher(text).matches();
    }
}
