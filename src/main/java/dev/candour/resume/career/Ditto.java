package dev.candour.resume.career;

import dev.candour.resume.header.Header;
import dev.candour.resume.header.Lexicon;
import dev.candour.resume.header.Segment;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An employer that a document calls "the same" is the one of the position above. */
final class Ditto {

    private Ditto() {}

    static List<Entry> resolved(Lexicon lexicon, List<Entry> entries) {
        List<Entry> all = new ArrayList<>();
        Segment above = null;
        for (Entry entry : entries) {
            Entry own = isDitto(lexicon, entry) ? at(entry, above) : entry;
            all.add(own);
            above = own.header().employer() == null ? above : own.header().employer();
        }
        return all;
    }

    private static boolean isDitto(Lexicon lexicon, Entry entry) {
        Segment employer = entry.header().employer();
        return employer != null && lexicon.isDitto(employer.text());
    }

    private static Entry at(Entry entry, @Nullable Segment employer) {
        Header header = entry.header();
        return entry.withHeader(new Header(header.title(), employer, employer == null ? 0 : 2, header.segments()));
    }
}
