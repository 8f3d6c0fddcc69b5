package dev.candour.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs call their bold fonts by many names. */
class WeightTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ABCDEF+CMBX12",
                "CMB10",
                "CMSSBX10",
                "CMBXTI10",
                "SFBX1000",
                "SFSX1095",
                "LMRoman10-Bold",
                "NimbusRomNo9L-Medi",
                "NimbusRomNo9L-MediItal",
                "AvantGarde-Demi",
                "SourceSans3-Semibold",
                "Lato-Black"
            })
    void bold(String font) throws IOException {
        assertThat(new Weight().isBold(called(font), RenderingMode.FILL)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CMR10",
                "CMSS10",
                "CMTI10",
                "CMCSC10",
                "SFRM1000",
                "FiraSans-Medium",
                "NimbusRomNo9L-Regu",
                "Lato-Light",
                "SFBerlin"
            })
    void not_bold(String font) throws IOException {
        assertThat(new Weight().isBold(called(font), RenderingMode.FILL)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"FILL_STROKE, true", "FILL, false", "STROKE, false"})
    void where_a_script_has_no_bold_font_its_outlines_are_drawn_too(RenderingMode mode, boolean bold)
            throws IOException {
        assertThat(new Weight().isBold(called("SimSun"), mode)).isEqualTo(bold);
    }

    private static PDFont called(String name) throws IOException {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, COSName.FONT);
        dictionary.setItem(COSName.SUBTYPE, COSName.TYPE1);
        dictionary.setName(COSName.BASE_FONT, name);
        return PDFontFactory.createFont(dictionary);
    }
}
