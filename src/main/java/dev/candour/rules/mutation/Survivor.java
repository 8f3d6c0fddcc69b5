package dev.candour.rules.mutation;

import org.jspecify.annotations.Nullable;

/**
 * A change that no case noticed.
 *
 * @param example facts that would show it; null when none were found among too many to try
 * @param because why nobody minds, as the file of explained survivors says; null when it says nothing
 */
public record Survivor(
        Change change, @Nullable Example example, @Nullable String because) {

    public boolean isExplained() {
        return because != null;
    }
}
