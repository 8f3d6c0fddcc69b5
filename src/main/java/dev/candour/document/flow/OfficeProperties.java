package dev.candour.document.flow;

import dev.candour.document.DocumentException;
import dev.candour.document.TextDocument;
import org.jspecify.annotations.Nullable;

/** What the part of an office document that speaks of the document itself calls it, and who wrote it. */
final class OfficeProperties {

    private OfficeProperties() {}

    /** @param part null when the document has none; a broken one says nothing, and the text is whole without it */
    static TextDocument told(TextDocument document, byte @Nullable [] part) {
        if (part == null) {
            return document;
        }
        try {
            Xml said = Xml.read(part);
            return document.withProperties(
                    first(said, "title"), first(said, "initial-creator"), first(said, "creator"));
        } catch (DocumentException broken) {
            return document;
        }
    }

    private static String first(Xml said, String name) {
        return said.deep(name).findFirst().map(Xml::words).orElse("");
    }
}
