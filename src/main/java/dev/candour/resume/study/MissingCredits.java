package dev.candour.resume.study;

import dev.candour.profile.Profile.DegreeLevel;
import dev.candour.resume.text.Anchored;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;

/** "96 of 120 credits completed": who counts fewer than are asked for has not finished. */
final class MissingCredits {

    private static final Anchored COUNTED = Anchored.ofAnyCase(
            "(?<![\\d.])(\\d{1,3})\\s?(?:of|out of|/)\\s?(\\d{1,3})\\s(?:[\\p{L}-]+\\s){0,2}?(?:[\\p{L}]+-)?(?:credits?|units?|credit hours|hours|years?|semesters?|terms?|courses|modules|ects|classes)\\b"
                    + "(?=\\s*(?:$|[.,;)]|completed?|earned|finished|done|passed|towards?))");

    /** "Completed 60 credits", "75 credit hours earned", "Credits earned: 60" */
    private static final Anchored EARNED = Anchored.ofAnyCase(
            "(?:^|(?<=[,;|(] ?))\\W{0,3}(?:(?:(?:completed|earned) )?(\\d{1,3}) (?:semester |college )?(?:credits?|credit hours|units)(?: (?:completed|earned|so far|to date))?|(?:total )?credits (?:earned|completed|to date|so far): (\\d{1,3}))(?=\\s*(?:$|[,;|).]))");

    /** So many are asked for by none that is called so. */
    private static final Map<DegreeLevel, Integer> LEAST = Map.of(DegreeLevel.BACHELOR, 110, DegreeLevel.ASSOCIATE, 55);

    private MissingCredits() {}

    /** @param levels of the studies of which the line tells */
    static boolean areTold(String line, Set<DegreeLevel> levels) {
        MatchResult counted = COUNTED.first(line);
        if (counted != null) {
            return Integer.parseInt(counted.group(1)) < Integer.parseInt(counted.group(2));
        }
        MatchResult earned = levels.size() == 1 ? EARNED.first(line) : null;
        String credits = earned == null ? null : earned.group(1) == null ? earned.group(2) : earned.group(1);
        return credits != null
                && Integer.parseInt(credits)
                        < LEAST.getOrDefault(levels.iterator().next(), 0);
    }
}
