package dev.candour.facts;

import org.jspecify.annotations.Nullable;

/**
 * A language that the job asks for.
 *
 * @param name the language's English name
 * @param spoken whether the profile lists the language; null when it says nothing of languages
 * @param level A1, A2, B1, B2, C1, C2 or native; null when the profile does not say
 * @param neededLevel the level that the job asks for; null when any level will do
 * @param levelsAbove levels above the needed one: 0 the same, -1 one below; null when unknown
 */
public record RequiredLanguage(
        String name,
        @Nullable Boolean spoken,

        @OneOf({"A1", "A2", "B1", "B2", "C1", "C2", "native"}) @Nullable
        String level,

        @OneOf({"A1", "A2", "B1", "B2", "C1", "C2", "native"}) @Nullable
        String neededLevel,

        @Nullable Integer levelsAbove,
        boolean mandatory,
        int weight)
        implements Requirement {

    @Override
    public boolean open() {
        return spoken == null || (spoken && levelsAbove == null && neededLevel != null);
    }
}
