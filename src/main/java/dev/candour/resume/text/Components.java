package dev.candour.resume.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tags of a site's own in Markdown: what {@code <Badge type="tip" text="硕士" />} shows is its text, others show nothing that is written. */
final class Components {

    private static final Pattern TAG = Pattern.compile("<[A-Z][A-Za-z]{1,24}(\\s[^<>\\n]{0,300})?/>");

    private static final Pattern SHOWN = Pattern.compile("\\s(?:text|label|title)=\"([^\"\\n]{1,60})\"");

    private Components() {}

    static void cuts(String text, List<Markup.Cut> cuts) {
        Matcher tag = text.contains("/>") ? TAG.matcher(text) : null;
        while (tag != null && tag.find()) {
            Matcher shown = SHOWN.matcher(text).region(tag.start(), tag.end());
            if (shown.find()) {
                cuts.add(new Markup.Cut(tag.start(), shown.start(1), "", false));
                cuts.add(new Markup.Cut(shown.end(1), tag.end(), "", false));
            } else {
                cuts.add(new Markup.Cut(tag.start(), tag.end(), "", false));
            }
        }
    }
}
