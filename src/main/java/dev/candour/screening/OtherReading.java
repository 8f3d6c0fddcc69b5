package dev.candour.screening;

import dev.candour.profile.Evidence;
import dev.candour.profile.Profile;
import java.util.List;

/**
 * Another reading of the document, where the reader had to choose.
 *
 * @param words names the sentence that says what would be otherwise, below {@code check.}
 * @param because why the reading that was taken is in doubt, as codes of {@code meta.candour.confidence}
 * @param profile the candidate's profile with the other reading
 * @param evidence where the document is to be looked at
 */
record OtherReading(String words, List<String> because, Profile profile, List<Evidence> evidence) {}
