package dev.candour.screening;

import dev.candour.job.Asked;
import dev.candour.profile.PartialDate;
import dev.candour.profile.Profile;
import dev.candour.profile.Profile.DegreeLevel;
import dev.candour.profile.Profile.Education;
import dev.candour.vocabulary.Terms;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A profile whose degrees are plainly not the one that a job asks for: too low, or in another field. */
final class NoDegree {

    private final Profile profile;
    private final Terms fields;
    private final PartialDate today;

    NoDegree(Profile profile, Terms fields, LocalDate asOf) {
        this.profile = profile;
        this.fields = fields;
        this.today = PartialDate.of(asOf.getYear(), asOf.getMonthValue());
    }

    Optional<PlainNo.Said> to(Asked.Degree asked) {
        String other = asked.fields().isEmpty() ? null : otherThan(asked.fields());
        List<Education> education = profile.education().isEmpty()
                ? List.of(new Education(null, other, null, DegreeLevel.ASSOCIATE, null, today))
                : profile.education().stream().map(entry -> plain(entry, other)).toList();
        return Optional.of(new PlainNo.Said(ChangedProfile.education(profile, education), "settle.no.degree"));
    }

    private Education plain(Education entry, @Nullable String other) {
        boolean placed = entry.area() != null && !fields.namedIn(entry.area()).isEmpty();
        return new Education(
                entry.institution(),
                placed || other == null ? entry.area() : other,
                entry.studyType(),
                entry.level() == null ? DegreeLevel.ASSOCIATE : entry.level(),
                entry.startDate(),
                entry.endDate(),
                entry.completed());
    }

    /** A field that the job does not accept; the first by its name, so that the same question has the same answer. */
    private @Nullable String otherThan(List<String> accepted) {
        List<String> wanted = accepted.stream()
                .map(field -> fields.canonical(field).orElse(field))
                .toList();
        return new TreeSet<>(fields.names())
                .stream()
                        .filter(name -> wanted.stream().noneMatch(name::equalsIgnoreCase))
                        .filter(name -> fields.implied(name).stream().noneMatch(wanted::contains))
                        .findFirst()
                        .orElse(null);
    }
}
