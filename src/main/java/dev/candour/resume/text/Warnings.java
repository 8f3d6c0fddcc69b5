package dev.candour.resume.text;

import dev.candour.profile.Profile.Warning;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the readers noticed, each thing once. */
public final class Warnings {

    private final Set<Warning> all = new LinkedHashSet<>();

    public void at(String code, int line) {
        all.add(new Warning(code, Map.of("line", line)));
    }

    public void at(String code, String pointer) {
        all.add(new Warning(code + "-json", Map.of("field", pointer)));
    }

    public void add(Warning warning) {
        all.add(warning);
    }

    public void add(String code) {
        all.add(new Warning(code, Map.of()));
    }

    public List<Warning> list() {
        return List.copyOf(all);
    }
}
