package dev.candour.facts;

import org.jspecify.annotations.Nullable;

/**
 * One degree or course of study. The years of study are left out on purpose: they tell a person's age.
 *
 * @param institution the school's name
 * @param level associate, bachelor, master or doctorate; null when the profile does not say
 * @param field the field of study as the profile names it
 * @param finished whether it is completed by now; null when unknown
 */
public record Education(
        @Nullable String institution,

        @OneOf({"associate", "bachelor", "master", "doctorate"}) @Nullable
        String level,

        @Nullable String field,
        @Nullable Boolean finished)
        implements Fact {}
