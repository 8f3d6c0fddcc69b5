package dev.candour.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;

/** A page to be printed: no scripts, nothing from outside, and no style but the one whose hash the policy names. */
public final class Sheet {

    private static final String CSS = read("sheet.css");

    /** What a browser may do with the page; for the header of an answer, and written into the page as well. */
    public static final String POLICY =
            "default-src 'none'; style-src 'sha256-" + hash("\n" + CSS) + "'; base-uri 'none'; form-action 'none'";

    private Sheet() {}

    /** Everything up to the body's first element. */
    static void begin(Html html, Locale language, String title) {
        html.doctype().open("html", "lang", tag(language)).open("head").line();
        html.empty("meta", "charset", "utf-8").line();
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY)
                .line();
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        html.empty("meta", "name", "referrer", "content", "no-referrer").line();
        html.open("title").foreign(title).close("title").line();
        html.style(CSS).close("head").line().open("body").line();
    }

    static String end(Html html) {
        return html.close("body").close("html").line().toString();
    }

    /** The script as well, or a browser may choose the Japanese forms of characters. */
    private static String tag(Locale language) {
        return language.getLanguage().equals("zh") ? "zh-Hans" : language.getLanguage();
    }

    private static String hash(String style) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static String read(String name) {
        try (InputStream in = Sheet.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
