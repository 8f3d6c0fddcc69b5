package dev.candour.resume.skill;

import dev.candour.resume.text.Anchored;
import dev.candour.vocabulary.Mention;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells a skill from a season, a town, the first letter of an author's name, and what something is compared with. */
final class OtherMeanings {

    private static final int NEAR = 24;

    private static final String SEASON = "Spring";
    /** "Spring 2007", "(Spring, Fall)". */
    private static final Pattern TERM_BEHIND = Pattern.compile(
            "['’]?,?\\s?(?:(?:19|20)\\d\\d\\b|['’]?[012]\\d\\b(?![.\\d])|(?:[/&,–-]|and|or)?\\s?(?:Summer|Fall|Autumn|Winter|Semester|Term|Quarter)\\b)");

    private static final Pattern TERM_BEFORE =
            Pattern.compile("\\b(?:Summer|Fall|Autumn|Winter)(?:\\s?(?:19|20)\\d\\d)?\\s?(?:[/&,–-]|and|or)\\s?$");

    /** "In the Spring, taught 20 students". */
    private static final Pattern SEASON_BEFORE = Pattern.compile("\\b(?i:in|during|since|until) the\\s$");

    private static final String ENDS = ",.;)\n";

    /** "Aurora, CO": those states whose letters are no skill. */
    private static final Pattern STATE_BEHIND = Pattern.compile(
            ",\\s?(?:AL|AK|AZ|CA|CO|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|MA|MI|MN|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY)(?![\\p{L}\\d/+#])");

    /** "BOX (S3 like)" and 类似Slack name what somebody else's tool resembles. */
    private static final Anchored COMPARED_BEFORE = Anchored.ofAnyCase(
            "(?:类似于?|相当于|借鉴|\\b(?:(?:similar to|comparable to|inspired by|modell?ed (?:on|after)|competitor of|alternative to)|(?:mix|cross|blend|hybrid) (?:of|between)(?: [\\w.]+ and)?))\\s?$");

    private static final Pattern COMPARED_BEHIND = Pattern.compile("(?:\\s|-)like\\)");

    /** "Fuhr, R." among the authors of a work. */
    private static final Pattern AUTHOR = Pattern.compile("\\p{Lu}\\p{L}+,\\s\\p{Lu}\\.");

    private static final Pattern SURNAME_BEFORE = Pattern.compile("\\p{Lu}\\p{L}+,\\s$");

    /** "PS、PR、AE": among such letters, PR is a program; elsewhere it is the public relations. */
    private static final Anchored CUTTING = Anchored.of(
            "(?:PS|Ps|AE|Ae|AI|AU|LR|Photoshop|After ?Effects|剪映|达芬奇|Final Cut(?: Pro)?|FCPX?|Premiere|Audition)\\s?[、,，/+]\\s?$");

    private static final Anchored CUTTING_BEHIND = Anchored.of(
            "\\s?[、,，/+]\\s?(?:PS|Ps|AE|Ae|AI|AU|LR|Photoshop|After ?Effects|剪映|达芬奇|Final Cut|FCP|Audition)");

    /** "XRD, SEM, AFM" are instruments, and no advertising. */
    private static final String MICROSCOPE = "SEM";

    private static final Pattern LABORATORY =
            Pattern.compile("\\b(?:TEM|XRD|XPS|HPLC|AFM|EDS|EDX|FTIR|DSC|TGA|NMR)\\b|[Mm]icroscop|[Ss]pectro|电镜");

    /** "Non-branding terms" */
    private static final String NOT = "non-";

    private static final int WIDE = 60;

    /** Towns that are called like a tool. */
    private static final Set<String> TOWNS = Set.of("Aurora", "Phoenix", "Concord", "Salem", "Buffalo", "Madison");

    private OtherMeanings() {}

    static boolean has(String text, Mention mention) {
        return isPublicRelations(text, mention)
                || isMicroscope(text, mention)
                || isSeason(text, mention)
                || isTown(text, mention)
                || isCompared(text, mention)
                || isAuthor(text, mention)
                || OtherNames.are(text, mention)
                || PersonNames.are(text, mention)
                || text.regionMatches(true, mention.start() - NOT.length(), NOT, 0, NOT.length())
                || OtherWords.are(text, mention);
    }

    private static boolean isPublicRelations(String text, Mention mention) {
        return mention.end() - mention.start() == 2
                && text.startsWith("PR", mention.start())
                && !CUTTING.isIn(before(text, mention))
                && !CUTTING_BEHIND.opens(text, mention.end(), text.length());
    }

    private static boolean isMicroscope(String text, Mention mention) {
        return mention.end() - mention.start() == MICROSCOPE.length()
                && text.startsWith(MICROSCOPE, mention.start())
                && LABORATORY
                        .matcher(text)
                        .region(Math.max(0, mention.start() - WIDE), Math.min(text.length(), mention.end() + WIDE))
                        .find();
    }

    private static boolean isSeason(String text, Mention mention) {
        return text.startsWith(SEASON, mention.start())
                && mention.end() - mention.start() == SEASON.length()
                && (TERM_BEHIND
                                .matcher(text)
                                .region(mention.end(), text.length())
                                .lookingAt()
                        || TERM_BEFORE.matcher(before(text, mention)).find()
                        || SEASON_BEFORE.matcher(before(text, mention)).find()
                                && (mention.end() == text.length() || ENDS.indexOf(text.charAt(mention.end())) >= 0));
    }

    private static boolean isTown(String text, Mention mention) {
        return TOWNS.contains(text.substring(mention.start(), mention.end()))
                && STATE_BEHIND
                        .matcher(text)
                        .region(mention.end(), text.length())
                        .lookingAt();
    }

    private static boolean isCompared(String text, Mention mention) {
        return text.startsWith("like)", mention.end() + 1)
                        && COMPARED_BEHIND
                                .matcher(text)
                                .region(mention.end(), text.length())
                                .lookingAt()
                || COMPARED_BEFORE.isIn(before(text, mention));
    }

    /** One such name may be the end of a list of tools, two are authors. */
    private static boolean isAuthor(String text, Mention mention) {
        if (mention.end() - mention.start() > 1
                || mention.end() >= text.length()
                || text.charAt(mention.end()) != '.'
                || !SURNAME_BEFORE.matcher(before(text, mention)).find()) {
            return false;
        }
        int from = text.lastIndexOf('\n', mention.start()) + 1;
        int end = text.indexOf('\n', mention.end());
        return AUTHOR.matcher(text.substring(from, end < 0 ? text.length() : end))
                        .results()
                        .limit(2)
                        .count()
                == 2;
    }

    private static String before(String text, Mention mention) {
        return text.substring(Math.max(0, mention.start() - NEAR), mention.start());
    }
}
