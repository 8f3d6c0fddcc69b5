package dev.candour.scoreboard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person says that a document says, written before any reader ran. A text may hold alternatives separated by
 * {@code |}; null means that the document does not say.
 *
 * @param language en, zh or mixed
 * @param highestDegree highest finished level that is stated
 * @param experienceMonths months that the dated employments and self-employments cover, 0 where all that is dated is of another kind
 * @param leads whether it states that the person led people
 * @param teamSize the largest stated size of a team that the person led
 * @param skills every skill that the document names as the person's
 */
record Expected(
        String document,
        String language,
        String format,
        @Nullable String name,
        @Nullable String email,
        List<Work> work,
        List<Study> education,
        @Nullable String highestDegree,
        @Nullable Integer experienceMonths,
        boolean leads,
        @Nullable Integer teamSize,
        List<String> skills,
        List<String> spoken) {

    /** @param start as in 2019 or 2019-03 @param end likewise, or {@code present} */
    record Work(
            @Nullable String employer,
            @Nullable String title,
            @Nullable String start,
            @Nullable String end,
            String type,
            @Nullable Integer teamSize) {}

    /** @param completed null when the document does not say */
    record Study(
            @Nullable String institution,
            @Nullable String level,
            @Nullable String area,
            @Nullable Boolean completed) {}
}
