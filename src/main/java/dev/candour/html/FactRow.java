package dev.candour.html;

import dev.candour.profile.Confidence;
import dev.candour.profile.Doubt;
import dev.candour.profile.Profile;
import dev.candour.profile.ProfileWords;
import dev.candour.text.Inert;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes rows of the profile: a fact, links to where it stands, and doubts about it. */
final class FactRow {

    private static final int MOST_PLACES = 6;
    /** Signs of a Chinese word; more are a phrase that only holds it. */
    private static final int LONGEST_WORD = 8;

    private final Profile profile;
    private final Places places;
    private final ProfileWords words;
    private final Html html;

    FactRow(Profile profile, Places places, ProfileWords words, Html html) {
        this.profile = profile;
        this.places = places;
        this.words = words;
        this.html = html;
    }

    void open(String pointer) {
        html.open("li", "class", "row", "id", Fact.id(pointer));
    }

    /** Closes a row with where its fact stands and what speaks for looking at it. */
    void close(String pointer) {
        where(pointer);
        doubts(pointer);
        html.close("li").line();
    }

    void single(String pointer, FactKind kind, String value) {
        open(pointer);
        fact(pointer, kind, value);
        close(pointer);
    }

    /** The value, linked to the first place where it stands. */
    void fact(String pointer, FactKind kind, @Nullable String value) {
        if (value == null) {
            return;
        }
        List<Places.Place> found = places.of(pointer);
        if (found.isEmpty()) {
            html.open("span").foreign(Inert.line(value)).close("span");
        } else {
            html.open(
                    "a", "class", "v " + kind.key(), "href", "#" + found.get(0).id());
            html.foreign(Inert.line(value)).close("a");
        }
    }

    /** The word of the document, where a Chinese one has an English name here: a person looks for what is written. */
    void written(String pointer, String value) {
        Confidence sure = profile.confidenceAt(pointer);
        boolean implied = sure != null && sure.because().equals("implied");
        profile.evidenceAt(pointer).stream()
                .map(one -> Inert.line(one.quote()))
                .filter(quote -> !implied && quote.length() <= LONGEST_WORD && isChinese(quote) && !isChinese(value))
                .findFirst()
                .ifPresent(quote ->
                        html.element("span", words.get("page.written", Map.of("quote", quote)), "class", "aside"));
    }

    private static boolean isChinese(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }

    void where(String pointer) {
        List<Places.Place> found = places.linesOf(pointer);
        if (found.isEmpty()) {
            return;
        }
        html.open("span", "class", "where");
        for (Places.Place place : found.subList(0, Math.min(MOST_PLACES, found.size()))) {
            String line = String.valueOf(place.line());
            String title = words.get("page.line", Map.of("line", place.line()));
            html.element("a", line, "href", "#" + place.id(), "title", title);
        }
        if (found.size() > MOST_PLACES) {
            html.text(" " + words.get("page.more", Map.of("count", found.size() - MOST_PLACES)));
        }
        html.close("span");
    }

    void doubts(String pointer) {
        if (pointer.isEmpty()) {
            return;
        }
        for (Doubt doubt : Doubt.about(profile, pointer)) {
            html.element(
                    "span", doubt.text(words), "class", "doubt " + doubt.level().text());
        }
    }
}
