package dev.candour.html;

import dev.candour.profile.Doubt;
import dev.candour.profile.Profile;
import dev.candour.profile.Profile.Warning;
import dev.candour.profile.ProfileWords;
import dev.candour.profile.ReadDocument;
import dev.candour.text.Inert;
import dev.candour.text.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A document beside what was read from it: one HTML file without scripts and without anything from outside. What the
 * document says is text on it, whatever it says.
 */
public final class ProfilePage {

    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private final ReadDocument document;
    private final Profile profile;
    private final Locale language;
    private final ProfileWords words;
    private final Html html = new Html();

    private ProfilePage(ReadDocument document, Locale language) {
        this.document = document;
        this.profile = document.profile();
        this.language = language;
        this.words = new ProfileWords(language);
    }

    /** The same document gives the same page. */
    public static String of(ReadDocument document, Locale language) {
        return new ProfilePage(document, language).write();
    }

    private String write() {
        List<Fact> facts = Facts.of(profile, words);
        List<Mark> marks = Marks.of(document, facts);
        TextLines lines = new TextLines(document.text());
        head();
        html.open("body").open("header");
        html.open("h1").foreign(title()).close("h1");
        counts(facts);
        html.element("p", words.get("page.how"), "class", "how");
        html.close("header").line();
        warnings();
        Legend.write(words, html);
        html.open("main");
        new DocumentPane(document, marks, lines, words, html).write();
        new ProfilePane(profile, new Places(marks, lines), words, html).write();
        html.close("main").line();
        html.element("footer", words.get("page.made-by")).line();
        return html.close("body").close("html").line().toString();
    }

    private String title() {
        return words.get("page.title", Map.of("document", Inert.line(profile.document())));
    }

    private void head() {
        html.doctype().open("html", "lang", language.getLanguage()).open("head").line();
        html.empty("meta", "charset", "utf-8").line();
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY)
                .line();
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        html.empty("meta", "name", "referrer", "content", "no-referrer").line();
        html.open("title").foreign(title()).close("title").line();
        html.style(css()).close("head").line();
    }

    private void counts(List<Fact> facts) {
        long read = facts.stream().filter(fact -> !fact.kind().isBand()).count();
        long doubts = facts.stream()
                .map(Fact::row)
                .distinct()
                .mapToLong(row -> Doubt.about(profile, row).size())
                .sum();
        html.open("p", "class", "count").text(words.get("page.count", Map.of("facts", read, "doubts", doubts)));
        html.element("a", words.get("page.profile"), "href", "#profile", "class", "skip");
        html.close("p");
    }

    private void warnings() {
        if (profile.warnings().isEmpty()) {
            return;
        }
        Messages sentences = Messages.of("warnings", language);
        html.open("section", "class", "warnings").element("h2", words.get("profile.warnings"));
        html.open("ul");
        for (Warning warning : profile.warnings()) {
            String sentence = Inert.line(sentences.get(warning.code(), warning.values()));
            html.open("li");
            if (warning.values().get("line") instanceof Integer line) {
                html.open("a", "href", "#" + TextLines.id(line))
                        .foreign(sentence)
                        .close("a");
            } else {
                html.foreign(sentence);
            }
            html.close("li");
        }
        html.close("ul").close("section").line();
    }

    private static String css() {
        try (InputStream in = ProfilePage.class.getResourceAsStream("page.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
