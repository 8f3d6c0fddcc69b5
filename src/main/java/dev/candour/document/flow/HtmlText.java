package dev.candour.document.flow;

import dev.candour.document.DocumentException;
import dev.candour.document.DocumentException.Kind;
import dev.candour.document.DocumentFormat;
import dev.candour.document.Encoding;
import dev.candour.document.TextDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Reads a web page; its encoding from a byte order mark, from what the page itself says, or else from its bytes. */
public final class HtmlText {

    private static final int HEAD = 4096;
    /** Stands for bytes that are no character. */
    private static final char UNREAD = '\uFFFD';

    private static final int FEW = 5;

    private HtmlText() {}

    /** @throws DocumentException when it gives no text */
    public static TextDocument of(byte[] content) {
        return of(content, null, DocumentFormat.HTML);
    }

    /** @param charset as a mail says; null when the page says it */
    static TextDocument of(byte[] content, @Nullable String charset, DocumentFormat format) {
        try {
            Document page = parsed(content, charset);
            return FlowWriter.document(format, new HtmlBlocks(new HtmlSight(page)).of(page.body()))
                    .withProperties(
                            page.title(), meta(page, "meta[property=og:title]"), meta(page, "meta[name=author]"));
        } catch (DocumentException known) {
            throw known;
        } catch (IOException | RuntimeException broken) {
            throw new DocumentException(Kind.DAMAGED);
        }
    }

    /** Empty when the page says nothing there. */
    private static String meta(Document page, String wanted) {
        return page.select(wanted).attr("content");
    }

    private static Document parsed(byte[] content, @Nullable String charset) throws IOException {
        Optional<String> undeclared =
                charset == null && !isDeclared(content) ? Encoding.text(content) : Optional.empty();
        if (undeclared.isPresent()) {
            return Jsoup.parse(undeclared.get(), "");
        }
        Document page = Jsoup.parse(new ByteArrayInputStream(content), charset, "");
        Optional<String> other = isTorn(page.text()) ? Encoding.text(content) : Optional.empty();
        return other.isPresent() ? Jsoup.parse(other.get(), "") : page;
    }

    /** Whether it is not written in what it says it is: more signs that cannot be read than a slip makes. */
    private static boolean isTorn(String text) {
        long unread = text.chars().filter(sign -> sign == UNREAD).count();
        return unread >= FEW && unread * 50 > text.length();
    }

    private static boolean isDeclared(byte[] content) {
        String head = new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.ISO_8859_1);
        return head.toLowerCase(Locale.ROOT).matches("(?s).*(?:charset|encoding)\\s*=.*");
    }
}
