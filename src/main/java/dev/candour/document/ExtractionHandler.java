package dev.candour.document;

import dev.candour.process.Handler;

/** What the worker does with a document. */
public final class ExtractionHandler implements Handler {

    private final Extractor extractor = new HereExtractor();

    @Override
    public byte[] answer(byte[] request) {
        try {
            return Answer.of(extractor.extract(Answer.format(request), Answer.content(request)));
        } catch (DocumentException known) {
            return Answer.of(known);
        }
    }
}
