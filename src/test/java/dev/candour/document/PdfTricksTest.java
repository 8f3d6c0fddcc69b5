package dev.candour.document;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroupAttributes;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The ways to write words into a page for machines alone, and what looks like one of them and is none. */
class PdfTricksTest {

    private static final String WORDS = "Kubernetes expert";
    private static final PDFont PRINT = new PDType1Font(FontName.HELVETICA);

    static Stream<Named<Consumer<Page>>> tricks() {
        return Map.<String, Consumer<Page>>of(
                        "faint",
                                page -> page.draw((out, document) -> {
                                    out.setGraphicsStateParameters(alpha(0.06f));
                                    words(out);
                                }),
                        "in a faint group",
                                page -> page.draw((out, document) -> {
                                    out.setGraphicsStateParameters(alpha(0.01f));
                                    out.drawForm(group(document, PRINT, WORDS));
                                }),
                        "under a white box", page -> page.say(50, 120, WORDS).fill(40, 100, 300, 40, Color.WHITE),
                        "under a picture",
                                page -> page.say(50, 120, WORDS).draw((out, document) -> picture(out, document)),
                        "white on a white picture",
                                page -> page.draw(PdfTricksTest::picture).say(50, 120, 10, Color.WHITE, WORDS),
                        "cut off",
                                page -> page.draw((out, document) -> {
                                    out.addRect(300, 300, 20, 20);
                                    out.clip();
                                    words(out);
                                }),
                        "on a layer that is off", page -> page.draw((out, document) -> layer(out, document, false)),
                        "pressed together",
                                page -> page.draw((out, document) -> {
                                    out.saveGraphicsState();
                                    out.beginText();
                                    out.setFont(PRINT, 10);
                                    out.setHorizontalScaling(2);
                                    out.newLineAtOffset(50, 672);
                                    out.showText(WORDS);
                                    out.endText();
                                }),
                        "in a white outline",
                                page -> page.draw((out, document) -> {
                                    out.setStrokingColor(Color.WHITE);
                                    out.setRenderingMode(RenderingMode.STROKE);
                                    words(out);
                                }),
                        "in letters that are drawn as nothing", page -> page.draw(PdfTricksTest::blank))
                .entrySet()
                .stream()
                .map(way -> Named.of(way.getKey(), way.getValue()));
    }

    @ParameterizedTest
    @MethodSource("tricks")
    void words_that_nobody_sees_are_left_out_and_noticed(Consumer<Page> trick) {
        TextDocument document = Parts.read(Page.pdf(page -> {
            page.say(50, 60, "Wilhelmina Oduya-Marsh");
            trick.accept(page);
        }));

        assertThat(document.text()).isEqualTo("Wilhelmina Oduya-Marsh\n");
        assertThat(document.hidden()).isNotEmpty();
    }

    static Stream<Named<Consumer<Page>>> honest() {
        return Map.<String, Consumer<Page>>of(
                        "marked in yellow afterwards",
                                page -> page.say(50, 120, WORDS).draw((out, document) -> {
                                    PDExtendedGraphicsState marker = new PDExtendedGraphicsState();
                                    marker.setBlendMode(BlendMode.MULTIPLY);
                                    out.setGraphicsStateParameters(marker);
                                    out.setNonStrokingColor(Color.YELLOW);
                                    out.addRect(40, 660, 300, 40);
                                    out.fill();
                                }),
                        "beside a box", page -> page.say(50, 120, WORDS).fill(40, 130, 300, 40, Color.WHITE),
                        "written once more over the box",
                                page -> page.say(50, 120, WORDS)
                                        .fill(40, 100, 300, 40, Color.WHITE)
                                        .say(50, 120, WORDS),
                        "within a frame",
                                page -> page.draw((out, document) -> {
                                    out.addRect(40, 660, 300, 40);
                                    out.clip();
                                    words(out);
                                }),
                        "in a ring",
                                page -> page.say(50, 120, WORDS).draw((out, document) -> {
                                    out.addRect(30, 600, 400, 150);
                                    out.addRect(40, 610, 380, 130);
                                    out.fillEvenOdd();
                                }),
                        "on a layer that is on", page -> page.draw((out, document) -> layer(out, document, true)),
                        "black on a white picture",
                                page -> page.draw(PdfTricksTest::picture).say(50, 120, WORDS),
                        "light",
                                page -> page.draw((out, document) -> {
                                    out.setGraphicsStateParameters(alpha(0.4f));
                                    words(out);
                                }))
                .entrySet()
                .stream()
                .map(way -> Named.of(way.getKey(), way.getValue()));
    }

    @ParameterizedTest
    @MethodSource("honest")
    void words_that_can_be_seen_are_read(Consumer<Page> way) {
        TextDocument document = Parts.read(Page.pdf(way));

        assertThat(document.text()).isEqualTo(WORDS + "\n");
    }

    private static void words(PDPageContentStream out) throws IOException {
        out.beginText();
        out.setFont(PRINT, 10);
        out.newLineAtOffset(50, 672);
        out.showText(WORDS);
        out.endText();
    }

    private static PDExtendedGraphicsState alpha(float alpha) {
        PDExtendedGraphicsState state = new PDExtendedGraphicsState();
        state.setNonStrokingAlphaConstant(alpha);
        return state;
    }

    private static PDTransparencyGroup group(PDDocument document, PDFont print, String words) throws IOException {
        PDTransparencyGroup group = new PDTransparencyGroup(document);
        group.setBBox(new PDRectangle(612, 792));
        group.setResources(new PDResources());
        COSDictionary attributes = new PDTransparencyGroupAttributes().getCOSObject();
        attributes.setName(COSName.S, "Transparency");
        group.getCOSObject().setItem(COSName.GROUP, attributes);
        String font = group.getResources().add(print).getName();
        try (OutputStream drawn = group.getStream().createOutputStream()) {
            drawn.write(
                    "BT /%s 10 Tf 50 672 Td (%s) Tj ET".formatted(font, words).getBytes(US_ASCII));
        }
        return group;
    }

    private static void picture(PDPageContentStream out, PDDocument document) throws IOException {
        BufferedImage white = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 64; i++) {
            white.setRGB(i % 8, i / 8, 0xFFFFFF);
        }
        out.drawImage(LosslessFactory.createFromImage(document, white), 40, 660, 300, 40);
    }

    private static void layer(PDPageContentStream out, PDDocument document, boolean on) throws IOException {
        PDOptionalContentProperties layers = new PDOptionalContentProperties();
        PDOptionalContentGroup layer = new PDOptionalContentGroup("words");
        layers.addGroup(layer);
        layers.setGroupEnabled(layer, on);
        document.getDocumentCatalog().setOCProperties(layers);
        out.beginMarkedContent(COSName.OC, layer);
        words(out);
        out.endMarkedContent();
    }

    private static void blank(PDPageContentStream out, PDDocument document) throws IOException {
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE3);
        font.setItem(COSName.FONT_BBOX, new PDRectangle(10, 10).getCOSArray());
        COSArray matrix = new COSArray();
        Stream.of(0.1f, 0f, 0f, 0.1f, 0f, 0f).forEach(part -> matrix.add(new COSFloat(part)));
        font.setItem(COSName.FONT_MATRIX, matrix);
        COSDictionary drawings = new COSDictionary();
        COSStream nothing = document.getDocument().createCOSStream();
        nothing.createOutputStream().close();
        drawings.setItem(COSName.getPDFName("K"), nothing);
        font.setItem(COSName.getPDFName("CharProcs"), drawings);
        COSDictionary encoding = new COSDictionary();
        COSArray names = new COSArray();
        names.add(COSInteger.get('K'));
        names.add(COSName.getPDFName("K"));
        encoding.setItem(COSName.DIFFERENCES, names);
        font.setItem(COSName.ENCODING, encoding);
        font.setInt(COSName.FIRST_CHAR, 'K');
        font.setInt(COSName.LAST_CHAR, 'K');
        COSArray widths = new COSArray();
        widths.add(COSInteger.get(6));
        font.setItem(COSName.WIDTHS, widths);
        out.drawForm(group(document, new PDType3Font(font), "KKK"));
    }
}
