package dev.candour.cli;

import dev.candour.text.Day;
import java.time.LocalDate;
import picocli.CommandLine.TypeConversionException;

/** Reads a day of the command line. */
final class DayConverter {

    private DayConverter() {}

    static LocalDate read(String text) {
        return Day.read(text)
                .orElseThrow(
                        () -> new TypeConversionException("'" + text + "' is not a day; write it as in 2026-11-20"));
    }
}
