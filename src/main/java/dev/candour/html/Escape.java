package dev.candour.html;

/** Makes text mean itself in HTML; braces too, which a template engine behind us might read. */
final class Escape {

    private Escape() {}

    static void all(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            one(text.charAt(i), out);
        }
    }

    private static void one(char c, StringBuilder out) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'', '{', '}', '`', '$' -> out.append("&#").append((int) c).append(';');
            default -> out.append(c);
        }
    }
}
