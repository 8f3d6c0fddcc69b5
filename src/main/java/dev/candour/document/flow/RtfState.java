package dev.candour.document.flow;

/** What holds within a group of Rich Text Format; a group inside begins with a copy. */
final class RtfState {

    /** What the text of a group is. */
    enum Part {
        BODY,
        HEADER,
        FOOTER,
        FONTS,
        COLOURS,
        STYLES,
        LIST_MARK,
        FIELD,
        LEFT_OUT
    }

    Part part = Part.BODY;
    boolean ignorable;
    boolean hidden;
    boolean deleted;
    boolean filled;
    boolean inTable;
    /** What is behind a text box is not known. */
    boolean inBox;

    int colour;
    int size = 24;
    int font;
    /** Characters that stand behind a Unicode character for readers that know none. */
    int skip = 1;

    int style;
    int level;

    RtfState copy() {
        RtfState copy = new RtfState();
        copy.part = part;
        copy.hidden = hidden;
        copy.deleted = deleted;
        copy.filled = filled;
        copy.inTable = inTable;
        copy.inBox = inBox;
        copy.colour = colour;
        copy.size = size;
        copy.font = font;
        copy.skip = skip;
        copy.style = style;
        copy.level = level;
        return copy;
    }

    boolean isBody() {
        return part == Part.BODY || part == Part.HEADER || part == Part.FOOTER;
    }

    void plain() {
        hidden = false;
        colour = 0;
        size = 24;
    }

    void paragraph() {
        inTable = false;
        filled = false;
        style = 0;
        level = 0;
    }
}
