package dev.candour.scoreboard.grammar;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** Writes careers down as a grammar says. */
final class Layout {

    private final Grammar grammar;
    private final StringBuilder text = new StringBuilder();

    private Layout(Grammar grammar) {
        this.grammar = grammar;
    }

    static String of(Grammar grammar, List<Post> career, boolean markdown) {
        Layout layout = new Layout(grammar);
        layout.text.append(markdown ? "# Mira Tallow\n\n## Work Experience\n\n" : "Mira Tallow\n\nWork Experience\n\n");
        career.forEach(layout::add);
        layout.text
                .append(markdown ? "\n## Education\n\n" : "\nEducation\n\n")
                .append("BA in History, Elm University, 2009 - 2012\n");
        return layout.text.toString();
    }

    private void add(Post post) {
        boolean first = true;
        for (String letters : grammar.lines()) {
            String mark = first ? grammar.head() : grammar.below();
            String end = mark.startsWith("*") ? mark : "";
            text.append(mark)
                    .append(line(letters, post))
                    .append(end)
                    .append(grammar.blank() ? "\n\n" : mark.startsWith("*") ? "  \n" : "\n");
            first = false;
        }
        if (!text.toString().endsWith("\n\n")) {
            text.append('\n');
        }
        post.tasks().forEach(task -> text.append(grammar.task()).append(task).append('\n'));
        text.append('\n');
    }

    private String line(String letters, Post post) {
        StringBuilder line = new StringBuilder(said(letters.charAt(0), post));
        for (char letter : letters.substring(1).toCharArray()) {
            line.append(
                    letter == grammar.parenthesis()
                            ? " (" + said(letter, post) + ")"
                            : grammar.sign() + said(letter, post));
        }
        return line.toString();
    }

    private String said(char letter, Post post) {
        return switch (letter) {
            case 'T' -> post.title();
            case 'E' -> post.employer();
            case 'L' -> post.place();
            default -> date(post.start()) + grammar.to() + date(post.end());
        };
    }

    private String date(String date) {
        if (date.equals("present")) {
            return "Present";
        }
        YearMonth month = YearMonth.parse(date);
        TextStyle style = grammar.dates() == Grammar.Dates.LONG ? TextStyle.FULL : TextStyle.SHORT;
        return switch (grammar.dates()) {
            case LONG, SHORT -> month.getMonth().getDisplayName(style, Locale.ENGLISH) + " " + month.getYear();
            case SLASHED -> "%02d/%d".formatted(month.getMonthValue(), month.getYear());
            case ISO -> date;
            case YEAR -> String.valueOf(month.getYear());
        };
    }
}
