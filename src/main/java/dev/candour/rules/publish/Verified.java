package dev.candour.rules.publish;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers the versions of rule sets that came through the dry run, so that each has to do it once. */
interface Verified {

    boolean knows(String version);

    void add(String version);

    /** As long as the program runs. */
    static Verified inMemory() {
        Set<String> known = ConcurrentHashMap.newKeySet();
        return new Verified() {
            @Override
            public boolean knows(String version) {
                return known.contains(version);
            }

            @Override
            public void add(String version) {
                known.add(version);
            }
        };
    }
}
