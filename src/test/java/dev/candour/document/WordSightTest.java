package dev.candour.document;

import static dev.candour.document.Parts.docx;
import static dev.candour.document.Parts.paragraph;
import static dev.candour.document.Parts.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that a Word document keeps from its readers are left out and noticed, however it does so. */
class WordSightTest {

    private static final String WORDS = "Kubernetes expert";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:vanish/>",
                "<w:color w:val='FDFDFD'/>",
                "<w:color w:themeColor='background1'/>",
                "<w:color w:val='auto' w:themeColor='background1'/>",
                "<w:color w:val='0000FF'/><w:shd w:val='clear' w:fill='0000FF'/>",
                "<w:color w:val='FFFF00'/><w:highlight w:val='yellow'/>",
                "<w14:textFill><w14:noFill/></w14:textFill>",
                "<w14:textFill><w14:solidFill><w14:srgbClr w14:val='FFFFFF'/></w14:solidFill></w14:textFill>",
                "<w14:textFill><w14:solidFill><w14:srgbClr w14:val='000000'><w14:alpha w14:val='99000'/>"
                        + "</w14:srgbClr></w14:solidFill></w14:textFill>",
                "<w:w w:val='1'/>",
                "<w:sz w:val='2'/>"
            })
    void by_the_look_of_the_letters(String look) {
        assertUnseen(docx(paragraph("Ada") + "<w:p>" + run(look.replace("w14:", "w:"), WORDS) + "</w:p>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:p><w:pPr><w:shd w:fill='203040'/></w:pPr>RUN(203040)</w:p>",
                "<w:p><w:pPr><w:spacing w:line='10' w:lineRule='exact'/></w:pPr>RUN(000000)</w:p>",
                "<w:p><w:pPr><w:ind w:left='-20000'/></w:pPr>RUN(000000)</w:p>",
                "<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:fill='203040'/></w:tcPr><w:p>RUN(203040)</w:p></w:tc></w:tr></w:tbl>",
                "<w:tbl><w:tr><w:trPr><w:hidden/></w:trPr><w:tc><w:p>RUN(000000)</w:p></w:tc></w:tr></w:tbl>",
                "<w:tbl><w:tr><w:trPr><w:trHeight w:val='10' w:hRule='exact'/></w:trPr>"
                        + "<w:tc><w:p>RUN(000000)</w:p></w:tc></w:tr></w:tbl>",
                "<w:p><w:r><w:drawing><wp:anchor><wp:docPr hidden='1'/><w:txbxContent><w:p>RUN(000000)</w:p>"
                        + "</w:txbxContent></wp:anchor></w:drawing></w:r></w:p>",
                "<w:p><w:r><w:drawing><wp:inline><wp:extent cx='1' cy='900000'/><w:txbxContent><w:p>RUN(000000)</w:p>"
                        + "</w:txbxContent></wp:inline></w:drawing></w:r></w:p>",
                "<w:p><w:r><w:pict><v:shape style='visibility: hidden'><w:txbxContent><w:p>RUN(000000)</w:p>"
                        + "</w:txbxContent></v:shape></w:pict></w:r></w:p>",
                "<w:p><w:r><w:pict><v:shape style='margin-left:-5000pt;margin-top:0;width:90pt;height:9pt'>"
                        + "<w:txbxContent><w:p>RUN(000000)</w:p></w:txbxContent></v:shape></w:pict></w:r></w:p>",
                "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r>RUN(000000)"
                        + "<w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>"
            })
    void by_where_they_stand(String body) {
        String seen = body.replaceAll("RUN\\((\\w+)\\)", run("<w:color w:val='$1'/>", WORDS));

        assertUnseen(docx(paragraph("Ada") + seen.replaceAll("\\b(?:wp|w14|v):", "w:")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:style w:styleId='S'><w:rPr><w:color w:val='FFFFFF'/></w:rPr></w:style>",
                "<w:style w:styleId='S'><w:basedOn w:val='B'/></w:style>"
                        + "<w:style w:styleId='B'><w:rPr><w:vanish/></w:rPr></w:style>",
                "<w:style w:styleId='S'><w:pPr><w:spacing w:line='10' w:lineRule='exact'/></w:pPr></w:style>",
            })
    void by_their_style(String style) {
        assertUnseen(styled(style, "<w:p><w:pPr><w:pStyle w:val='S'/></w:pPr>" + run("", WORDS) + "</w:p>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:docDefaults><w:rPrDefault><w:rPr><w:vanish/></w:rPr></w:rPrDefault></w:docDefaults>",
                "<w:style w:type='paragraph' w:default='1' w:styleId='N'><w:rPr><w:vanish/></w:rPr></w:style>"
            })
    void by_what_the_document_says_of_all_letters(String styles) {
        assertUnseen(styled(styles, paragraph(WORDS)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:vanish w:val='0'/>",
                "<w:color w:val='FFFFFF'/><w:shd w:val='clear' w:fill='203040'/>",
                "<w:color w:val='FFFFFF'/><w:highlight w:val='darkBlue'/>",
                "<w:color w:val='FFFFFF'/><w:shd w:val='pct50' w:fill='FFFFFF'/>",
                "<w:color w:val='D9D9D9' w:themeColor='background1' w:themeShade='D9'/>",
                "<w14:textFill><w14:solidFill><w14:srgbClr w14:val='203040'/></w14:solidFill></w14:textFill>",
                "<w:w w:val='90'/>"
            })
    void what_can_be_seen_is_read(String look) {
        TextDocument document = Parts.read(docx("<w:p>" + run(look.replace("w14:", "w:"), WORDS) + "</w:p>"));

        assertThat(document.text().strip()).isEqualTo(WORDS);
        assertThat(document.hidden()).isEmpty();
    }

    /** It is seen, and taken back. */
    @ParameterizedTest
    @ValueSource(strings = {"<w:strike/>", "<w:dstrike/>"})
    void what_is_struck_through_is_left_out(String look) {
        TextDocument document =
                Parts.read(docx(paragraph("Ada") + "<w:p>" + run(look.replace("w14:", "w:"), WORDS) + "</w:p>"));

        assertThat(document.text()).isEqualTo("Ada\n\n");
        assertThat(document.hidden()).isEmpty();
    }

    private static byte[] styled(String styles, String body) {
        String seen = run("<w:vanish w:val='0'/>", "Ada");
        return Parts.zip(Map.of(
                "word/document.xml",
                Parts.word("document", "<w:body><w:p>" + seen + "</w:p>" + body + "</w:body>"),
                "word/styles.xml",
                Parts.word("styles", styles)));
    }

    private static void assertUnseen(byte[] content) {
        TextDocument document = Parts.read(content);

        assertThat(document.text()).isEqualTo("Ada\n\n");
        assertThat(document.hidden()).hasSize(1);
    }
}
