package dev.candour.resume.person;

import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Span;

/** What stands over the name and is none: what the document calls itself, when it was written, the menu of a site. */
final class AboveNames {

    private static final Anchored WRITTEN = Anchored.ofAnyCase(
            "^(?:(?:last )?(?:updated|modified|revised)\\b.*|(?:private (?:and|&) )?confidential|\\p{L}{3,9}\\.? (?:\\d{1,2},? )?(?:19|20)\\d\\d|(?:更新|最后更新)[^\\n]*)$");

    private AboveNames() {}

    static boolean isOne(NameWords names, Line line) {
        Span bare = names.bare(line.text(), Span.of(0, line.text().length()));
        return bare.isEmpty() || names.isLabel(bare.in(line.text())) || WRITTEN.is(line.text());
    }
}
