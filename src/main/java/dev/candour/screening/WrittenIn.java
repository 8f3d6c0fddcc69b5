package dev.candour.screening;

import dev.candour.profile.Profile;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The languages that a profile is written in. Few people list the language that they write in, so where it is not listed
 * it is unknown and not missing.
 */
final class WrittenIn {

    private static final Set<String> ENGLISH_WORDS = Set.of(
            "the", "and", "of", "for", "with", "to", "in", "on", "from", "our", "led", "built", "managed", "team");
    private static final int ENOUGH_WORDS = 5;
    private static final int ENOUGH_CHARACTERS = 20;

    private WrittenIn() {}

    /** @param language its English name */
    static boolean isWrittenIn(Profile profile, String language) {
        return switch (language) {
            case "Chinese", "Mandarin" -> chineseCharacters(text(profile)) >= ENOUGH_CHARACTERS;
            case "English" -> englishWords(text(profile)) >= ENOUGH_WORDS;
            default -> false;
        };
    }

    private static String text(Profile profile) {
        return profile.work().stream()
                .flatMap(work -> Stream.of(work.position(), work.summary()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    private static long chineseCharacters(String text) {
        return text.codePoints()
                .filter(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN)
                .count();
    }

    private static long englishWords(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^a-z]+"))
                .filter(ENGLISH_WORDS::contains)
                .count();
    }
}
