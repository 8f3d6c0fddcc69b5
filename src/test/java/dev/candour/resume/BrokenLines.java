package dev.candour.resume;

import java.util.stream.Collectors;

/** Breaks lines as programs do that know no more than so many characters in one. */
public final class BrokenLines {

    private BrokenLines() {}

    /** Headings and rows of tables stay whole, as they would mean something else. @param width in characters */
    public static String at(int width, String text) {
        return text.lines()
                .map(line -> line.startsWith("#") || line.startsWith("|") ? line : broken(line, width))
                .collect(Collectors.joining("\n"));
    }

    private static String broken(String line, int width) {
        StringBuilder broken = new StringBuilder();
        int used = 0;
        for (String word : line.split("(?<=\\S) (?=\\S)")) {
            boolean fits = used == 0 || used + 1 + word.length() <= width;
            broken.append(used == 0 ? "" : fits ? " " : "\n").append(word);
            used = fits && used > 0 ? used + 1 + word.length() : word.length();
        }
        return broken.toString();
    }
}
