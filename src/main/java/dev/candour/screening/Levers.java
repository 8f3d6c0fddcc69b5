package dev.candour.screening;

import dev.candour.profile.Profile;
import dev.candour.rules.Insights;
import dev.candour.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Everything that a candidate could change or show and that the job or a rule looks at; docs/decisions/0011-what-if.md has the whole list. Never
 * what is protected, nor what is past: titles, gaps and short stays stay as they are.
 */
final class Levers {

    private Levers() {}

    static List<Lever> of(Profile profile, FactSheet sheet, Insights insights, Vocabulary vocabulary, LocalDate asOf) {
        return Stream.of(
                        new SkillLevers(profile, sheet, insights, vocabulary, asOf).all().stream(),
                        new CareerLevers(profile, sheet, insights).all(),
                        new DegreeLevers(profile, sheet, insights, vocabulary, asOf).all().stream(),
                        new OtherLevers(profile, sheet, insights, vocabulary).all())
                .flatMap(levers -> levers)
                .toList();
    }
}
