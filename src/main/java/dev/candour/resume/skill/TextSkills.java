package dev.candour.resume.skill;

import dev.candour.profile.Evidence;
import dev.candour.resume.career.DatedProjects;
import dev.candour.resume.career.Position;
import dev.candour.resume.section.Section;
import dev.candour.resume.text.View;
import dev.candour.resume.text.Warnings;
import dev.candour.vocabulary.Mention;
import dev.candour.vocabulary.Terms;
import dev.candour.vocabulary.WordLists;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Assigns the skills that a text names to the positions whose lines name them; all others are claims. */
public final class TextSkills {

    private final View view;
    private final Warnings warnings;
    private final SkillPlaces places;
    private final SkillItems items;
    private final TitleSkills titles;
    private final Set<String> employers;
    private final WordLists words;

    public TextSkills(
            View view,
            List<Position> positions,
            List<Section> sections,
            YearMonth asOf,
            WordLists words,
            Warnings warnings) {
        this.view = view;
        this.words = words;
        this.warnings = warnings;
        this.places = new SkillPlaces(view, positions, sections, asOf, words);
        this.items = new SkillItems(sections);
        this.titles = new TitleSkills(view, positions);
        this.employers = positions.stream()
                .map(Position::employer)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Projects that fell into the time of a position show their skills as it does. */
    public TextSkills with(List<DatedProjects.Project> projects) {
        projects.forEach(places::show);
        return this;
    }

    /**
     * Skills that are named, and words that may mean something else where the document names them as skills elsewhere.
     *
     * @return the skills that such words alone stand for
     */
    public UnsureSkills assign(String text, List<Mention> all, Terms vocabulary, Skills skills) {
        List<Mention> mentions = titles.with(text, all, vocabulary);
        places.open(new ToolLines(view, mentions, vocabulary));
        List<Mention> named = new ArrayList<>();
        Set<Mention> open = new HashSet<>();
        part(text, mentions, vocabulary, named, open);
        Map<Integer, Integer> crowded = CrowdedLines.of(mentions, view, warnings);
        if (open.isEmpty()) {
            assign(mentions, crowded, skills);
            return new UnsureSkills();
        }
        Skills sure = new Skills();
        assign(named, crowded, sure);
        assign(
                mentions.stream()
                        .filter(mention -> !open.contains(mention) || sure.has(mention.canonical()))
                        .toList(),
                crowded,
                skills);
        return unsure(
                text,
                mentions.stream()
                        .filter(mention -> open.contains(mention) && !sure.has(mention.canonical()))
                        .toList());
    }

    /** Sets apart the mentions that may mean something else; what one implies is as sure as itself. */
    private void part(String text, List<Mention> mentions, Terms vocabulary, List<Mention> named, Set<Mention> open) {
        Set<String> products = products(vocabulary);
        LoneNames lone = new LoneNames(text, mentions, vocabulary, words);
        boolean unsure = false;
        for (int i = 0; i < mentions.size(); i++) {
            if (mentions.get(i).impliedBy() == null) {
                unsure = isUnsure(text, mentions, i, vocabulary, products)
                        || lone.hold(text, mentions, i, items.place(mentions.get(i)));
            }
            (unsure ? open : named).add(mentions.get(i));
        }
    }

    private boolean isUnsure(String text, List<Mention> mentions, int at, Terms vocabulary, Set<String> products) {
        Mention mention = mentions.get(at);
        BroadSkills.Place place = items.place(mention);
        return (BroadSkills.areUnsure(text, mentions, at, vocabulary, place)
                        || products.contains(mention.canonical())
                                && !BroadSkills.isUsed(text, mention)
                                && place != BroadSkills.Place.ITEM
                                && !BroadSkills.isListed(text, mentions, at))
                && !titles.hold(mention);
    }

    /** What the employers are called after: whoever works for Tableau Software may build it, and need not draw with it. */
    private Set<String> products(Terms vocabulary) {
        return employers.stream()
                .flatMap(employer -> vocabulary.namedIn(employer).stream()
                        .filter(one -> one.start() == 0 && one.end() < employer.length()))
                .map(Mention::canonical)
                .collect(Collectors.toSet());
    }

    private UnsureSkills unsure(String text, List<Mention> mentions) {
        UnsureSkills unsure = new UnsureSkills();
        places.place(mentions, Map.of(), (mention, area) -> {
            if (unsure.wants(mention.canonical())) {
                unsure.note(mention.canonical(), view.evidence(UnsureSkills.clause(text, mention)));
            }
        });
        return unsure;
    }

    private void assign(List<Mention> mentions, Map<Integer, Integer> crowded, Skills skills) {
        places.place(mentions, crowded, (mention, area) -> {
            Evidence evidence = view.evidence(mention.start(), mention.end());
            if (area == null) {
                skills.claimed(mention.canonical(), evidence);
            } else {
                skills.shown(mention.canonical(), area.period(), evidence);
                if (area.longer()) {
                    skills.shownLonger(mention.canonical());
                }
            }
        });
    }
}
