package dev.candour.html;

/** A fact at one place of the text. @param start offset of the first character @param end offset behind the last one */
record Mark(int start, int end, Fact fact) {

    int length() {
        return end - start;
    }
}
