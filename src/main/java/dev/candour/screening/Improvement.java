package dev.candour.screening;

import dev.candour.profile.Profile;
import java.util.function.UnaryOperator;

/**
 * One thing that a candidate could show or change.
 *
 * @param text in words
 * @param clarifies whether the profile only does not say it yet
 * @param change the profile as it would be then
 */
record Improvement(String text, boolean clarifies, UnaryOperator<Profile> change) {}
