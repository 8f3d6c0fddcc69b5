package dev.candour.resume.text;

import dev.candour.document.TextDocument.Heading;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Builds a {@link View}: one pass over the original, markup cut out, each cluster of characters normalised by itself. */
final class ViewBuilder {

    /** Radicals, and rare characters that a font draws alike, which PDF texts hold in place of others and NFKC leaves alone. */
    private static final String RADICALS = "\u2EA0民\u2ED3长\u2ED4门\u2EC5见\u2ECB车\u2EDB风\u2EDC飞\u2EE2马\u2EE5鱼"
            + "\u2EE9黄\u2EC4西\u2ED8青\u2EF0龙\u2EDA页\u2EC1虎\u2EC6角\u2EC9贝\u2EDD食\u2EE3骨\u2EE4鬼\u2EEC齐\u2EEE齿"
            + "\u2EF3龟\u2E9F母\u2EB6羊\u2EBD臼\u2ECC走\u2ED1長\u2EA9玉\u2EB3网\u2E8C小\u2E8B卩"
            + "\u2E81厂\u2E8A卜\u2E88刀\u2E8E兀\u2E92巳\u2E9B旡\u2E9C日\u2E9D月\u2EA4爪\u2EA7牛\u2EAB目\u2EAC示\u2EAE竹\u2EBB聿\u2EBC肉"
            + "\u2EC3覀\u2ECD辶\u2ECF邑\u2ED7雨\u2EEB斉\u2EED歯\u2EEF竜\u2EF1龜\u2EF2亀"
            + "\u2ED9韦\u2EE6鸟\u2EE8麦\u2EE7卤\u2EEA黾\u2F3E户\u3B35胶\u3ADA曶\u3B3A幐\u3BA3槩";

    /** The first ideographs, up to one that is typed for a bar, are looked at more closely. */
    private static final char BAR = '\u4E28';

    private static final String DASHES = "\u2010\u2011\u2012\u2013\u2212\u2500\u2501\uFE58\uFE63\uFF0D\u00AF\u02D7";
    private static final String LONG_DASHES = "\u2014\u2015\uFE31";
    private static final String INVISIBLE =
            "\u200B\u200C\u200D\u2060\uFEFF\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\uFE0F";

    private final ResumeText source;
    private final String original;
    private final StringBuilder text;
    private final List<Integer> hidden = new ArrayList<>();
    private int[] starts;
    private int[] ends;

    ViewBuilder(ResumeText source) {
        this.source = source;
        this.original = source.text();
        this.text = new StringBuilder(original.length() + 16);
        this.starts = new int[original.length() + 64];
        this.ends = new int[original.length() + 64];
    }

    View build() {
        if (source.isMarkdown()) {
            markdown();
        } else {
            laidOut();
        }
        int length = text.length();
        return new View(
                source,
                LabelCells.over(FormLabels.over(LabelGaps.over(SpacedLabels.over(WrappedItems.over(NarrowCells.over(
                        BracketedValues.over(Veil.over(TimeColumns.over(
                                ChineseCareerRows.over(CareerRows.over(FieldRows.over(text.toString())))))))))))),
                Arrays.copyOf(starts, length),
                Arrays.copyOf(ends, length),
                hidden);
    }

    private void markdown() {
        int at = 0;
        for (Markup.Cut cut : Markup.cuts(original, source.cuts())) {
            copy(at, cut.start());
            emit(cut.instead(), cut.start(), cut.end());
            if (cut.hidden()) {
                hidden.add(cut.start());
            }
            at = cut.end();
        }
        copy(at, original.length());
    }

    /** A document that says which lines are headings gets the marks that the readers know, at no place of the original. */
    private void laidOut() {
        if (source.headings().isEmpty() && TextLinks.mayBeIn(original)) {
            linked();
            return;
        }
        int at = 0;
        for (Heading heading : source.headings()) {
            copy(at, heading.start());
            emit("#".repeat(heading.level()) + " ", heading.start(), heading.start());
            at = heading.start();
        }
        copy(at, original.length());
        hidden.addAll(source.hidden());
    }

    private void linked() {
        int at = 0;
        for (Markup.Cut cut : TextLinks.cuts(original)) {
            copy(at, cut.start());
            at = cut.end();
        }
        copy(at, original.length());
        hidden.addAll(source.hidden());
    }

    private void copy(int from, int to) {
        int at = from;
        while (at < to) {
            char c = original.charAt(at);
            int next = c < 128 ? at + 1 : clusterEnd(at, to);
            if (c < 128) {
                ascii(c, at);
            } else {
                other(c, at, next);
            }
            at = next;
        }
    }

    private void ascii(char c, int at) {
        if (c == '\r') {
            emit(at + 1 < original.length() && original.charAt(at + 1) == '\n' ? "" : "\n", at, at + 1);
        } else if (c == '\f' || c == 0x0B) {
            emit('\n', at, at + 1);
        } else if (!source.isMarkdown() || !isEmphasis(c, at)) {
            boolean space = c < 32 && c != '\n' && c != '\t' || c == ' ';
            emit(space ? source.isMarkdown() && betweenStyles(at) ? '\t' : ' ' : c, at, at + 1);
        }
    }

    /** A space between bold and other text parts them, as between an employer and a title. */
    private boolean betweenStyles(int at) {
        boolean behindBold = near(at - 1) == '*' && near(at - 2) == '*' && near(at - 3) > ' ';
        boolean beforeBold = near(at + 1) == '*' && near(at + 2) == '*' && near(at + 3) > ' ' && near(at - 1) > ' ';
        boolean beforeItalic = near(at - 1) == '*' && near(at + 1) == '*' && near(at - 2) > ' ' && near(at + 2) > ' ';
        boolean mark = "-+#>".indexOf(near(at - 1)) >= 0;
        return !mark && (behindBold || beforeBold || beforeItalic || ItalicNames.part(original, at));
    }

    /** Asterisks, underscores and backticks that touch a word, and backslashes before punctuation, are Markdown. */
    private boolean isEmphasis(char c, int at) {
        return switch (c) {
            case '*' -> touches(at, '*') && !between(at, '*');
            case '_' -> touches(at, '_') && !(isWord(outside(at, -1, '_')) && isWord(outside(at, 1, '_')));
            case '`' -> true;
            case '\\' -> "*_#[]()-.!&+`~|@$<>{}'\":;,/".indexOf(near(at + 1)) >= 0;
            default -> false;
        };
    }

    private boolean touches(int at, char mark) {
        return outside(at, -1, mark) > ' ' || outside(at, 1, mark) > ' ';
    }

    private boolean between(int at, char mark) {
        return Character.isDigit(outside(at, -1, mark)) && Character.isDigit(outside(at, 1, mark));
    }

    private char outside(int at, int step, char mark) {
        int i = at + step;
        while (near(i) == mark && Math.abs(i - at) < 4) {
            i += step;
        }
        return near(i);
    }

    private char near(int at) {
        return at >= 0 && at < original.length() ? original.charAt(at) : ' ';
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c);
    }

    private int clusterEnd(int at, int to) {
        int end = at + Character.charCount(original.codePointAt(at));
        while (end < to && end - at < 16 && Character.getType(original.charAt(end)) == Character.NON_SPACING_MARK) {
            end++;
        }
        return Math.min(end, to);
    }

    private void other(char c, int at, int next) {
        int radical = c >= '\u2E80' && c < '\u4DC0' ? RADICALS.indexOf(c) : -1;
        if (radical >= 0) {
            emit(RADICALS.charAt(radical + 1), at, next);
        } else if (c == '\u00AD') {
            emit(
                    isWord(near(at - 1)) && Character.isLetter(near(at - 1)) && Character.isLetter(near(at + 1))
                            ? ""
                            : "-",
                    at,
                    next);
        } else if (DASHES.indexOf(c) >= 0) {
            emit('-', at, next);
        } else if (LONG_DASHES.indexOf(c) >= 0) {
            emit(" - ", at, next);
        } else if (INVISIBLE.indexOf(c) < 0) {
            normalised(c, at, next);
        }
    }

    private void normalised(char c, int at, int next) {
        if (c > BAR && c <= '\u9FFF' && next == at + 1) {
            emit(c, at, next);
            return;
        }
        if (c >= '\u2460' && c <= '\u2473' && Character.isDigit(near(next))) {
            emit("\u2022 ", at, next); // "①2021.03" counts an entry, and is no part of its date
            return;
        }
        switch (c) {
            case '\u2018', '\u2019', '\u02BC' -> emit('\'', at, next);
            case '\u201C', '\u201D' -> emit('"', at, next);
            case '\u301C', '\u223C' -> emit('~', at, next);
            case '\u2028', '\u2029', '\u0085' -> emit('\n', at, next);
            case '\u2502', '\u2503', '\u00A6', BAR, '\u2223', '\u2758' -> emit('|', at, next);
            default -> emit(Normalizer.normalize(original.substring(at, next), Normalizer.Form.NFKC), at, next);
        }
    }

    private void emit(String characters, int from, int to) {
        for (int i = 0; i < characters.length(); i++) {
            emit(characters.charAt(i), from, to);
        }
    }

    private void emit(char c, int from, int to) {
        int at = text.length();
        if (at == starts.length) {
            starts = Arrays.copyOf(starts, at * 2);
            ends = Arrays.copyOf(ends, at * 2);
        }
        starts[at] = from;
        ends[at] = to;
        text.append(c);
    }
}
