package dev.candour.verdict;

import java.util.SortedMap;

/**
 * A fact that a rule looked at.
 *
 * @param kind as rules call it, as in {@code RequiredSkill}
 * @param fields those that tell it from others of its kind
 */
public record NamedFact(String kind, SortedMap<String, Object> fields) {}
