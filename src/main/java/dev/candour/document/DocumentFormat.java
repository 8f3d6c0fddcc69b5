package dev.candour.document;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The formats of documents that are no plain text, told by their bytes and never by their name. */
public enum DocumentFormat {
    PDF,
    DOCX,
    DOC,
    RTF,
    ODT,
    HTML,
    MHTML,
    XLSX(false),
    PPTX(false),
    ODS(false),
    ODP(false),
    ZIP(false),
    GZIP(false),
    RAR(false),
    SEVEN_ZIP(false),
    PNG(false),
    JPEG(false),
    GIF(false),
    WEBP(false),
    TIFF(false),
    XML(false),
    LATEX(false),
    POSTSCRIPT(false),
    EXECUTABLE(false);

    private static final int HEAD = 4096;
    /** Some programs write a few lines of their own before a PDF begins. */
    private static final int BEFORE_PDF = 1024;

    /** Some set a style sheet before their Markdown, in a page that ends at once. */
    private static final Pattern MARKDOWN_BEHIND =
            Pattern.compile("</html>\\s*[^<\\s][^<]*\\n(?:#{1,4} ?[^#\\s]|-{3,}\\s|={3,}\\s|[-*] )");

    /** Other programs' files, whose tags would be read as words. */
    private static final Pattern OTHER_TAGS = Pattern.compile("<(?:\\?xml|svg)[\\s>]");

    /** The source of a document, whose commands would be read as titles and employers. */
    private static final Pattern LATEX_SOURCE =
            Pattern.compile("^[ \\t]*\\\\documentclass\\s*[\\[{]", Pattern.MULTILINE);

    private final boolean readable;

    DocumentFormat() {
        this(true);
    }

    DocumentFormat(boolean readable) {
        this.readable = readable;
    }

    /** Whether its text can be taken out. */
    public boolean isReadable() {
        return readable;
    }

    /** As people call it. */
    public String label() {
        return switch (this) {
            case SEVEN_ZIP -> "7Z";
            case POSTSCRIPT -> "PostScript";
            case LATEX -> "LaTeX";
            case EXECUTABLE -> "EXE";
            default -> name();
        };
    }

    /** The format; empty when the bytes may be text. */
    public static Optional<DocumentFormat> of(byte[] content) {
        String head = latin(content, HEAD);
        return Signature.of(head)
                .map(format -> format == ZIP ? Packed.format(content) : format)
                .or(() -> head.substring(0, Math.min(BEFORE_PDF, head.length())).contains("%PDF-")
                        ? Optional.of(PDF)
                        : Optional.empty())
                .or(() -> tagged(readable(content, head)))
                .or(() -> MailHead.is(content) ? Optional.of(MHTML) : Optional.empty());
    }

    private static String latin(byte[] content, int most) {
        return new String(content, 0, Math.min(most, content.length), StandardCharsets.ISO_8859_1);
    }

    /** The head as characters: without the zero bytes of UTF-16 and without a byte order mark. */
    private static String readable(byte[] content, String head) {
        boolean wide = head.startsWith("\u00FF\u00FE") || head.startsWith("\u00FE\u00FF");
        String text = wide ? head.substring(2).replace("\0", "") : head.replace("\u00EF\u00BB\u00BF", "");
        return text.stripLeading().toLowerCase(Locale.ROOT);
    }

    private static Optional<DocumentFormat> tagged(String head) {
        return webPage(head)
                .or(() -> OTHER_TAGS.matcher(head).lookingAt() ? Optional.of(XML) : Optional.empty())
                .or(() -> isLatex(head) ? Optional.of(LATEX) : Optional.empty());
    }

    /** Comments and commands stand before its class; a text that shows such a line begins with words. */
    private static boolean isLatex(String head) {
        boolean source = head.startsWith("\\") || head.startsWith("%");
        return source && LATEX_SOURCE.matcher(head).find();
    }

    private static Optional<DocumentFormat> webPage(String head) {
        boolean declared = head.startsWith("<!doctype html") || head.startsWith("<html");
        boolean behindOther = (head.startsWith("<?xml")
                        || head.startsWith("<!--")
                        || head.startsWith("<head")
                        || head.startsWith("<meta"))
                && (head.contains("<html") || head.contains("<head>"));
        if (declared || behindOther) {
            return MARKDOWN_BEHIND.matcher(head).find() ? Optional.empty() : Optional.of(HTML);
        }
        if (PartOfPage.is(head)) {
            return Optional.of(HTML);
        }
        boolean mail = head.startsWith("mime-version:") || head.startsWith("from: <saved by");
        return mail && head.contains("text/html") ? Optional.of(MHTML) : Optional.empty();
    }
}
