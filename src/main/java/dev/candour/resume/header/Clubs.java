package dev.candour.resume.header;

import dev.candour.resume.text.Anchored;
import java.util.regex.MatchResult;

/** Clubs, societies and unions of students, and those of people who share a pastime: nobody is paid for an office there. */
public final class Clubs {

    private static final int LONGEST = 80;

    private static final String BODY =
            "(?:club|society|students?['’]? (?:(?:and|&) \\p{L}+ )?(?:union|association|organi[sz]ation|council|government|senate|chapter|body|guild|branch|society)|(?:union|association) of students|fraternity|sorority|model united nations|toastmasters|rotaract|enactus|aiesec|erasmus student network|honou?r society|debating union)";

    private static final Anchored ONE =
            Anchored.ofAnyCase("(?!(?:the )?(?:club|society)\\b)(?:the )?(?:[\\p{L}\\d'’&.+#-]+ ){0,7}" + BODY
                    + "(?: \\([\\p{L}\\d &-]{2,14}\\))?");

    /** These have members who pay and people who are paid. */
    private static final Anchored HOUSE = Anchored.ofAnyCase(
            "\\b(?:golf|country|football|soccer|yacht|cricket|athletics?|health|fitness|night|jockey|racing|turf|polo|social|members?|kennel|automobile|motor|comedy|supper|dinner|beach|swim|tennis|bath|boys (?:and|&) girls|boys['’]?|girls|kids|children['’]?s|youth|breakfast|after[- ]school|wholesale|sam['’]s|building|housing|law|royal|national|american|british|international|historical|humane|zoological|cancer|bible|mortgage|friendly|provident|insurance|credit|chemical|geological|meteorological|philharmonic|heart|alzheimer['’]?s|country) (?:[\\p{L}]+ )?(?:club|society)");

    private static final Anchored BODY_IN = Anchored.ofAnyCase("\\b" + BODY + "\\b");

    /** A cricket club of a university pays nobody. */
    private static final Anchored AT_SCHOOL = Anchored.ofAnyCase(
            "\\b(?:university|college|polytechnic|institute of technology|universit[äáé]t?|campus|high school)\\b");

    private static final Anchored OF_STUDENTS = Anchored.ofAnyCase(
            "\\b(?:university|college|polytechnic|institute of technology|students?['’]?|school|campus|faculty|alumni|fraternity|sorority|chess|debat(?:e|ing)|drama|robotics|coding|programming|computer science|photography|hiking|entrepreneur(?:ship|s)?|chemistry|physics|maths?|mathematics|biology|engineering|economics|finance|investment|marketing|consulting|women in [\\p{L}]+|model united nations|mun|anime|astronomy|film|dance|book|gaming)\\b");

    private static final Anchored PRESIDING = Anchored.ofAnyCase(
            "(?:[\\p{L}]+[- ]){0,3}(?:president|treasurer|chair(?:man|woman|person)?|captain|committee member|board member|exec(?:utive)?(?: committee| board)? member)\\b");

    private static final Anchored ANY_OFFICE = Anchored.ofAnyCase(
            "(?:[\\p{L}&]+[- ]){0,4}(?:secretary|officer|coordinator|co-ordinator|organi[sz]er|representative|chief|lead(?:er)?|director|manager|webmaster|editor|founder|co-?founder|ambassador|librarian|historian|convenor|convener|volunteer|executive|mentor|team member)\\b|head of \\p{L}|(?:co-?)?founder\\b");

    private Clubs() {}

    public static boolean isOne(String name) {
        return name.length() <= LONGEST && ONE.is(name) && !HOUSE.isIn(name);
    }

    /** @param lines all that the title lines say */
    public static boolean isOne(String name, String lines) {
        return name.length() <= LONGEST && ONE.is(name) && (AT_SCHOOL.isIn(lines) || !HOUSE.isIn(name));
    }

    /** Where the name of one ends that words begin with, as in "Chess Club Treasurer"; 0 when they do not. */
    public static int end(String words) {
        MatchResult body = words.length() > LONGEST ? null : BODY_IN.first(words);
        return body == null ? 0 : body.end();
    }

    /** @param title what somebody was @param lines all that the title lines say */
    public static boolean isOffice(String title, String lines) {
        return PRESIDING.opens(title) || ANY_OFFICE.opens(title) && OF_STUDENTS.isIn(lines);
    }
}
