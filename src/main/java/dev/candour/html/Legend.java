package dev.candour.html;

import dev.candour.profile.ProfileWords;

/** Says what the marks mean. */
final class Legend {

    private Legend() {}

    static void write(ProfileWords words, Html html) {
        html.open("section", "class", "legend", "aria-label", words.get("page.legend"));
        for (FactKind kind : FactKind.values()) {
            if (!kind.isBand()) {
                String letter = words.get("letter." + kind.key());
                html.element("span", words.get("kind." + kind.key()), "class", "m " + kind.key(), "data-k", letter);
                html.text(" ");
            }
        }
        html.element("span", "~ " + words.get("page.medium"), "class", "doubt medium");
        html.element("span", "? " + words.get("page.low"), "class", "doubt low");
        html.close("section").line();
    }
}
