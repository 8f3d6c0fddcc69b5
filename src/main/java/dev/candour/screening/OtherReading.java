package dev.candour.screening;

import dev.candour.profile.Evidence;
import dev.candour.profile.Profile;
import dev.candour.profile.Profile.Work;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Another reading of the document, where the reader had to choose.
 *
 * @param words names the sentence that says what would be otherwise, below {@code check.}
 * @param because why the reading that was taken is in doubt, as codes of {@code meta.candour.confidence}
 * @param profile the candidate's profile with the other reading
 * @param evidence where the document is to be looked at
 * @param works the positions that each of these places is about; empty when they are about no position
 */
record OtherReading(String words, List<String> because, Profile profile, List<Evidence> evidence, List<Work> works) {

    OtherReading(String words, List<String> because, Profile profile, List<Evidence> evidence) {
        this(words, because, profile, evidence, List.of());
    }

    /** Of several positions, those that matter; all when none of them does. */
    OtherReading about(List<Work> some) {
        List<Evidence> places = IntStream.range(0, works.size())
                .filter(place -> some.stream().anyMatch(work -> work == works.get(place)))
                .mapToObj(evidence::get)
                .toList();
        return places.isEmpty() ? this : new OtherReading(words, because, profile, places);
    }
}
