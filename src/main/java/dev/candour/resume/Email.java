package dev.candour.resume;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds an e-mail address, also one that is written so that machines shall not find it: "a (at) b [dot] com". */
final class Email {

    private static final String DOT = "(?:\\.|\\s\\.\\s|\\s?[(\\[]dot[)\\]]\\s?)";
    private static final String AT = "\\s?(?:@|[(\\[](?:at|@)[)\\]])\\s?";
    private static final Pattern ADDRESS = Pattern.compile(
            "(?<![\\w.+-])([A-Za-z0-9_](?:[\\w+-]|\\.(?=\\w)){0,63})" + AT + "([\\w-]{1,63}(?:" + DOT
                    + "[A-Za-z0-9-]{1,63}){1,5})(?![\\w-])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CUT = Pattern.compile("^(?:\\s[a-z]{1,2}(?=$|[\\s|,;])|\\.\\s*$)");

    private Email() {}

    /** null when there is none that is whole */
    static @Nullable Span in(View view, List<Line> lines) {
        for (Line line : lines) {
            Matcher address = ADDRESS.matcher(line.text());
            while (address.find()) {
                boolean whole =
                        !CUT.matcher(line.text().substring(address.end())).find();
                if (whole) {
                    return Span.of(line.start() + address.start(), line.start() + address.end());
                }
            }
        }
        return null;
    }

    /** Without the spaces and words that hide an address. */
    static String plain(String written) {
        return written.replaceAll("(?i)\\s*[(\\[](?:at|@)[)\\]]\\s*", "@")
                .replaceAll("(?i)\\s*[(\\[]dot[)\\]]\\s*", ".")
                .replaceAll("\\s+", "");
    }
}
