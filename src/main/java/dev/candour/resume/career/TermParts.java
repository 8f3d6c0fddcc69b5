package dev.candour.resume.career;

import dev.candour.profile.Profile.EmploymentType;
import dev.candour.resume.header.Segment;
import dev.candour.resume.text.Anchored;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Parts of a title line that say nothing but on what terms: "(Volunteer, part-time)", "| Internship", "- pro bono", "(own business)". */
final class TermParts {

    private static final int LONGEST = 50;

    /** Of weeks or months. */
    static final String NUMBER = "(?:\\d{1,2}|one|two|three|four|six|nine|twelve)";

    /** What may stand before or behind such a term. */
    private static final String BESIDE =
            "(?:(?:summer|winter|spring|fall|autumn|part[- ]time|full[- ]time|paid|unpaid|remote|on-?site|hybrid|temporary|seasonal|contract|curricular|mandatory|industrial|industry|clinical|research|student|work|university|school|college|teaching|graduate|undergraduate"
                    + "|rotational|final[- ]year|one[- ]year|year[- ]long|" + NUMBER
                    + "[- ](?:weeks?|months?)|(?:19|20)\\d{2}|term|position|role|post|program(?:me)?|scheme|year|basis|service|capacity|experience)(?:,| -| /|/|-)? ?)*";

    private static final Anchored INTERNSHIP = Anchored.ofAnyCase(BESIDE
            + "(?:internship|intern|praktikum|year in industry|practicum|externship|(?:work|industrial|industry|clinical|student|summer|university|college|school|teaching|research|nursing|co-op) placement(?: year| student)?|placement year|(?:summer|winter|spring|fall|autumn|engineering) co-?op)(?:$|,? -? ?"
            + BESIDE + ")");

    /** Without parentheses "Co-op" may be a shop, and "Placement" a department. */
    private static final Anchored ENCLOSED =
            Anchored.ofAnyCase(BESIDE + "(?:co-?op|placement)(?:$|,? -? ?" + BESIDE + ")");

    private static final Anchored VOLUNTEER = Anchored.ofAnyCase(
            BESIDE + "(?:volunteer|voluntary|volunteering|unpaid|pro[- ]?bono)(?:$|,? -? ?" + BESIDE + ")");

    private static final Anchored SELF_EMPLOYED = Anchored.ofAnyCase(BESIDE
            + "(?:freelance|freelancer|freelancing|self[- ]employed|self[- ]employment|own (?:business|practice|company|studio|firm|agency|start-?up)|sole (?:trader|proprietor|proprietorship)|independent contractor)(?:$|,? -? ?"
            + BESIDE + ")");

    /** "Teaching Practice Placement"; whoever places others writes of their jobs. */
    private static final Anchored PLACED = Anchored.ofAnyCase(
            "(?!.*\\b(?:job|jobs|career|talent|product|staff|media|child|family|client|pet|ad)\\b)(?:[\\p{L}]+ ){1,4}placement");

    /** "2 Week Placement" */
    private static final Anchored SHORT_PLACEMENT =
            Anchored.ofAnyCase(NUMBER + "[- ](?:weeks?|months?)(?:-long)? (?:\\p{L}+ )?placement");

    private TermParts() {}

    /** What the parts say; null when they do not. */
    static @Nullable EmploymentType type(Entry entry) {
        Segment title = entry.header().title();
        if (parts(entry).anyMatch(part -> INTERNSHIP.is(part) || SHORT_PLACEMENT.is(part))
                || enclosed(entry).anyMatch(ENCLOSED::is)
                || title != null && PLACED.is(title.bare())) {
            return EmploymentType.INTERNSHIP;
        }
        if (parts(entry).anyMatch(VOLUNTEER::is)) {
            return EmploymentType.VOLUNTEER;
        }
        return parts(entry).anyMatch(SELF_EMPLOYED::is) ? EmploymentType.SELF_EMPLOYED : null;
    }

    private static Stream<String> parts(Entry entry) {
        return Stream.concat(TitleParts.of(entry), TitleParts.enclosed(entry)).filter(part -> part.length() <= LONGEST);
    }

    private static Stream<String> enclosed(Entry entry) {
        return TitleParts.enclosed(entry).filter(part -> part.length() <= LONGEST);
    }
}
