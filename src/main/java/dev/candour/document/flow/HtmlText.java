package dev.candour.document.flow;

import dev.candour.document.DocumentException;
import dev.candour.document.DocumentException.Kind;
import dev.candour.document.DocumentFormat;
import dev.candour.document.TextDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads a web page; its encoding from a byte order mark or what the page itself says. */
public final class HtmlText {

    private HtmlText() {}

    /** @throws DocumentException when it gives no text */
    public static TextDocument of(byte[] content) {
        return of(content, null, DocumentFormat.HTML);
    }

    /** @param charset as a mail says; null when the page says it */
    static TextDocument of(byte[] content, @org.jspecify.annotations.Nullable String charset, DocumentFormat format) {
        try {
            Document page = Jsoup.parse(new ByteArrayInputStream(content), charset, "");
            return FlowWriter.document(format, new HtmlBlocks(new HtmlSight(page)).of(page.body()));
        } catch (DocumentException known) {
            throw known;
        } catch (IOException | RuntimeException broken) {
            throw new DocumentException(Kind.DAMAGED);
        }
    }
}
