package dev.candour.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Small documents whose lines hold any character, the last of them in white. */
final class HostileDocuments {

    /** Of a page, and of a line that nothing breaks. */
    private static final int LONGEST = 80;

    private HostileDocuments() {}

    static byte[] docx(List<String> lines, String hidden) throws IOException {
        StringBuilder body = new StringBuilder();
        lines.forEach(line -> body.append(paragraph("", line)));
        body.append(paragraph("<w:rPr><w:color w:val=\"FFFFFF\"/></w:rPr>", hidden));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(("<w:document xmlns:w=\"w\"><w:body>" + body + "</w:body></w:document>")
                    .getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    /** What XML cannot hold at all is left out. */
    private static String paragraph(String properties, String words) {
        String possible = words.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
        return "<w:p><w:r>" + properties + "<w:t>" + possible + "</w:t></w:r></w:p>";
    }

    /** Each line has a font of its own, which says of its letters that they are these characters. */
    static byte[] pdf(List<String> lines, String hidden) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            page.setResources(new PDResources());
            StringBuilder content = new StringBuilder();
            for (int i = 0; i < lines.size(); i++) {
                say(document, page, lines.get(i), 700 - 20 * i, content);
            }
            content.append("1 g\n");
            say(document, page, hidden, 680 - 20 * lines.size(), content);
            PDStream stream = new PDStream(document);
            try (OutputStream out = stream.createOutputStream()) {
                out.write(content.toString().getBytes(StandardCharsets.ISO_8859_1));
            }
            page.setContents(stream);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void say(PDDocument document, PDPage page, String line, int y, StringBuilder content)
            throws IOException {
        String words = line.substring(0, Math.min(LONGEST, line.length()));
        PDType1Font font = new PDType1Font(FontName.HELVETICA);
        PDStream meaning = new PDStream(document);
        try (OutputStream out = meaning.createOutputStream()) {
            out.write(meaning(words).getBytes(StandardCharsets.ISO_8859_1));
        }
        font.getCOSObject().setItem(COSName.TO_UNICODE, meaning);
        String name = page.getResources().add(font).getName();
        content.append("BT /%s 8 Tf 1 0 0 1 50 %d Tm <".formatted(name, y));
        for (int i = 0; i < words.length(); i++) {
            content.append("%02x".formatted(code(i)));
        }
        content.append("> Tj ET\n");
    }

    /** Letters that are there in every font. */
    private static int code(int place) {
        return 0x21 + place;
    }

    private static String meaning(String words) {
        StringBuilder map = new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
                + "1 begincodespacerange <00> <ff> endcodespacerange\n");
        for (int i = 0; i < words.length(); i++) {
            map.append("1 beginbfchar <%02x> <%04x> endbfchar\n".formatted(code(i), (int) words.charAt(i)));
        }
        return map.append("endcmap end end").toString();
    }
}
