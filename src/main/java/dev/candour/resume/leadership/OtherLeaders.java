package dev.candour.resume.leadership;

import dev.candour.resume.text.Anchored;

/** "Head of department: Prof. Georg Sharp" and 主管:沈若溪教授 name whom the writer worked for. */
final class OtherLeaders {

    private static final Anchored NAMED = Anchored.of(
            "^[^:]{3,40}:\\s?(?:(?:Univ\\.-|Assoc\\.? |Asst\\.? )?Prof(?:essor)?\\b|PD\\b|Dr\\b|Mrs?\\b|Ms\\b|Herrn?\\b|Frau\\b)\\.? ?\\p{Lu}"
                    + "|^[^:]{2,14}:\\s?[\\u4e00-\\u9fff\\p{L} ]{2,24}?(?:教授|研究员|老师|博士|先生|女士|院士)\\s*(?:$|[,，、(])");

    private OtherLeaders() {}

    static boolean areNamedOn(String line) {
        return line.indexOf(':') > 0 && NAMED.isIn(line);
    }
}
