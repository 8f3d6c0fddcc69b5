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
    boolean struck;
    boolean inTable;
    /** Whether the paragraph stands off the paper, or its lines are too flat to show letters. */
    boolean gone;
    /** What is behind a text box is not known. */
    boolean inBox;

    /** In the table of colours; 0 is the one that can be read there. */
    int colour;
    /** Behind the letters, and behind the paragraph; 0 is none. */
    int marker;

    int ground;
    int size = 24;
    /** Per cent of their width that letters have. */
    int scale = 100;

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
        copy.struck = struck;
        copy.gone = gone;
        copy.marker = marker;
        copy.ground = ground;
        copy.scale = scale;
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
        struck = false;
        colour = 0;
        marker = 0;
        size = 24;
        scale = 100;
    }

    void paragraph() {
        inTable = false;
        gone = false;
        ground = 0;
        style = 0;
        level = 0;
    }
}
