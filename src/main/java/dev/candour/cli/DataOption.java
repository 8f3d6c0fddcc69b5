package dev.candour.cli;

import dev.candour.rules.versions.DataFolder;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where versions of rules are kept, the same for every command. */
final class DataOption {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Where versions of rules are kept. Default: candour.data or CANDOUR_DATA, else ~/.candour.")
    private @Nullable Path chosen;

    Path folder() {
        return chosen == null ? DataFolder.standard() : chosen;
    }
}
