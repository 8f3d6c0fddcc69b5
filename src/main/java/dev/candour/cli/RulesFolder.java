package dev.candour.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where the rules are: where the person says, else in the working folder, else beside the program. */
final class RulesFolder {

    private RulesFolder() {}

    static Path of(@Nullable Path chosen) {
        if (chosen != null) {
            return chosen;
        }
        Path here = Path.of("rules");
        String home = System.getProperty("candour.home");
        return Files.isDirectory(here) || home == null ? here : Path.of(home, "rules");
    }
}
