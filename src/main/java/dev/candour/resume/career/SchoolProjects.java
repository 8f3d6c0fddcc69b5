package dev.candour.resume.career;

import dev.candour.resume.header.Header;
import dev.candour.resume.header.Segment;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;

/** What students and tinkerers made stands among the positions of some: it has the name of a thing, and a school or "course project" for a house. */
final class SchoolProjects {

    private static final Anchored KIND = Anchored.ofAnyCase(
            "(?:(?:university|college|school|academic|course|class|coursework|personal|side|pet|hobby|capstone|thesis|graduation|senior|final[- ]year|semester|group|team|student|individual|bachelor['’]?s?|master['’]?s?|diploma|open[- ]source|major|minor|mini|self) ){1,3}(?:design |engineering |research |thesis )?project");

    /** Below "Experience and Projects"; elsewhere somebody may be paid for it. */
    private static final Anchored MIXED = Anchored.ofAnyCase("\\bprojects?\\b");

    private static final Anchored RESEARCH = Anchored.ofAnyCase("(?:[\\p{L}]+ ){0,2}project");

    private static final String THING =
            "(?:app|application|web ?app|website|web site|web portal|portal|platform|game|video game|simulat(?:or|ion)|robot|chat ?bot|bot|compiler|interpreter|dashboard|classifier|classification|detector|detection|predictor|prediction|recognition|forecasting|recommender|tracker|scraper|parser|controller|generator|visuali[sz]er|visuali[sz]ation|clone|finder|calculator|analysis|analyzer|implementation|prototype|algorithm|framework"
                    + "|(?<!health|healthcare|hospital|hospitals|university|school|college|court|transit|care|medical|railway|library) systems?)";

    private static final Anchored NAMED = Anchored.ofAnyCase("(?:[\\p{L}\\d'’&+#./-]+ ){1,8}" + THING);

    private static final Anchored SCHOOL = Anchored.ofAnyCase(
            "\\b(?:university|college|school|polytechnic|polytechnique|institute of technology|universit[éàä]t?|universidad|github|gitlab|hackathon)\\b");

    /** At a company it may have been paid. */
    private static final Anchored THESIS = Anchored.ofAnyCase(
            "(?:(?:undergraduate|graduate|bachelor['’]?s?|master['’]?s?|bsc|msc|ba|ma|doctoral|phd|ph\\.d\\.|senior|honou?rs|final[- ]year|diploma|research) ){1,3}(?:thesis|dissertation)");

    private SchoolProjects() {}

    static boolean isOne(Entry entry) {
        Header header = entry.header();
        Segment title = header.title();
        Segment employer = header.employer();
        if (title != null && KIND.is(title.bare())) {
            return true;
        }
        if (header.hasTitle()) {
            return false;
        }
        Line heading = entry.section().heading();
        boolean mixed = heading != null && MIXED.isIn(heading.text());
        boolean atSchool = employer != null && SCHOOL.isIn(employer.bare());
        if (TitleParts.of(entry).anyMatch(part -> KIND.is(part) || atSchool && NAMED.is(part))) {
            return true;
        }
        if (mixed && (atSchool && title != null || TitleParts.of(entry).anyMatch(RESEARCH::is))) {
            return true;
        }
        if (employer != null && (THESIS.is(employer.bare()) || title != null && THESIS.is(title.bare()) && atSchool)) {
            return true;
        }
        boolean alone = title == null && employer != null && header.certainty() < 3 && NAMED.is(employer.bare());
        return alone
                || title != null && NAMED.is(title.bare()) && (employer == null || atSchool)
                || title != null && employer != null && NAMED.is(employer.bare()) && SCHOOL.isIn(title.bare());
    }
}
