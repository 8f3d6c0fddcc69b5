package dev.candour.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Documents for tests that are put together from their parts, and those in {@code src/test/resources/documents}. */
final class Parts {

    private static final String WORD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:%1$s xmlns:w=\"w\" xmlns:mc=\"mc\""
            + " xmlns:wps=\"wps\" xmlns:v=\"v\" xmlns:r=\"r\">%2$s</w:%1$s>";

    private Parts() {}

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** @param body what stands in {@code w:body} */
    static byte[] docx(String body) {
        return zip(Map.of("word/document.xml", word("document", "<w:body>" + body + "</w:body>")));
    }

    static String word(String root, String content) {
        return WORD.formatted(root, content);
    }

    static String paragraph(String words) {
        return "<w:p>" + run("", words) + "</w:p>";
    }

    /** @param properties what stands in {@code w:rPr} */
    static String run(String properties, String words) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t>" + words + "</w:t></w:r>";
    }

    static byte[] file(String name) {
        try (InputStream in = Objects.requireNonNull(Parts.class.getResourceAsStream("/documents/" + name), name)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static TextDocument read(byte[] content) {
        return new HereExtractor().extract(DocumentFormat.of(content).orElseThrow(), content);
    }

    static String text(byte[] content) {
        return read(content).text();
    }
}
