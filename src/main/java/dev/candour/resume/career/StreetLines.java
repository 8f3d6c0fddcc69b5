package dev.candour.resume.career;

import dev.candour.resume.section.Section;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * The address of an employer on lines of its own: "Acme Ltd", "12 Reed Street", "Dayton, OH 45402", and then the title. It says
 * nothing of the position, and would part the name from the title.
 */
final class StreetLines {

    private static final Anchored STREET = Anchored.of(
            "\\d{1,5}\\p{L}?,? (?:[NSEW]\\.? )?(?:[\\p{Lu}\\d][\\p{L}\\d.'’]* ){1,4}(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Boulevard|Blvd|Way|Court|Ct|Square|Sq|Place|Pl|Parkway|Pkwy|Highway|Hwy)\\.?"
                    + "(?:,? (?:#|Suite|Ste\\.?|Floor|Unit|Apt\\.?|Room|Rm\\.?) ?[\\w-]{1,8})?(?:, \\p{Lu}[\\p{L}. ]{2,24})?(?:,? [A-Z]{2}(?: \\d{5}(?:-\\d{4})?)?)?,?");
    private static final Anchored TOWN_AND_CODE =
            Anchored.of("\\p{Lu}[\\p{L}.' ]{2,28},? [A-Z]{2},? \\d{5}(?:-\\d{4})?");

    private StreetLines() {}

    static Section without(Section section) {
        List<Line> lines = section.lines();
        if (lines.stream().noneMatch(StreetLines::isStreet)) {
            return section;
        }
        List<Line> kept = new ArrayList<>();
        boolean within = false;
        for (Line line : lines) {
            within = isStreet(line) || within && (line.isBlank() || TOWN_AND_CODE.is(line.text()));
            if (!within) {
                kept.add(line);
            }
        }
        return new Section(section.kind(), section.heading(), List.copyOf(kept));
    }

    private static boolean isStreet(Line line) {
        return !line.isBlank() && !line.hasBullet() && !line.isHeading() && STREET.is(line.text());
    }
}
