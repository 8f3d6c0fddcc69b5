package dev.candour.document.pdf;

import java.util.ArrayList;
import java.util.List;

/** Glyphs of one piece, from left to right, on their way to words: where a gap is a space and where it is only loose setting. */
final class Letters {

    /** In ems: a gap that parts two words of Latin script when nothing else is known. */
    private static final double WORD = 0.17;
    /** In ems: what parts words of a full line whose spaces were pressed together. */
    private static final double TIGHT = 0.09;
    /** Gaps; of fewer nobody can say what is usual. */
    private static final int MANY = 12;
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
        StringBuilder text = new StringBuilder();
        double loose = looseGap();
        double word = isTight() ? TIGHT : WORD;
        int bold = 0;
        for (int i = 0; i < glyphs.size(); i++) {
            if (i > 0 && isWordEnd(i, loose, word)) {
                text.append(' ');
            }
            text.append(glyphs.get(i).text());
            bold += glyphs.get(i).bold() ? 1 : 0;
        }
        Glyph first = glyphs.get(0);
        pieces.add(new Piece(text.toString(), first.left(), right, base(), size, bold * 2 > glyphs.size()));
    }

    private double base() {
        return glyphs.stream()
                .filter(glyph -> glyph.size() == size)
                .findFirst()
                .orElse(glyphs.get(0))
                .base();
    }

    private boolean isWordEnd(int at, double loose, double word) {
        double gap = gap(at);
        double size = Math.min(glyphs.get(at - 1).size(), glyphs.get(at).size());
        boolean spaced = spaceBefore.get(at);
        if (loose > 0) {
            return gap > loose * 1.7;
        }
        Glyph before = glyphs.get(at - 1);
        Glyph glyph = glyphs.get(at);
        boolean chinese = isWide(before) && (isWide(glyph) || isLetter(glyph)) || isLetter(before) && isWide(glyph);
        return spaced && gap > 0.05 * size || gap > (chinese ? 0.3 : word) * size;
    }

    /** Whether nothing parts the words but gaps that are small, clearly larger than the others and as many as words have. */
    private boolean isTight() {
        if (glyphs.size() < MANY || spaceBefore.contains(true)) {
            return false;
        }
        int words = 0;
        for (int i = 1; i < glyphs.size(); i++) {
            double gap = gap(i) / size;
            if (gap > 0.05 && gap < TIGHT * 1.2 || isWide(glyphs.get(i))) {
                return false;
            }
            words += gap > TIGHT ? 1 : 0;
        }
        return words * 3 < glyphs.size();
    }

    private double gap(int at) {
        return glyphs.get(at).left() - glyphs.get(at - 1).right();
    }

    /** The usual gap of letters that are spaced for looks; 0 when they are not. */
    private double looseGap() {
        if (glyphs.size() < FEW || !glyphs.stream().allMatch(Letters::isLetter)) {
            return 0;
        }
        double[] gaps = new double[glyphs.size() - 1];
        for (int i = 1; i < glyphs.size(); i++) {
            gaps[i - 1] = gap(i);
        }
        java.util.Arrays.sort(gaps);
        double middle = gaps[gaps.length / 2];
        return middle > LOOSE * size ? middle : 0;
    }

    private static boolean isLetter(Glyph glyph) {
        int c = glyph.text().codePointAt(0);
        return !Signs.isWide(c) && (Character.isLetter(c) || "&-.,'".indexOf(c) >= 0);
    }

    private static boolean isWide(Glyph glyph) {
        return Signs.isWide(glyph.text().codePointAt(0));
    }
}
