package dev.candour.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** Long lists of names: a name a line, without what a structured file would cost to read at every start. */
final class NameList {

    private static final String REMARK = "#";

    private NameList() {}

    /**
     * The names of a file beside this class.
     *
     * @throws IllegalArgumentException when there is no such file
     * @throws UncheckedIOException when it cannot be read
     */
    static Set<String> read(String file) {
        try (InputStream in = NameList.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException(file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith(REMARK))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
