package dev.candour.rules.versions;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Where Candour keeps what it has to remember. */
public final class DataFolder {

    private DataFolder() {}

    /** As {@code candour.data} or {@code CANDOUR_DATA} says, else {@code .candour} in the person's home. */
    public static Path standard() {
        return Stream.of(System.getProperty("candour.data"), System.getenv("CANDOUR_DATA"))
                .flatMap(Stream::ofNullable)
                .filter(text -> !text.isBlank())
                .findFirst()
                .map(Path::of)
                .orElseGet(() -> home().resolve(".candour"));
    }

    /** A person without an entry in the system's list still has the home that the shell knows. */
    private static Path home() {
        return Path.of(Optional.ofNullable(System.getenv("HOME"))
                .filter(home -> !home.isBlank())
                .orElseGet(() -> System.getProperty("user.home")));
    }
}
