package dev.candour.resume;

import dev.candour.vocabulary.Terms;
import dev.candour.vocabulary.WordLists;
import java.util.List;
import java.util.Set;

/** Tells places from other names: towns, countries, states in full and in short. */
final class PlaceNames {

    private final Terms places;
    /** Behind a place, one of these makes the name of an employer. */
    private final List<String> tradeEnds;

    private final Set<String> states;
    private final Set<String> stateNames;

    PlaceNames(Terms places, WordLists words) {
        this.places = places;
        this.tradeEnds = words.get("trade end");
        this.states = Set.copyOf(words.get("state"));
        this.stateNames = Set.copyOf(words.get("state name"));
    }

    boolean isState(String text) {
        return states.contains(text);
    }

    boolean isStateName(String text) {
        return states.contains(text) || stateNames.contains(text);
    }

    boolean begin(String text) {
        return places.findIn(text).stream().anyMatch(mention -> mention.start() == 0);
    }

    boolean isPlace(String text) {
        String bare = Asides.bare(text);
        if (!bare.equals(text) && Script.isChinese(bare) && !isPlace(bare)) {
            return false; // 某某(大连)
        }
        int covered = 0;
        for (var mention : places.findIn(text)) {
            covered += letters(text.substring(mention.start(), mention.end()));
        }
        return covered > 0 && letters(text) - covered <= 2 && tradeEnds.stream().noneMatch(text::endsWith);
    }

    boolean isRegion(String text) {
        return places.canonical(text)
                .flatMap(places::kind)
                .filter(kind -> !kind.equals("city"))
                .isPresent();
    }

    private static int letters(String text) {
        return (int) text.chars().filter(Character::isLetter).count();
    }
}
