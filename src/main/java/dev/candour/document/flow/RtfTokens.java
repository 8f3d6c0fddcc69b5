package dev.candour.document.flow;

/** Cuts Rich Text Format into groups, control words and bytes of text. */
final class RtfTokens {

    /** What is made of the tokens. */
    interface Sink {

        void open();

        void close();

        /** @param number the word's parameter; -1 when it has none */
        void word(String word, int number);

        /** A byte of text in the encoding of the font. */
        void text(byte character);
    }

    private static final int LONGEST_WORD = 40;
    /** Of a number; more are written, as in the time of a change, and none of them is text. */
    private static final int MOST_DIGITS = 9;

    private final byte[] content;
    private int at;

    RtfTokens(byte[] content) {
        this.content = content;
    }

    void read(Sink sink) {
        while (at < content.length) {
            byte next = content[at++];
            switch (next) {
                case '{' -> sink.open();
                case '}' -> sink.close();
                case '\\' -> control(sink);
                case '\r', '\n', 0 -> {}
                default -> sink.text(next);
            }
        }
    }

    private void control(Sink sink) {
        char first = peek();
        if (isLetter(first)) {
            word(sink);
            return;
        }
        at++;
        switch (first) {
            case '\'' -> hex(sink);
            case '*' -> sink.word("*", -1);
            case '~' -> sink.text((byte) ' ');
            case '_' -> sink.text((byte) '-');
            case '\\', '{', '}' -> sink.text((byte) first);
            case '\n', '\r' -> sink.word("par", -1);
            default -> {}
        }
    }

    private void hex(Sink sink) {
        int high = Character.digit(peek(), 16);
        int low = at + 1 < content.length ? Character.digit(content[at + 1], 16) : -1;
        if (high >= 0 && low >= 0) {
            sink.text((byte) (high << 4 | low));
            at += 2;
        }
    }

    private void word(Sink sink) {
        int start = at;
        while (isLetter(peek()) && at - start < LONGEST_WORD) {
            at++;
        }
        String word = new String(content, start, at - start, java.nio.charset.StandardCharsets.ISO_8859_1);
        int number = number();
        if (peek() == ' ') {
            at++;
        }
        if (word.equals("bin")) {
            at = (int) Math.min(content.length, (long) at + Math.max(0, number));
        } else {
            sink.word(word, number);
        }
    }

    private int number() {
        boolean negative = peek() == '-';
        int start = negative ? at + 1 : at;
        int end = start;
        int number = 0;
        while (end < content.length && content[end] >= '0' && content[end] <= '9') {
            number = end - start < MOST_DIGITS ? number * 10 + content[end] - '0' : number;
            end++;
        }
        if (end == start) {
            return -1;
        }
        at = end;
        return negative ? number == 1 ? -65535 : -number : number;
    }

    private char peek() {
        return at < content.length ? (char) (content[at] & 0xFF) : '\0';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
