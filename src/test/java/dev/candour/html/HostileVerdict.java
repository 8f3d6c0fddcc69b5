package dev.candour.html;

import dev.candour.verdict.GoldenVerdicts;
import dev.candour.verdict.Verdict;
import dev.candour.verdict.VerdictReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A verdict in which every text tries to be something else on a page. */
final class HostileVerdict {

    static final String ATTACK =
            "</title></style><script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\"><b id='owned'>{{7*7}}\u202E";

    private static final Pattern TEXTS = Pattern.compile(
            "(\"(?:document|jobTitle|job|decidedBy|name|asked|found|quote|text|rule|source|requirement|owner|why|version)\" : \"(?:[^\"\\\\]|\\\\.)*)\"");

    private HostileVerdict() {}

    static Verdict of(String golden) {
        String json = ATTACK.replace("\"", "\\\"");
        return VerdictReader.read(
                "hostile.json",
                TEXTS.matcher(GoldenVerdicts.text(golden)).replaceAll("$1" + Matcher.quoteReplacement(json) + "\""));
    }
}
