package dev.candour.document;

/** Takes the text out of documents. Implementations are for use by many threads. */
public interface Extractor {

    /** @throws DocumentException when it gives no text */
    TextDocument extract(DocumentFormat format, byte[] content);
}
