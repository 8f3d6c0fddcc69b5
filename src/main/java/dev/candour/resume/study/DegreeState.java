package dev.candour.resume.study;

import dev.candour.profile.Profile.DegreeLevel;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;

/** What the words right before and behind a degree say of how far its studies came: "Two years towards a BSc", "PhD (c)". */
final class DegreeState {

    private static final String ARTICLE = "(?: (?:an?|the|my|his|her|their))?";
    private static final String SINCE = "(?:(?:currently|presently|now|still|i am|am) ){0,2}";

    /** What was not ended, or has not begun. */
    private static final Anchored OPEN_BEFORE = Anchored.ofAnyCase("\\W{0,3}(?:"
            + "(?:[^,;:|]{0,50} )?towards?" + ARTICLE
            + "|(?:partial|part of|incomplete|unfinished|uncompleted|some|partially completed|part[ -]completed)"
            + ARTICLE
            + "|(?:completed )?(?:the )?(?:first |last )?(?:\\d|one|two|three|four|1\\.5) (?:years?|semesters?|terms?) of"
            + ARTICLE
            + "|(?:first|second|third) (?:year|semester|part|half) of" + ARTICLE
            + "|(?:not completed|in progress|ongoing|expected|anticipated|prospective|future|pending|abd|all but dissertation)(?: \\d{4})?"
            + ARTICLE
            + "|(?:dropped out of|withdrew from|began|started|left|abandoned|deferred|interrupted|discontinued|quit|admitted (?:to|into)|accepted (?:to|into|onto|for)|joining|starting|beginning|commencing|will (?:begin|start|join)|applied (?:to|for)|applying (?:to|for)|offers? (?:for|of)|holds? an offer for|incoming|preparing for)"
            + ARTICLE
            + "|" + SINCE + "(?:pursuing|working (?:on|towards?)|candidate(?: for)?)" + ARTICLE + "(?: degree(?: of)?)?"
            + "|(?:currently|presently|now|still) (?!holds?\\b|ha(?:ve|s)\\b|teach|work|with\\b).{0,30})[\\W_]*");

    /** What is said while studies last. */
    private static final Anchored STUDYING_BEFORE = Anchored.ofAnyCase("\\W{0,3}(?:" + SINCE
            + "(?:studying(?: for)?|reading(?: for)?|enrolled (?:in|on|for)|completing|undertaking|doing|finishing|finalising|finalizing|attending)"
            + ARTICLE
            + "|(?:in )?(?:my |the )?(?:first|second|third|fourth|fifth|final|last|penultimate|[1-6](?:st|nd|rd|th))[ -]year(?: student)?(?:,? of| in)?"
            + ARTICLE
            + "|year [1-6](?: of| in)?" + ARTICLE + "|(?:(?:rising|current) )?(?:junior|senior|sophomore|freshman)"
            + "|current|student of|students?)[\\W_]*");

    private static final Anchored STUDYING_BEHIND = Anchored.ofAnyCase(
            "\\s?(?:degree |programme |program )?(?:scholar|researcher|fellow|trainee)\\b(?!ship).*|[^,;|()]{0,60} student\\W*");

    /** "BA (cand.) in Botany", "PhD ABD" */
    private static final Anchored CANDIDATE =
            Anchored.ofAnyCase("\\s?(?:\\((?:cand\\.?|candidate|abd)\\)|[- ]?abd\\b)");

    /** "PhD(c)" */
    private static final Anchored DOCTORAL = Anchored.ofAnyCase("\\s?\\(c\\)");

    private static final String MARKS = ",;:|()[]\t•·";

    private final String line;
    private final DegreeLevel level;
    private final int start;
    private final int end;

    private DegreeState(String line, DegreeLevel level, int start, int end) {
        this.line = line;
        this.level = level;
        this.start = start;
        this.end = end;
    }

    static DegreeState of(String line, DegreeWords.Hit degree) {
        return new DegreeState(line, degree.level(), degree.start(), degree.end());
    }

    /** A degree may be named in a part of its line. */
    static DegreeState of(Line line, DegreeLine.Degree degree) {
        return new DegreeState(
                line.text(),
                degree.hit().level(),
                degree.span().start() - line.start(),
                degree.span().end() - line.start());
    }

    /** Whether words say nothing else, which before a degree are no field of study: "Working on an". */
    static boolean isBefore(String words) {
        return OPEN_BEFORE.is(words) || STUDYING_BEFORE.is(words);
    }

    boolean isOpen() {
        return OPEN_BEFORE.is(before())
                || CANDIDATE.opens(line.substring(end))
                || level == DegreeLevel.DOCTORATE && DOCTORAL.opens(line.substring(end));
    }

    boolean isStudying() {
        return STUDYING_BEFORE.is(before()) || STUDYING_BEHIND.is(behind());
    }

    /** What stands before the degree in its part of the line; a mark at the end of the words parts nothing: "Candidate, PhD". */
    private String before() {
        int words = start;
        while (words > 0 && isMark(words - 1, true)) {
            words--;
        }
        int from = words;
        while (from > 0 && !isMark(from - 1, false)) {
            from--;
        }
        return line.substring(from, start);
    }

    private boolean isMark(int at, boolean orSpace) {
        char c = line.charAt(at);
        boolean dash = "-–—".indexOf(c) >= 0 && at > 0 && line.charAt(at - 1) == ' ';
        boolean gap = c == ' ' && (orSpace || at > 0 && line.charAt(at - 1) == ' ');
        return MARKS.indexOf(c) >= 0 || dash || gap;
    }

    private String behind() {
        int to = end;
        while (to < line.length() && !isMark(to, false)) {
            to++;
        }
        return line.substring(end, to);
    }
}
