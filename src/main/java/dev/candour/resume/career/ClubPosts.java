package dev.candour.resume.career;

import dev.candour.resume.header.Clubs;
import dev.candour.resume.header.Segment;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Offices in clubs wherever the title lines name the club: "President of the Chess Club, Elm University", "Treasurer | Chess Club". */
final class ClubPosts {

    private static final Anchored JOINT = Anchored.ofAnyCase(" (?:of|at|in|for|with)(?: the)? ");

    /** Whoever belongs to it and does nothing else. */
    private static final Anchored MEMBER = Anchored.ofAnyCase(
            "(?:(?:honorary|associate|student|full|active|regular|graduate|charter|founding|proud|paid|current|former|general|ordinary|life|lifetime|club|society|registered|affiliate|professional|junior|senior)[- ])*member(?:ship)?(?: (?:of|in|at) .*)?");

    /** What has members and no crew. */
    private static final Anchored ASSOCIATION = Anchored.ofAnyCase(
            "\\b(?:society|association|club|fraternity|sorority|honou?r society|federation|guild|chamber of commerce|alumni network|IEEE|ACM|AIESEC|toastmasters|(?:institution|institute|college|academy) of (?!technology)[\\p{L}& ]{3,40}|phi beta kappa|(?:alpha|beta|gamma|delta|sigma|phi|kappa|tau|pi|omega) (?:alpha|beta|gamma|delta|sigma|phi|kappa|tau|pi|omega|theta|lambda|epsilon)\\b.*)");

    private static final Anchored BOARD = Anchored.ofAnyCase(
            "\\b(?:board|committee|staff|panel|commission|parliament|council|crew|band|orchestra|faculty|executive)\\b");

    private ClubPosts() {}

    static boolean isOne(Entry entry) {
        Segment title = entry.header().title();
        return title != null && Clubs.isOffice(title.bare(), lines(entry)) && namesClub(entry);
    }

    /** "Active member in the Chess Club", "Student Member | Society of Brewers" */
    static boolean isMembership(Entry entry) {
        Segment title = entry.header().title();
        Segment called = title == null ? entry.header().employer() : title;
        return called != null
                && MEMBER.is(called.bare())
                && !BOARD.isIn(called.bare())
                && (namesClub(entry) || ASSOCIATION.isIn(lines(entry)));
    }

    private static String lines(Entry entry) {
        return entry.headerLines().stream().map(Line::text).collect(Collectors.joining(" | "));
    }

    static boolean namesClub(Entry entry) {
        return TitleParts.of(entry).flatMap(ClubPosts::names).anyMatch(Clubs::isOne);
    }

    /** A part, and what follows "of the" in it. */
    private static Stream<String> names(String part) {
        var joint = JOINT.first(part);
        return joint == null ? Stream.of(part) : Stream.of(part, part.substring(joint.end()));
    }
}
