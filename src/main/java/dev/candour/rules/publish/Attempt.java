package dev.candour.rules.publish;

import dev.candour.source.Problem;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;

/**
 * One attempt to put a rules folder in force.
 *
 * @param at when it ended
 * @param by who made it: a person's name on this machine, or http
 * @param problems why it was refused; empty when the rules are live
 * @param warnings what should be looked at although they are live
 * @param versions the version of each set in the folder, as far as it could be read
 */
public record Attempt(
        Instant at,
        String by,
        Outcome outcome,
        List<Problem> problems,
        List<Problem> warnings,
        SortedMap<String, String> versions) {

    /** How it came out. */
    public enum Outcome {
        /** The folder's rules are in force. */
        LIVE,
        /** The rules before it stay in force. */
        REFUSED
    }

    public boolean isLive() {
        return outcome == Outcome.LIVE;
    }
}
