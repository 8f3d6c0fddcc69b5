package dev.candour.resume.header;

import dev.candour.resume.text.Script;
import dev.candour.resume.text.Span;

/** Where the parts of a title line are parted: signs, wide gaps, and words such as "at" where they stand between two names. */
final class Separators {

    /** What moves the dates to the right edge of a page set with TeX. */
    private static final String FILL = "\\hfill";

    private final Lexicon lexicon;
    private final String text;
    private final TitleJoints joints;

    Separators(Lexicon lexicon, String text, TitleJoints joints) {
        this.lexicon = lexicon;
        this.text = text;
        this.joints = joints;
    }

    /** The length of the separator at a place; 0 when none stands there. */
    int at(Span span, int at) {
        char c = text.charAt(at);
        char next = at + 1 < span.end() ? text.charAt(at + 1) : ' ';
        char before = at > span.start() ? text.charAt(at - 1) : ' ';
        return switch (c) {
            case ',' -> Character.isDigit(before) && Character.isDigit(next) ? 0 : 1;
            case '·' -> joints.isNameDot(span, at) ? 0 : 1;
            case '\t', '|', ';', '、', '•', '\n', '。' -> 1;
            case '-' -> TownBehindHyphen.is(lexicon, text, span, at) ? 1 : TitleJoints.dash(c, before, next);
            case '/' -> joints.isBesideCompany(span, at) ? 1 : TitleJoints.dash(c, before, next);
            case '@' -> joints.isAtEmployer(span, at) ? 1 : TitleJoints.dash(c, before, next);
            case '~' -> TitleJoints.dash(c, before, next);
            case '\\' -> text.startsWith(FILL, at) ? FILL.length() : 0;
            case ':' -> next == ' ' && (joints.isBeforeTitle(span, at) || joints.isBehindTitle(span, at)) ? 1 : 0;
            case ' ' -> space(span, at, before, next);
            default -> 0;
        };
    }

    private int space(Span span, int at, char before, char next) {
        if (text.startsWith(TitleJoints.WITH, at) && at > span.start()) {
            return joints.isEmployedWith(span, at) ? TitleJoints.WITH.length() : 0;
        }
        if (text.startsWith(TitleJoints.FOR, at) && at > span.start()) {
            return joints.isEmployedFor(span, at) ? TitleJoints.FOR.length() : 0;
        }
        if (text.startsWith(TitleJoints.OF, at) && at > span.start() && joints.isLeaderOf(span, at)) {
            return TitleJoints.OF.length();
        }
        if (text.startsWith(TitleJoints.AS, at) && at > span.start()) {
            return joints.isBeforeRole(span, at) ? TitleJoints.AS.length() : 0;
        }
        if (next == ' ' || text.startsWith(" at ", at) && at > span.start()) {
            return next == ' '
                    ? 2
                    : lexicon.isTitle(text.substring(span.start(), at)) || joints.isTradeAt(span, at) ? 4 : 0;
        }
        if (before == '的' || Suits.isTask(text, span)) {
            return 0;
        }
        boolean chinese = Script.isIdeograph(before) || Script.isIdeograph(next) || before == ')';
        if (before == ':' || isArrow(span, at + 1) || isArrow(span, at - 1)) {
            return 0;
        }
        return chinese
                        && !joins(span, at)
                        && !joints.isForeignName(span, at)
                        && !joints.isBeforeLegalForm(span, at)
                        && Script.hasIdeograph(text.substring(span.start(), span.end()))
                ? 1
                : 0;
    }

    /** From one role to the next: "Tester → Developer" is one title. */
    private boolean isArrow(Span span, int at) {
        return at > span.start() && at < span.end() && (text.charAt(at) == '\u2192' || text.charAt(at) == '>');
    }

    /** A space within a title, as in "高级 Java 工程师", is no separator. */
    private boolean joins(Span span, int at) {
        int wordStart = at;
        while (wordStart > span.start() && ",;|、\t -".indexOf(text.charAt(wordStart - 1)) < 0) {
            wordStart--;
        }
        String word = text.substring(wordStart, at);
        if (lexicon.isTitlePrefix(word) || !word.isEmpty() && word.chars().allMatch(Character::isDigit)) {
            return true;
        }
        int wordEnd = at + 1;
        while (wordEnd < span.end() && ",;|、\t (".indexOf(text.charAt(wordEnd)) < 0) {
            wordEnd++;
        }
        if (word.endsWith("兼") || word.endsWith("&") || at + 1 < span.end() && text.charAt(at + 1) == '&') {
            return true;
        }
        boolean letters = !word.isEmpty() && word.length() <= 4 && word.chars().allMatch(Character::isUpperCase);
        return (letters || lexicon.isSkill(word))
                && !Script.isChinese(word)
                && lexicon.isTitle(text.substring(at + 1, wordEnd));
    }
}
