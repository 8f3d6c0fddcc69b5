package dev.candour.resume;

import dev.candour.profile.Profile.Warning;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the readers noticed, each thing once. */
final class Warnings {

    private final Set<Warning> all = new LinkedHashSet<>();

    void at(String code, int line) {
        all.add(new Warning(code, Map.of("line", line)));
    }

    void at(String code, String pointer) {
        all.add(new Warning(code + "-json", Map.of("field", pointer)));
    }

    void add(Warning warning) {
        all.add(warning);
    }

    void add(String code) {
        all.add(new Warning(code, Map.of()));
    }

    List<Warning> list() {
        return List.copyOf(all);
    }
}
