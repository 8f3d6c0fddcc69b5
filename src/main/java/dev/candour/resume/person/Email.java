package dev.candour.resume.person;

import dev.candour.profile.Evidence;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Span;
import dev.candour.resume.text.View;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail address, also one that is written so that machines shall not find it, as in "a (at) b [dot] com", or that stands
 * only in the target of a link.
 *
 * @param address as it is used
 */
record Email(String address, Evidence evidence) {

    private static final String DOT = "(?:\\.|\\s\\.\\s|\\s?[(\\[{<_【]dot[)\\]}>_】]\\s?|\\sdot\\s)";
    private static final String AT = "(?:\\s?@\\s?|\\s?[(\\[{<_【](?:at|@|a|#|艾特)[)\\]}>_】]\\s?)";
    /** What one of the patterns below asks for. */
    private static final Anchored SIGNS = Anchored.ofAnyCase("[@#]|[(\\[{<_【](?:at|a|艾特)[)\\]}>_】]|\\sat\\s|-at-");

    private static final Pattern ADDRESS = Pattern.compile(
            "(?<![\\w.+-])([A-Za-z0-9_](?:[\\w+-]|\\.(?=\\w)|\\s?[(\\[{]dot[)\\]}]\\s?){0,63}?)" + AT
                    + "([\\w-]{1,63}(?:" + DOT + "[A-Za-z0-9-]{1,63}){1,5})(?![\\w@-])",
            Pattern.CASE_INSENSITIVE);
    /** Words alone tell too little, so both must be there. */
    private static final Pattern IN_WORDS = Pattern.compile(
            "(?<![\\w.+-])([\\w.+-]{1,64}(?:\\s(?:dot|DOT)\\s[\\w+-]{1,40}){0,2}(?<=[\\w.+-]{2}))\\s(?:at|AT)\\s([\\w-]{2,63}(?:\\s(?:dot|DOT)\\s[A-Za-z]{2,20}){1,3})(?![\\w-])");

    /** A label says what "i.varga at example.com" and "i.varga#example.com" are; the sign alone tells only before a known ending. */
    private static final Pattern LABELLED = Pattern.compile(
            "(?:e-?mail|mail|邮箱|邮件|电邮)[^\\w@]{1,6}([\\w.+-]{2,64}(?:\\sat\\s|\\s?#\\s?|-at-)[\\w-]{2,63}(?:\\.[A-Za-z0-9-]{2,63}){1,3})(?![\\w-])",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NUMBER_SIGN = Pattern.compile(
            "(?<![\\w./:+-])([\\w.+-]{3,64}#[\\w-]{2,63}\\.(?:com|cn|net|org|edu|io|me|dev)(?:\\.cn)?)(?![\\w./-])");

    private static final Pattern SPACED = Pattern.compile(
            "(?<!\\S)((?:[\\w.+-] ){2,40})@((?: [\\w-]){2,40}(?: ?\\.(?: [A-Za-z]){2,10}){1,2})(?!\\S)");
    private static final Anchored LINK =
            Anchored.ofAnyCase("(?:mailto:|]\\()([\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,4})");
    private static final Pattern OPEN = Pattern.compile("[A-Za-z0-9_][\\w.+-]{1,63}@$");
    private static final Anchored CUT = Anchored.of("^(?:\\s[a-z]{1,2}(?=$|[\\s|,;]))");
    /** "example.co m" */
    private static final Anchored SHORT_END = Anchored.of("\\.[a-z]{2}$");

    private static final Anchored LAST_LETTER = Anchored.of("^\\s[a-z](?=$|[\\s|,;])");
    private static final Anchored HALF = Anchored.of("^\\.\\s*$");
    /** No domain ends in a number: "library@1.2" is a version. */
    private static final Anchored LAST_PART = Anchored.ofAnyCase("[a-z][a-z0-9-]*$");

    private static final Anchored ENDS_WELL =
            Anchored.ofAnyCase("\\.(?:com|org|net|edu|io|me|dev|app|info|biz|name|[a-z]{2})$");

    /** "i****@", "17xxxx25@", "17------@" */
    private static final Anchored MASKED =
            Anchored.of("^[^@]*(?:[*#].*@|\\d[xX]{3,}(?=[\\d@])|[xX]{3,}\\d|-{3,}|_{4,}|\\.{3,})[^@]*@?");

    /** What a template leaves to be filled in. */
    private static final Pattern PLACEHOLDER = Pattern.compile(
            "your(?:[._-]?(?:e?-?mail|name|address|account|id|user|full|first|last)[\\w.-]*)?(?=@|$)|(?:x{3,}|user-?name|first-?name[._]?last-?name|someone)(?=@|$)",
            Pattern.CASE_INSENSITIVE);

    /** "Look me up over @example.com": a word of a sentence that stands apart from the sign is nobody's address. */
    private static final Anchored WORD_APART = Anchored.ofAnyCase(
            "^(?:over|under|at|on|via|with|by|to|and|or|is|are|am|us|me|here|find|from|in|out|up|account|handle|mail|email)\\s@");

    /** "Systems Engineer @ example.net" and "CTO @ example.com" tell where somebody worked. */
    private static final Anchored TITLE_AT = Anchored.of("^\\p{Lu}\\p{L}+ @ ");

    private static final Anchored PROVIDER = Anchored.ofAnyCase(
            "@ (?:gmail|googlemail|outlook|hotmail|live|yahoo|icloud|proton(?:mail)?|gmx|aol|163|126|qq|foxmail|sina)\\.");

    private static final Anchored LABEL_BEFORE = Anchored.ofAnyCase("(?:mail|\\be|邮箱|邮件|电邮)\\W*$");

    private static final Pattern IN_A_SENTENCE =
            Pattern.compile("(?:^|\\s)(?!(?:e-?mail|mail|address|at|is|to)\\s)\\p{Ll}+,?\\s$");

    private static final Pattern GLUED_LABEL = Pattern.compile("\\d*(?:E-?MAIL|E-?mail|MAIL|Mail)(?=\\w{4})");

    /** Behind an ending of addresses a capital begins another word; no ending holds a digit. */
    private static final Pattern GLUED_WORD = Pattern.compile(
            "@.{1,60}\\.(?:com|org|net|edu|gov|io|me|dev|app|info|biz|name|[a-z]{2})(?=(?:\\p{Lu}\\p{Ll}[\\w.-]*|\\d[\\w-]*)$)");

    /** null when there is none that is whole */
    static @Nullable Email in(View view, List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Span found = in(lines.get(i));
            found = found == null && i + 1 < lines.size()
                    ? overTwo(view.text(), lines.get(i), lines.get(i + 1))
                    : found;
            if (found != null
                    && !isMasked(view, found)
                    && !OthersLabels.areOnAddressBehind(view.text()
                            .substring(
                                    lines.get(i).start(), Math.max(lines.get(i).start(), found.start())))) {
                return new Email(plain(found.in(view.text())), view.evidence(found));
            }
        }
        return null;
    }

    /** "i****@example.com" hides what nobody can guess. */
    private static boolean isMasked(View view, Span address) {
        return MASKED.opens(view.evidence(address).quote().substring(1));
    }

    /** Most lines hold no sign that an address can be told by, and the patterns are slow to find that out. */
    private static boolean mayHoldAddress(String line) {
        return SIGNS.isIn(line);
    }

    private static @Nullable Span in(Line line) {
        if (!mayHoldAddress(line.text())) {
            return null;
        }
        for (Pattern pattern : List.of(SPACED, ADDRESS, IN_WORDS, LABELLED, NUMBER_SIGN)) {
            Matcher address = pattern.matcher(line.text());
            while (address.find()) {
                if (isWhole(line.text(), address)) {
                    int start = pattern == LABELLED ? address.start(1) : address.start() + gluedLabel(address);
                    return Span.of(line.start() + start, line.start() + address.end() - gluedWord(address.group()));
                }
            }
        }
        return null;
    }

    /** How long a label is that lost the space behind it, as in "EMAILvarga@example.com". */
    private static int gluedLabel(Matcher address) {
        Matcher label = GLUED_LABEL.matcher(address.group(1));
        return label.lookingAt() ? label.end() : 0;
    }

    /** How long a word or a number is that lost the space before it, as in "varga@example.orgBuilt". */
    private static int gluedWord(String address) {
        Matcher glued = GLUED_WORD.matcher(address);
        return glued.find() ? address.length() - glued.end() : 0;
    }

    private static boolean isWhole(String line, Matcher address) {
        String behind = line.substring(address.end());
        boolean well = ENDS_WELL.isIn(address.group());
        boolean cut = !well && (HALF.isIn(behind) || CUT.isIn(behind))
                || SHORT_END.isIn(address.group()) && LAST_LETTER.isIn(behind);
        return !cut
                && LAST_PART.isIn(address.group())
                && !PLACEHOLDER.matcher(address.group(1)).lookingAt()
                && (address.pattern() != ADDRESS
                        || !isSpacedOut(line, address) && !isInASentence(line, address) && !isTitleAt(line, address));
    }

    private static boolean isTitleAt(String line, Matcher address) {
        return TITLE_AT.opens(address.group())
                && !PROVIDER.isIn(address.group())
                && !LABEL_BEFORE.isIn(line.substring(0, address.start()));
    }

    private static boolean isInASentence(String line, Matcher address) {
        return WORD_APART.opens(address.group())
                && IN_A_SENTENCE.matcher(line.substring(0, address.start())).find();
    }

    /** "v a r g a @ ...": what stands before the sign is the last letter of more. */
    private static boolean isSpacedOut(String line, Matcher address) {
        int start = address.start();
        return address.group(1).length() == 1
                && start >= 2
                && line.charAt(start - 1) == ' '
                && Character.isLetterOrDigit(line.charAt(start - 2))
                && (start == 2 || line.charAt(start - 3) == ' ');
    }

    /** An address that a narrow column breaks behind its sign. */
    private static @Nullable Span overTwo(String text, Line above, Line below) {
        Matcher open = above.text().endsWith("@") ? OPEN.matcher(above.text()) : null;
        Span both = Span.of(above.start(), below.end());
        if (open == null || !open.find() || below.start() - above.end() > 6) {
            return null;
        }
        Matcher address = ADDRESS.matcher(both.in(text));
        return address.find(open.start()) && address.start() == open.start()
                ? Span.of(above.start() + address.start(), above.start() + address.end())
                : null;
    }

    /** The address that a link leads to; null when there is none. */
    static @Nullable Email inLink(View view) {
        for (MatchResult link : LINK.in(view.original())) {
            if (!PLACEHOLDER.matcher(link.group(1)).lookingAt()) {
                return of(view, link);
            }
        }
        return null;
    }

    private static Email of(View view, MatchResult link) {
        int line = 1
                + (int) view.original()
                        .substring(0, link.start())
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        return new Email(
                link.group(1),
                new Evidence(view.document(), link.group(1), link.start(1), link.end(1), null, line, null));
    }

    /** Without the spaces and words that hide an address. */
    private static String plain(String written) {
        return written.replaceAll(
                        "(?i)\\s*[(\\[{<_【](?:at|@|a|#|艾特)[)\\]}>_】]\\s*|\\s+at\\s+|(?<=[^@]{2})-at-(?=[\\w-]+\\.[a-z])",
                        "@")
                .replaceAll("(?i)\\s*[(\\[{<_【]dot[)\\]}>_】]\\s*|\\s+dot\\s+", ".")
                .replace('#', '@')
                .replaceAll("\\s+", "");
    }
}
