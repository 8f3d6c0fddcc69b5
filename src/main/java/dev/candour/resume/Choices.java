package dev.candour.resume;

import dev.candour.profile.Confidence;
import dev.candour.profile.Evidence;
import dev.candour.profile.PartialDate;
import dev.candour.profile.Profile.Basics;
import dev.candour.profile.Profile.Education;
import dev.candour.profile.Profile.Language;
import dev.candour.profile.Profile.Leadership;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells from what was read where it rests on a choice: on an order, a convention, an assumption. */
final class Choices {

    private static final int LONGEST_NAME = 40;

    private final Lexicon lexicon;
    private final EvidenceBook book;

    Choices(Lexicon lexicon, EvidenceBook book) {
        this.lexicon = lexicon;
        this.book = book;
    }

    void person(View view, Basics basics) {
        List<Evidence> name = book.pages().getOrDefault("/basics/name", List.of());
        if (basics.name() != null && name.size() == 1) {
            name(view, name.get(0), basics);
        }
        if (basics.city() != null
                && lexicon.vocabulary().places().canonical(basics.city()).isEmpty()) {
            book.note("/basics/location/city", Confidence.medium("city-not-listed"));
        }
    }

    /** A label, the top of the document or an address that holds it speak for a name. */
    private void name(View view, Evidence name, Basics basics) {
        int start = Objects.requireNonNull(name.start());
        String above = view.original().substring(0, start);
        String before = above.substring(above.lastIndexOf('\n') + 1);
        String address = basics.email() == null ? "" : basics.email().toLowerCase(Locale.ROOT);
        boolean addressed = Stream.of(name.quote().toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .anyMatch(word -> word.length() > 2 && address.contains(word));
        if (before.indexOf(':') >= 0 || before.indexOf('：') >= 0) {
            book.note("/basics/name", Confidence.high("name-by-its-label"));
        } else if (!addressed && above.chars().anyMatch(Character::isLetter)) {
            book.note("/basics/name", Confidence.low("name-by-its-place"));
        }
    }

    void career(View view, List<Position> career, List<DateRange> ranges) {
        Set<Evidence> open = ranges.stream()
                .filter(DateRange::open)
                .map(range -> view.evidence(range.span()))
                .collect(Collectors.toSet());
        for (int i = 0; i < career.size(); i++) {
            Position position = career.get(i);
            String pointer = "/work/" + i;
            names(pointer, position);
            date(pointer + "/startDate", position.dates().from());
            date(pointer + "/endDate", position.dates().to());
            if (position.dates().isKnown()
                    && position.evidence().dates().stream().anyMatch(open::contains)) {
                book.note(pointer + "/endDate", Confidence.medium("open-end"));
            }
        }
    }

    private void names(String pointer, Position position) {
        String employer = position.employer();
        String title = position.title();
        boolean knownEmployer = employer != null && lexicon.isOrganization(employer);
        boolean knownTitle = title != null && lexicon.isTitle(title);
        if (employer != null && title != null && !knownEmployer && !knownTitle) {
            book.note(pointer + "/name", Confidence.low("employer-and-title-by-order"));
            book.note(pointer + "/position", Confidence.low("employer-and-title-by-order"));
        } else if (employer != null && !knownEmployer && hasOthers(position)) {
            book.note(pointer + "/name", Confidence.medium("employer-by-its-place"));
        } else if (title != null && !knownTitle) {
            book.note(pointer + "/position", Confidence.medium("title-by-its-place"));
        }
    }

    /** Whether the title block names something else that might have been the employer. */
    private boolean hasOthers(Position position) {
        Position.Places places = position.evidence();
        String rest = places.whole().stream().map(Evidence::quote).collect(Collectors.joining("\n"));
        List<Evidence> read = new ArrayList<>(places.employer());
        read.addAll(places.title());
        read.addAll(places.dates());
        for (Evidence one : read) {
            rest = rest.replace(one.quote(), "|");
        }
        String bare = rest.replaceAll("[(（][^()（）]*[)）]", "|");
        return Stream.of(bare.split("[|,;:·•，、：\\n\\t]|\\s[-–—]\\s"))
                .map(String::strip)
                .anyMatch(this::mayBeName);
    }

    private boolean mayBeName(String part) {
        return part.codePoints().filter(Character::isLetter).count() > 2
                && part.length() <= LONGEST_NAME
                && Character.isLetter(part.charAt(0))
                && !Character.isLowerCase(part.charAt(0))
                && !lexicon.isPlace(part)
                && !lexicon.isNoise(part)
                && !lexicon.isDepartment(part)
                && !lexicon.isSkill(part)
                && !lexicon.isTitle(part);
    }

    private void date(String pointer, @Nullable PartialDate date) {
        if (date != null && date.month() == null) {
            book.note(pointer, Confidence.medium("year-only"));
        }
    }

    void studies(List<Education> studies) {
        for (int i = 0; i < studies.size(); i++) {
            if (studies.get(i).level() == null) {
                book.note("/education/" + i + "/level", Confidence.low("level-not-named"));
            }
        }
    }

    /** Words such as "fluent" and tests have a place on the scale only by convention. */
    void languages(List<Language> spoken) {
        for (int i = 0; i < spoken.size(); i++) {
            String level = spoken.get(i).level();
            String words = spoken.get(i).fluency();
            boolean said = level == null
                    || words == null
                    || words.toUpperCase(Locale.ROOT).contains(level.toUpperCase(Locale.ROOT))
                    || level.equals("native");
            if (!said) {
                book.note("/languages/" + i + "/level", Confidence.medium("level-by-convention"));
            }
        }
    }

    /** A skill that the document never names follows from one that it names. */
    void skills(List<Skills.Found> skills) {
        for (int i = 0; i < skills.size(); i++) {
            String name = skills.get(i).skill().name();
            if (skills.get(i).evidence().stream().noneMatch(one -> names(one.quote(), name))) {
                book.note("/skills/" + i, Confidence.high("implied"));
            }
        }
    }

    private boolean names(String quote, String skill) {
        var skills = lexicon.vocabulary().skills();
        return quote.equalsIgnoreCase(skill)
                || skills.canonical(quote).filter(skill::equals).isPresent()
                || skills.findIn(quote).stream()
                        .anyMatch(mention -> mention.impliedBy() == null
                                && mention.canonical().equals(skill));
    }

    void leading(@Nullable Leadership leads, List<Position> career) {
        Set<Evidence> titles = new HashSet<>();
        career.forEach(position -> titles.addAll(position.evidence().title()));
        if (leads != null && leads.teamSize() == null && titles.containsAll(leads.evidence())) {
            book.note("/meta/candour/leadership", Confidence.medium("leads-by-title"));
        }
    }
}
