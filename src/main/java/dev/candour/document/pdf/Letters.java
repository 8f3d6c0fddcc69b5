package dev.candour.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Glyphs of one piece, from left to right, on their way to words: where a gap is a space and where it is only loose setting. */
final class Letters {

    /** In ems: a gap that parts two words of Latin script when nothing else is known. */
    private static final double WORD = 0.17;
    /** The same where letters touch, as typesetters leave them: a line set tight to fit has narrow spaces. */
    private static final double TIGHT_WORD = 0.075;
    /** The same where it is the only such gap. */
    private static final double TIGHT_PAIR = 0.1;
    /** How narrow a space may be beside the others of its line. */
    private static final double SPACES_DIFFER = 0.5;
    /** In points. */
    private static final double LARGE = 22;
    /** In ems: what programs leave between a Chinese character and a Latin one, without a space. */
    private static final double CHINESE_TO_LATIN = 0.4;

    private static final double WIDE_WORD = 0.3;
    /** In ems: a little more than the quarter that programs leave of themselves. */
    private static final double NUMBER_TO_CHINESE = 0.27;
    /** In ems: letters that stand further apart all along are spaced for looks. */
    private static final double LOOSE = 0.1;

    private static final int FEW = 4;

    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Boolean> spaceBefore = new ArrayList<>();
    private boolean space;
    private double right = Double.NEGATIVE_INFINITY;
    private double size;

    void add(Glyph glyph) {
        if (glyph.isSpace()) {
            space |= !glyphs.isEmpty();
            return;
        }
        if (!isSecondStrike(glyph)) {
            glyphs.add(glyph);
            spaceBefore.add(space);
            size = Math.max(size, glyph.size());
        }
        right = Math.max(right, glyph.right());
        space = false;
    }

    /** Some programs print a sign twice, a little aside, to make it bold. */
    private boolean isSecondStrike(Glyph glyph) {
        for (int i = glyphs.size() - 1; i >= 0 && i >= glyphs.size() - 2; i--) {
            Glyph before = glyphs.get(i);
            if (before.text().equals(glyph.text())
                    && glyph.left() - before.left() < 0.3 * (before.right() - before.left())) {
                return true;
            }
        }
        return false;
    }

    boolean isEmpty() {
        return glyphs.isEmpty();
    }

    boolean endsWithSpace() {
        return space;
    }

    double right() {
        return right;
    }

    double size() {
        return size;
    }

    void finish(List<Piece> pieces) {
        if (glyphs.isEmpty()) {
            return;
        }
        List<Word> words = new ArrayList<>();
        double loose = looseGap();
        boolean touch = touch();
        double word = touch ? tightWord() : WORD;
        double otherPrint = touch ? TIGHT_WORD : WORD;
        int from = 0;
        for (int i = 1; i <= glyphs.size(); i++) {
            boolean other = i == glyphs.size() || loose == 0 && isOtherField(i);
            if (other || isWordEnd(i, loose, isSamePrint(i) ? word : otherPrint)) {
                words.add(new Word(glyphs.subList(from, i)));
                from = i;
            }
            if (other) {
                DateGap.parted(words).forEach(part -> pieces.add(Word.piece(part)));
                words.clear();
            }
        }
    }

    private boolean isSamePrint(int at) {
        return at < glyphs.size() && glyphs.get(at - 1).face() == glyphs.get(at).face();
    }

    private boolean isWordEnd(int at, double loose, double word) {
        double gap = gap(at);
        boolean spaced = spaceBefore.get(at);
        if (loose > 0) {
            return gap > loose * 1.7;
        }
        Glyph before = glyphs.get(at - 1);
        Glyph glyph = glyphs.get(at);
        if (isOtherName(at)) {
            return true;
        }
        double em = Math.min(before.size(), glyph.size());
        boolean behindDate = isWide(glyph) && Character.isDigit(before.text().codePointAt(0));
        double ends = isWide(before) && isWide(glyph)
                ? WIDE_WORD
                : behindDate ? NUMBER_TO_CHINESE : isWide(before) || isWide(glyph) ? CHINESE_TO_LATIN : word;
        return spaced && gap > 0.05 * em || gap > ends * em;
    }

    /** A capital in other print right behind a small letter: what a tab without room has moved up to the words before. */
    private boolean isOtherField(int at) {
        Glyph before = glyphs.get(at - 1);
        Glyph glyph = glyphs.get(at);
        return before.face() != glyph.face()
                && !spaceBefore.get(at)
                && gap(at) > -0.05 * size
                && Math.abs(before.size() - glyph.size()) < 0.6
                && Character.isLowerCase(before.text().codePointAt(0))
                && Character.isUpperCase(glyph.text().codePointAt(0));
    }

    /** Large print may part first and family name by nothing but its weight; one letter may be of another font for want of it. */
    private boolean isOtherName(int at) {
        return size >= LARGE
                && at > 1
                && at + 1 < glyphs.size()
                && !isSamePrint(at)
                && isSamePrint(at - 1)
                && isSamePrint(at + 1)
                && Math.abs(glyphs.get(at - 1).size() - glyphs.get(at).size()) < 0.6
                && IntStream.range(at - 2, at + 2)
                        .allMatch(i -> Character.isLetter(glyphs.get(i).text().codePointAt(0)));
    }

    /** Whether most letters stand exactly where the one before ends. */
    private boolean touch() {
        int touching = 0;
        for (int i = 1; i < glyphs.size(); i++) {
            touching += Math.abs(gap(i)) < 0.02 * size ? 1 : 0;
        }
        return glyphs.size() > FEW && touching > 0.6 * glyphs.size();
    }

    /** What parts words where letters touch, in ems: in one line spaces are alike, and some pairs of slanted letters stand a little apart. */
    private double tightWord() {
        double[] wide = IntStream.range(1, glyphs.size())
                .mapToDouble(at -> gap(at) / size)
                .filter(gap -> gap > TIGHT_WORD)
                .sorted()
                .toArray();
        return wide.length < 2
                ? TIGHT_PAIR
                : Math.max(TIGHT_WORD, Math.min(WORD, SPACES_DIFFER * wide[3 * wide.length / 4]));
    }

    private double gap(int at) {
        return glyphs.get(at).left() - glyphs.get(at - 1).right();
    }

    /** The usual gap of letters that are spaced for looks; 0 when they are not. */
    double looseGap() {
        boolean wide = glyphs.stream().allMatch(Letters::isWide) && !spaceBefore.contains(true);
        if (glyphs.size() < (wide ? FEW - 1 : FEW) || !wide && !glyphs.stream().allMatch(Letters::isLetter)) {
            return 0;
        }
        double[] gaps = new double[glyphs.size() - 1];
        for (int i = 1; i < glyphs.size(); i++) {
            gaps[i - 1] = gap(i);
        }
        java.util.Arrays.sort(gaps);
        double middle = gaps[gaps.length / 2];
        boolean even = !wide || gaps[gaps.length - 1] - gaps[0] < LOOSE * size;
        return middle > LOOSE * size && even ? middle : 0;
    }

    private static boolean isLetter(Glyph glyph) {
        int c = glyph.text().codePointAt(0);
        return !Signs.isWide(c) && (Character.isLetter(c) || "&-.,'".indexOf(c) >= 0);
    }

    private static boolean isWide(Glyph glyph) {
        return Signs.isWide(glyph.text().codePointAt(0));
    }
}
