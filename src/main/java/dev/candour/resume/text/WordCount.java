package dev.candour.resume.text;

/** How many words a text has: what {@code text.split("\\s+").length} says, without making them. */
public final class WordCount {

    private static final String SPACES = " \t\n\u000B\f\r";

    private WordCount() {}

    public static int of(String text) {
        if (text.isEmpty()) {
            return 1;
        }
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean space = SPACES.indexOf(text.charAt(i)) >= 0;
            words += !space && !inside ? 1 : 0;
            inside = !space;
        }
        return words > 0 && SPACES.indexOf(text.charAt(0)) >= 0 ? words + 1 : words;
    }
}
