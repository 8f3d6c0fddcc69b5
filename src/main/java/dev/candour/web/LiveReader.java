package dev.candour.web;

import dev.candour.document.Extractor;
import dev.candour.resume.ResumeReader;
import dev.candour.rules.RuleLibrary;
import dev.candour.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads résumés with the words that stand beside the rules which judge them; one reader for as long as the words stay. */
final class LiveReader {

    private record Known(Vocabulary words, ResumeReader reader) {}

    private final Extractor extractor;
    private volatile @Nullable Known last;

    LiveReader(Extractor extractor) {
        this.extractor = extractor;
    }

    ResumeReader of(RuleLibrary library) {
        Known known = last;
        if (known == null || known.words() != library.vocabulary()) {
            known = new Known(library.vocabulary(), new ResumeReader(library.vocabulary(), extractor));
            last = known;
        }
        return known.reader();
    }
}
