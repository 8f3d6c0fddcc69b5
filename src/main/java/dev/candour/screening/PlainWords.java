package dev.candour.screening;

import dev.candour.profile.Evidence;
import dev.candour.profile.PartialDate;
import dev.candour.profile.Period;
import dev.candour.profile.Profile;
import dev.candour.profile.Profile.Work;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Looks for a skill that the vocabulary lacks: as whole words in the titles and texts of positions. Of a list of skills
 * the profile holds plain names only, so what is not found this way is unknown and not missing.
 */
final class PlainWords {

    private final Profile profile;
    private final YearMonth today;
    private final Pattern words;

    PlainWords(Profile profile, LocalDate asOf, String skill) {
        this.profile = profile;
        this.today = YearMonth.from(asOf);
        String plain = Pattern.quote(Normalizer.normalize(skill, Normalizer.Form.NFKC));
        this.words = Pattern.compile(
                "(?<![\\p{Alnum}])" + plain + "(?![\\p{Alnum}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The skill as positions show it; empty when none names it. */
    Optional<Profile.Skill> in(String name) {
        List<Work> showing = works();
        if (showing.isEmpty()) {
            return Optional.empty();
        }
        List<Period> periods = showing.stream()
                .flatMap(work -> Period.of(work, today).stream())
                .toList();
        PartialDate last = periods.stream()
                .map(Period::last)
                .max(YearMonth::compareTo)
                .map(PartialDate::of)
                .orElse(null);
        Integer months = periods.isEmpty() ? null : Period.union(periods);
        return Optional.of(new Profile.Skill(name, months, periods.size() < showing.size(), last, false, null));
    }

    /** The positions that name it. */
    List<Work> works() {
        return showing().map(profile.work()::get).toList();
    }

    List<Evidence> evidence() {
        return showing()
                .flatMap(index -> profile.evidenceAt("/work/" + index).stream().limit(1))
                .toList();
    }

    private Stream<Integer> showing() {
        return IntStream.range(0, profile.work().size())
                .filter(index -> names(profile.work().get(index)))
                .boxed();
    }

    private boolean names(Work work) {
        return Stream.of(work.position(), work.summary())
                .anyMatch(text -> text != null
                        && words.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                                .find());
    }
}
