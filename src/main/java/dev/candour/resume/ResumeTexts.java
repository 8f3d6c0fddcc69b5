package dev.candour.resume;

import dev.candour.document.DocumentException;
import dev.candour.document.DocumentFormat;
import dev.candour.document.Extractor;
import dev.candour.document.Limits;
import dev.candour.profile.Profile.Warning;
import dev.candour.resume.ResumeException.Kind;
import dev.candour.resume.text.ResumeText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** From a document to its text: what the bytes are decides how, and a name that says otherwise is noticed. */
final class ResumeTexts {

    private static final int MEGABYTE = 1024 * 1024;
    private static final Map<String, List<String>> NAMES = Map.of(
            "pdf", List.of("PDF"),
            "docx", List.of("DOCX"),
            "doc", List.of("DOC"),
            "rtf", List.of("RTF"),
            "odt", List.of("ODT"),
            "html", List.of("HTML", "MHTML"),
            "htm", List.of("HTML", "MHTML"),
            "md", List.of("text"),
            "txt", List.of("text"));

    private final Extractor extractor;

    ResumeTexts(Extractor extractor) {
        this.extractor = extractor;
    }

    /** @throws ResumeException when there is no text */
    ResumeText of(ResumeDocument document) {
        Optional<DocumentFormat> format = DocumentFormat.of(document.content());
        ResumeText text = format.map(known -> extracted(document, known))
                .orElseGet(() -> ResumeText.plain(document.fileName(), Decoder.text(document)));
        return text.noticing(
                otherName(document.fileName(), format.map(DocumentFormat::label).orElse("text")));
    }

    private ResumeText extracted(ResumeDocument document, DocumentFormat format) {
        String file = document.fileName();
        if (!format.isReadable()) {
            throw ResumeException.of(Kind.UNSUPPORTED_FORMAT, file, Map.of("format", format.label()));
        }
        if (document.content().length > Limits.MOST_BYTES) {
            throw ResumeException.of(Kind.TOO_LARGE, file, Map.of("megabytes", Limits.MOST_BYTES / MEGABYTE));
        }
        try {
            return ResumeText.of(file, extractor.extract(format, document.content()));
        } catch (DocumentException unreadable) {
            throw ResumeException.of(
                    kind(unreadable),
                    file,
                    Map.of(
                            "format", format.label(),
                            "pages", Limits.MOST_PAGES,
                            "seconds", Limits.MOST_TIME.toSeconds()));
        }
    }

    private static Kind kind(DocumentException unreadable) {
        return switch (unreadable.kind()) {
            case ENCRYPTED -> Kind.ENCRYPTED;
            case NO_TEXT_LAYER -> Kind.NO_TEXT_LAYER;
            case PORTFOLIO -> Kind.PORTFOLIO;
            case XFA_FORM -> Kind.XFA_FORM;
            case EMPTY -> Kind.EMPTY;
            case DAMAGED -> Kind.DAMAGED;
            case TOO_MANY_PAGES -> Kind.TOO_MANY_PAGES;
            case TOO_MUCH -> Kind.TOO_MUCH;
            case TOO_DEEP -> Kind.TOO_DEEP;
            case TOO_SLOW -> Kind.TOO_SLOW;
        };
    }

    private static List<Warning> otherName(String file, String format) {
        String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return NAMES.getOrDefault(ending, List.of(format)).contains(format)
                ? List.of()
                : List.of(new Warning(
                        format.equals("text") ? "other-format-text" : "other-format",
                        Map.of("ending", "." + ending, "format", format)));
    }
}
