package dev.candour.document;

import dev.candour.document.pdf.FirstPage;
import dev.candour.process.Handler;

/** What the worker does with a document. */
public final class ExtractionHandler implements Handler {

    private final Extractor extractor;

    /** What parsers say about a document may quote it, and costs time: nobody listens. */
    public ExtractionHandler() {
        System.setProperty("logback.configurationFile", "dev/candour/document/quiet.xml");
        this.extractor = new HereExtractor();
    }

    @Override
    public byte[] answer(byte[] request) {
        if (Answer.isBeforeFirst(request)) {
            if (Answer.format(request) == DocumentFormat.PDF) {
                FirstPage.read();
            }
            return request;
        }
        try {
            return Answer.of(extractor.extract(Answer.format(request), Answer.content(request)));
        } catch (DocumentException known) {
            return Answer.of(known);
        }
    }
}
