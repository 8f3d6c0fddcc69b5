package dev.candour.screening;

import dev.candour.profile.PartialDate;
import dev.candour.profile.Profile;
import dev.candour.profile.Profile.DegreeLevel;
import dev.candour.profile.Profile.EmploymentType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Profiles for tests, as small as the test allows. */
final class Profiles {

    static final Profile EMPTY = new Profile(
            "empty.md",
            new Profile.Basics(null, null, null, null),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null,
            null,
            null,
            Map.of(),
            List.of());

    private Profiles() {}

    static Profile of(List<Profile.Work> work, List<Profile.Education> education) {
        return new Profile(
                "one.md",
                EMPTY.basics(),
                work,
                education,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                Map.of(),
                List.of());
    }

    static Profile.Work work(@Nullable String start, @Nullable String end) {
        return new Profile.Work("Acme", "Engineer", date(start), date(end), EmploymentType.EMPLOYMENT, null, null);
    }

    static Profile.Education education(@Nullable String start, @Nullable String end) {
        return new Profile.Education("School", "Physics", null, DegreeLevel.MASTER, date(start), date(end));
    }

    static Profile.Skill skill(String name, @Nullable Integer months) {
        return new Profile.Skill(
                name, months, false, months == null ? null : PartialDate.of(2026, 11), months == null, null);
    }

    private static @Nullable PartialDate date(@Nullable String text) {
        return text == null
                ? null
                : PartialDate.of(Integer.parseInt(text.substring(0, 4)), Integer.parseInt(text.substring(5)));
    }
}
