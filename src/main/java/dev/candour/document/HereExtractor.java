package dev.candour.document;

import dev.candour.document.DocumentException.Kind;
import dev.candour.document.flow.DocText;
import dev.candour.document.flow.DocxText;
import dev.candour.document.flow.HtmlText;
import dev.candour.document.flow.MailText;
import dev.candour.document.flow.OdtText;
import dev.candour.document.flow.RtfText;
import dev.candour.document.pdf.PdfText;

/** Takes the text out in this process: for a worker, and for documents whose sender is trusted. */
public final class HereExtractor implements Extractor {

    @Override
    public TextDocument extract(DocumentFormat format, byte[] content) {
        if (content.length > Limits.MOST_BYTES) {
            throw new DocumentException(Kind.TOO_MUCH);
        }
        try {
            return switch (format) {
                case PDF -> PdfText.of(content);
                case DOCX -> DocxText.of(content);
                case DOC -> DocText.of(content);
                case RTF -> RtfText.of(content);
                case ODT -> OdtText.of(content);
                case HTML -> HtmlText.of(content);
                case MHTML -> MailText.of(content, this);
                default -> throw new DocumentException(Kind.DAMAGED);
            };
        } catch (StackOverflowError deep) {
            throw new DocumentException(Kind.TOO_DEEP);
        }
    }
}
