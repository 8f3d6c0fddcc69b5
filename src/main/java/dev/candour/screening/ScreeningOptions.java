package dev.candour.screening;

import java.time.LocalDate;
import java.util.Locale;

/**
 * How to screen.
 *
 * @param asOf the day that "present" means
 * @param language of the words in the verdict; English where there is no translation
 */
public record ScreeningOptions(LocalDate asOf, Locale language, Explain explain) {

    public static ScreeningOptions asOf(LocalDate day) {
        return new ScreeningOptions(day, Locale.ENGLISH, Explain.FULL);
    }

    ScreeningOptions explaining(Explain level) {
        return new ScreeningOptions(asOf, language, level);
    }
}
