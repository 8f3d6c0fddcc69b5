package dev.candour.resume.career;

import dev.candour.profile.Profile.EmploymentType;
import dev.candour.resume.dates.DateRange;
import dev.candour.resume.header.Header;
import dev.candour.resume.header.Segment;
import dev.candour.resume.section.Section;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Script;
import dev.candour.vocabulary.Phrases;
import dev.candour.vocabulary.WordLists;
import java.util.regex.Pattern;

/** Tells whether a position is employment, an internship, unpaid, or somebody's own. */
final class PositionTypes {

    private static final int LONGEST_ASIDE = 20;

    /** "Designer; previously Design Intern" is a designer. */
    private static final Pattern FORMER = Pattern.compile(
            "(?:previously|formerly|before that|earlier|prior|started as|promoted from|up from)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Anchored VENTURE = Anchored.of("(?:自主|自己|个人|個人|本人)?[创創][业業](?:项目|項目|中)?");

    /** "青年志愿者基金会" is a house that employs people. */
    private static final Anchored PAYS = Anchored.of("(?:公司|集团|基金会|酒店|学校|事务所|银行|医院)$");

    private static final Anchored CAMP = Anchored.ofAnyCase(
            "(?:夏令营|冬令营|训练营|暑期学校)(?:学员|成员|营员)?$|\\bsummer of code\\b(?: \\d{4})?$|\\bsummer school\\b");

    /** A section of nothing else. */
    private static final Anchored OWN_WORK = Anchored.ofAnyCase(
            "(?:freelance|freelancing|self[- ]employment|self[- ]employed)(?: (?:and|&|/) (?:consulting|contract(?:ing)?|self[- ]employment|self[- ]employed|freelance))?(?: (?:work|experience|career|practice|history|projects|jobs|positions|roles|engagements|clients))?:?");

    /** Whoever names no house. */
    private static final Anchored INDEPENDENT = Anchored.ofAnyCase(
            "independent (?!(?:director|living|study|non-executive|board|school|distributor|sales|reviewer|studies)\\b)");

    private final TypeWords words;

    PositionTypes(WordLists titles) {
        this.words = TypeWords.of(titles);
    }

    EmploymentType of(Entry entry) {
        Section.Kind kind = entry.section().kind();
        if (kind == Section.Kind.INTERNSHIP && StudentOffices.isOne(entry)) {
            return EmploymentType.VOLUNTEER;
        }
        EmploymentType told = TermParts.type(entry);
        if (kind == Section.Kind.INTERNSHIP && !Practice.isPaid(entry)
                || told == EmploymentType.INTERNSHIP
                || says(words.internship(), entry)
                || isTraining(entry)
                || isCamp(entry.header())) {
            return EmploymentType.INTERNSHIP;
        }
        if (kind == Section.Kind.VOLUNTEER
                || told == EmploymentType.VOLUNTEER
                || says(words.volunteer(), entry)
                || GivenFreely.is(entry)) {
            return EmploymentType.VOLUNTEER;
        }
        if (InternshipTold.in(entry)) {
            return EmploymentType.INTERNSHIP;
        }
        return told == EmploymentType.SELF_EMPLOYED || isOwn(entry)
                ? EmploymentType.SELF_EMPLOYED
                : StudentOffices.typeAmong(entry, EmploymentType.EMPLOYMENT);
    }

    private boolean isOwn(Entry entry) {
        Segment title = entry.header().title();
        Line heading = entry.section().heading();
        return title != null && words.owner().isIn(title.bare())
                || heading != null && OWN_WORK.is(heading.text())
                || title != null && entry.header().employer() == null && INDEPENDENT.opens(title.bare())
                || says(words.selfEmployed(), entry)
                || isVenture(entry.header());
    }

    /** "青杉工坊(创业)", and 创业 in place of an employer; a 创业公司 may be another's. */
    private static boolean isVenture(Header header) {
        return header.segments().stream().anyMatch(part -> VENTURE.is(part.bare()) || VENTURE.is(aside(part)));
    }

    /** "Trainee", and "Trainee Engineer" for a few months; a management trainee is employed. */
    private static boolean isTraining(Entry entry) {
        Segment title = entry.header().title();
        DateRange dates = entry.dates();
        return title != null
                && Trainees.isInternship(
                        title.bare(), dates == null ? null : dates.from(), dates == null ? null : dates.to());
    }

    /** Who takes part in a camp learns there; its teachers are employed. */
    private static boolean isCamp(Header header) {
        return !header.hasTitle()
                && header.segments().stream().anyMatch(part -> CAMP.isIn(Script.simplified(part.bare())));
    }

    private boolean says(Phrases phrases, Entry entry) {
        return entry.header().segments().stream()
                .filter(segment -> segment.text().length() <= 60)
                .filter(segment -> !FORMER.matcher(segment.text()).lookingAt())
                .filter(segment -> segment == entry.header().title()
                        || segment == entry.header().employer()
                        || segment.is(Segment.Kind.NOISE)
                        || segment.is(Segment.Kind.TITLE))
                .anyMatch(segment -> (phrases.isIn(aside(segment))
                                || !isOwnName(segment, entry, phrases) && phrases.isIn(segment.bare()))
                        && !TypeWords.isCareOfThem(segment.text()));
    }

    /** "Prairie Grain Co-op" and "Volunteer State Bank" are called so; "Freelance" in place of an employer says it. */
    private boolean isOwnName(Segment segment, Entry entry, Phrases phrases) {
        return phrases != words.selfEmployed()
                && segment == entry.header().employer()
                && entry.header().title() != null
                && (!Script.hasIdeograph(segment.text()) || PAYS.isIn(Script.simplified(segment.bare())));
    }

    /** What stands in parentheses behind a name, as in "Assistant (Volunteer)"; empty when it is long. */
    private static String aside(Segment segment) {
        String text = segment.text();
        int open = text.lastIndexOf('(');
        boolean atEnd = open > 0 && text.endsWith(")") && text.length() - open <= LONGEST_ASIDE;
        return atEnd ? text.substring(open + 1, text.length() - 1) : "";
    }
}
