package dev.candour.resume;

import dev.candour.profile.Confidence;
import dev.candour.profile.Evidence;
import dev.candour.profile.PartialDate;
import dev.candour.profile.Profile.Education;
import dev.candour.profile.Profile.Language;
import dev.candour.profile.Profile.Leadership;
import dev.candour.resume.career.Position;
import dev.candour.resume.evidence.EvidenceBook;
import dev.candour.resume.header.Lexicon;
import dev.candour.resume.skill.Skills;
import dev.candour.resume.study.Degrees;
import dev.candour.resume.text.Certainty;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    void person(Map<String, Certainty> certainty) {
        certainty.forEach(book::note);
    }

    void career(List<Position> career) {
        for (int i = 0; i < career.size(); i++) {
            Position position = career.get(i);
            String pointer = "/work/" + i;
            names(pointer, position);
            dates(pointer, position);
        }
    }

    private void dates(String pointer, Position position) {
        date(pointer + "/startDate", position.dates().from());
        date(pointer + "/endDate", position.dates().to());
        if (position.dates().isKnown()) {
            book.note(pointer + "/endDate", position.confidence().dates());
        }
    }

    private void names(String pointer, Position position) {
        String employer = position.employer();
        String title = position.title();
        if (employer != null) {
            book.note(pointer + "/name", position.confidence().employer());
        }
        if (title != null) {
            book.note(pointer + "/position", position.confidence().title());
        }
        if (title == null || !lexicon.isTitle(title)) {
            book.note(pointer, Confidence.medium("position-by-its-place"));
        }
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

    void degrees(List<Degrees.Found> degrees) {
        for (int i = 0; i < degrees.size(); i++) {
            book.note("/education/" + i + "/level", degrees.get(i).certainty());
        }
        studies(degrees.stream().map(Degrees.Found::education).toList());
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
            if (lexicon.vocabulary().skills().canonical(name).isEmpty()) {
                book.note("/skills/" + i, Confidence.medium("listed-name"));
            } else if (skills.get(i).evidence().stream().noneMatch(one -> names(one.quote(), name))) {
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
