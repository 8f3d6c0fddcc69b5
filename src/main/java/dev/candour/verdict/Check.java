package dev.candour.verdict;

import dev.candour.profile.Evidence;
import java.math.BigDecimal;
import java.util.List;

/**
 * A choice of the reader that the verdict hangs on: a person who looks at the document should look there. The other reading was
 * screened, as changes are.
 *
 * @param requirements the names of those that fare otherwise with the other reading; empty when only the recommendation does
 * @param labels their names in the reader's language
 * @param because why the reading is in doubt, as codes of {@code meta.candour.confidence}
 * @param reading the same in words
 * @param otherwise the other reading, in words
 * @param recommendation what would be advised with it
 * @param percent its score, in percent of the attainable points
 * @param evidence where it stands
 */
public record Check(
        List<String> requirements,
        List<String> labels,
        List<String> because,
        String reading,
        String otherwise,
        Recommendation recommendation,
        BigDecimal percent,
        List<Evidence> evidence) {}
