package dev.candour.resume.career;

import dev.candour.resume.header.Clubs;
import dev.candour.resume.header.Segment;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import java.util.stream.Collectors;

/** Offices in clubs wherever the title lines name the club: "President of the Chess Club, Elm University", "Chess Club Treasurer". */
final class ClubPosts {

    /** Whoever belongs to it and does nothing else. */
    private static final Anchored MEMBER = Anchored.ofAnyCase(
            "(?:(?:honorary|associate|student|full|active|regular|graduate|charter|founding|proud|paid|current|former|general|ordinary|life|lifetime|club|society|registered|affiliate|professional|junior|senior)[- ])*member(?:ship)?(?: (?:of|in|at) .*)?");

    /** What has members and no crew. */
    private static final Anchored ASSOCIATION = Anchored.ofAnyCase(
            "\\b(?:society|association|club|fraternity|sorority|honou?r society|federation|guild|chamber of commerce|alumni network|IEEE|ACM|AIESEC|toastmasters|(?:institution|institute|college|academy) of (?!technology)[\\p{L}& ]{3,40}|chartered [\\p{L}& ]{3,40}institute|phi beta kappa"
                    + "|(?:alpha|beta|gamma|delta|sigma|phi|kappa|tau|pi|omega|chi) (?:alpha|beta|gamma|delta|sigma|phi|kappa|tau|pi|omega|chi|theta|lambda|epsilon))\\b");

    private static final Anchored BOARD = Anchored.ofAnyCase(
            "\\b(?:board|committee|staff|panel|commission|parliament|council|crew|band|orchestra|faculty|executive)\\b");

    private ClubPosts() {}

    static boolean isOne(Entry entry) {
        Segment title = entry.header().title();
        if (title == null) {
            return false;
        }
        String lines = lines(entry);
        int club = Clubs.end(title.bare());
        String office = club > 0 ? title.bare().substring(club).strip() : "";
        return !office.isEmpty()
                        && Clubs.isOffice(office, lines)
                        && Clubs.isOne(title.bare().substring(0, club), lines)
                || Clubs.isOffice(title.bare(), lines) && namesClub(entry);
    }

    /** "Active member in the Chess Club", "Student Member | Society of Brewers", and "Chess Club" with no office in it. */
    static boolean isMembership(Entry entry) {
        Segment title = entry.header().title();
        Segment employer = entry.header().employer();
        Segment called = title == null ? employer : title;
        return isMember(entry, called == null ? "" : called.bare())
                || !entry.header().hasTitle()
                        && (TitleParts.of(entry).anyMatch(part -> isMember(entry, part))
                                || title == null && employer != null && Clubs.isOne(employer.bare()));
    }

    private static boolean isMember(Entry entry, String words) {
        return MEMBER.is(words) && !BOARD.isIn(words) && (namesClub(entry) || ASSOCIATION.isIn(lines(entry)));
    }

    private static String lines(Entry entry) {
        return entry.headerLines().stream().map(Line::text).collect(Collectors.joining(" | "));
    }

    private static boolean namesClub(Entry entry) {
        String lines = lines(entry);
        return TitleParts.named(entry).anyMatch(part -> Clubs.isOne(part, lines));
    }
}
