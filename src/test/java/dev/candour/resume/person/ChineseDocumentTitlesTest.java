package dev.candour.resume.person;

import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a Chinese document calls itself is nobody's name, and the name stands below. */
class ChineseDocumentTitlesTest {

    private static String nameIn(String lines) {
        return readText("resume.md", lines.replace("\\n", "\n")).basics().name();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# 履歷簡表\\n## 自我介紹\\n### 林若溪 / Rosie\\n\\n- 喜歡畫畫。\\n\\n## 專業技能\\nPhotoshop",
                "# 個人履歷表\\n## 自我介紹\\n### 林若溪（Rosie）\\n\\n- 喜歡畫畫。\\n\\n## 專業技能\\nPhotoshop",
                "# 中文履歷自傳\\n\\n### 林若溪\\n\\n- 喜歡畫畫。\\n\\n## 專業技能\\nPhotoshop",
                "# 林若溪的个人简历\\n\\n- 喜欢画画。\\n\\n## 专业技能\\nPhotoshop"
            })
    void is_not_the_name(String lines) {
        assertThat(nameIn(lines)).isEqualTo("林若溪");
    }

    @ParameterizedTest
    @ValueSource(strings = {"# 个人履历简表\\n\\n- 喜欢画画。", "# 求职简历模板\\n\\n- 喜欢画画。"})
    void alone_it_names_nobody(String lines) {
        assertThat(nameIn(lines)).isNull();
    }
}
