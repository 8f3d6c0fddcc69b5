package dev.candour.resume.career;

import dev.candour.resume.header.Header;
import dev.candour.resume.header.Segment;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Script;

/** A laboratory with a name of its own employs people where no other house is named; a department is a part of one. */
final class OwnLaboratory {

    private static final Anchored NAMED = Anchored.of(
            "[\\u4e00-\\u9fff]{2,20}(?:国家|教育部|部级|省级?|市级?)?重点实验室|国家[\\u4e00-\\u9fff]{2,12}实验室|(?:[A-Z][A-Za-z.-]{1,15} ?|[\\u4e00-\\u9fff]{1,4})(?:教授|老师|院士|博士)(?:的)?(?:实验室|课题组|研究组|研究室|团队)");

    private OwnLaboratory() {}

    /** "Wren教授实验室  长沙" over "研究助理" */
    static Entry named(Entry entry) {
        Header header = entry.header();
        Segment laboratory = header.employer() != null || !header.hasTitle()
                ? null
                : header.segments().stream()
                        .filter(part -> part.is(Segment.Kind.DEPARTMENT) && NAMED.is(Script.simplified(part.bare())))
                        .findFirst()
                        .orElse(null);
        return laboratory == null
                ? entry
                : entry.withHeader(new Header(header.title(), laboratory, 2, header.segments()));
    }
}
