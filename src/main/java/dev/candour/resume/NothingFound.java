package dev.candour.resume;

import dev.candour.profile.Profile;
import dev.candour.profile.Profile.Warning;
import dev.candour.profile.ProfileParts;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A document that can be read and says nothing of what a résumé says: a letter, a menu, another sort of file. It is told. */
final class NothingFound {

    static final String CODE = "nothing-found";

    private NothingFound() {}

    static Profile noticed(Profile profile) {
        return isEmpty(profile) ? with(profile, new Warning(CODE, Map.of())) : profile;
    }

    private static boolean isEmpty(Profile profile) {
        return profile.basics().email() == null
                && profile.statedExperienceMonths() == null
                && Stream.of(
                                profile.work(),
                                profile.education(),
                                profile.skills(),
                                profile.languages(),
                                profile.certificates())
                        .allMatch(List::isEmpty);
    }

    private static Profile with(Profile profile, Warning warning) {
        return ProfileParts.of(profile)
                .warnings(Stream.concat(profile.warnings().stream(), Stream.of(warning))
                        .toList())
                .profile();
    }
}
