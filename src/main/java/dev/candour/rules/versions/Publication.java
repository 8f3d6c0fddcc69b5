package dev.candour.rules.versions;

import java.time.Instant;
import java.util.Locale;
import java.util.SortedMap;

/**
 * A rule set as it was in use from some moment on.
 *
 * @param number counts the publications of the set, from 1
 * @param version what its verdicts name
 * @param by a person's name on the machine, or http
 * @param note what that person said about it; empty for nothing
 * @param files the SHA-256 of each file by its name as seen from the rules folder; cases and included sets too
 */
public record Publication(
        int number,
        String set,
        String version,
        Instant at,
        String by,
        String note,
        Action action,
        SortedMap<String, String> files) {

    static final int SHORT = 12;

    /** How it came into use. */
    public enum Action {
        /** The service put it in force. */
        PUBLISHED,
        /** An older version was put back into the rules folder. */
        ROLLED_BACK,
        /** A command made verdicts with it. */
        USED;

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Enough of the version for people. */
    public String shortVersion() {
        return version.substring(0, SHORT);
    }
}
