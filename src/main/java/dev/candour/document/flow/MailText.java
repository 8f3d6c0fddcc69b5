package dev.candour.document.flow;

import dev.candour.document.DocumentException;
import dev.candour.document.DocumentException.Kind;
import dev.candour.document.DocumentFormat;
import dev.candour.document.Encoding;
import dev.candour.document.Extractor;
import dev.candour.document.TextBuilder;
import dev.candour.document.TextDocument;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a mail: the document that was sent with it, or else the web page that it is, as job boards hand out under the name of a
 * Word file (MHTML), or else its words.
 */
public final class MailText {

    private static final Pattern RESUME =
            Pattern.compile("name=\"?[^\"]*(?:cv|resume|r=c3=a9sum|curriculum|lebenslauf)");

    private MailText() {}

    /**
     * Reads what was sent.
     *
     * @param others reads a document that was sent with a mail
     * @throws DocumentException when it gives no text
     */
    public static TextDocument of(byte[] content, Extractor others) {
        List<MailPart> parts = MailPart.of(content);
        Optional<byte[]> sent = sent(parts);
        if (sent.isPresent()) {
            return others.extract(DocumentFormat.of(sent.get()).orElseThrow(), sent.get());
        }
        for (MailPart part : parts) {
            if (part.is("text/html")) {
                return HtmlText.of(part.bytes(), part.charset(), DocumentFormat.MHTML);
            }
        }
        return parts.stream()
                .filter(part -> part.is("text/plain"))
                .findFirst()
                .map(MailText::words)
                .orElseThrow(() -> new DocumentException(Kind.DAMAGED));
    }

    /** The first document that can be read, and before it one that is called a résumé. */
    private static Optional<byte[]> sent(List<MailPart> parts) {
        List<MailPart> attached = parts.stream().filter(MailPart::isAttached).toList();
        return attached.stream()
                .filter(part -> RESUME.matcher(part.header()).find())
                .map(MailPart::bytes)
                .filter(MailText::isDocument)
                .findFirst()
                .or(() -> attached.stream()
                        .map(MailPart::bytes)
                        .filter(MailText::isDocument)
                        .findFirst());
    }

    private static boolean isDocument(byte[] content) {
        return DocumentFormat.of(content)
                .filter(format -> format.isReadable() && format != DocumentFormat.MHTML)
                .isPresent();
    }

    private static TextDocument words(MailPart part) {
        byte[] content = part.bytes();
        String charset = part.charset();
        String text = charset == null
                ? Encoding.text(content).orElseThrow(() -> new DocumentException(Kind.DAMAGED))
                : new String(content, Charset.forName(charset));
        TextBuilder words = new TextBuilder();
        text.lines().forEach(line -> {
            if (line.isBlank()) {
                words.gap();
            } else {
                words.line(line);
            }
        });
        return words.build(DocumentFormat.MHTML);
    }
}
