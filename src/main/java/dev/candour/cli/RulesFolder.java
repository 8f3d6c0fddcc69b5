package dev.candour.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where the rules are: where the person says, else in the working folder, else beside the program. */
final class RulesFolder {

    private RulesFolder() {}

    static Path of(@Nullable Path chosen) {
        return chosen == null ? hereOrBesideProgram("rules") : chosen;
    }

    /** Invented people and jobs, on which a draft of a rule can be tried. */
    static Path samples() {
        return hereOrBesideProgram("samples");
    }

    private static Path hereOrBesideProgram(String name) {
        Path here = Path.of(name);
        String home = System.getProperty("candour.home");
        return Files.isDirectory(here) || home == null ? here : Path.of(home, name);
    }
}
