package dev.candour.document.flow;

import dev.candour.document.DocumentException;
import dev.candour.document.DocumentException.Kind;
import dev.candour.document.DocumentFormat;
import dev.candour.document.TextDocument;

/** Reads Rich Text Format. */
public final class RtfText {

    private RtfText() {}

    /** @throws DocumentException when it gives no text */
    public static TextDocument of(byte[] content) {
        try {
            RtfReader reader = new RtfReader();
            new RtfTokens(content).read(reader);
            return FlowWriter.document(DocumentFormat.RTF, reader.blocks());
        } catch (DocumentException known) {
            throw known;
        } catch (RuntimeException broken) {
            throw new DocumentException(Kind.DAMAGED);
        }
    }
}
