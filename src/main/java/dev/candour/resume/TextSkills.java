package dev.candour.resume;

import dev.candour.profile.Evidence;
import dev.candour.profile.Period;
import dev.candour.resume.Section.Kind;
import dev.candour.vocabulary.Mention;
import dev.candour.vocabulary.Phrases;
import dev.candour.vocabulary.WordLists;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Assigns the skills that a text names to the positions whose lines name them; all others are claims. */
final class TextSkills {

    /** What stands under these headings speaks of studies and the person, not of what was done. */
    private static final Set<Kind> SILENT = EnumSet.of(Kind.EDUCATION);

    /** @param period null when the position is undated */
    private record Area(int end, @Nullable Period period) {}

    /** "© 2024. Built with React" speaks of a page. */
    private static final Pattern FOOTER = Pattern.compile(
            "\\(?(?:©|\\(c\\)|copyright\\b|last updated|built with|powered by|theme by)", Pattern.CASE_INSENSITIVE);

    /** "Tran, L., & Okafor, I. (2019). Word and the office": the title of a work. */
    private static final Pattern CITATION = Pattern.compile(
            "(?:\\[\\d{1,3}]\\s*)?\\p{Lu}[\\p{L}'-]+,?\\s(?:\\p{Lu}\\.?[ ,-]?){1,3}(?:[,&]|and\\b|\\s?\\()[^\\n]{0,300}?\\(?(?:19|20)\\d\\d[a-z]?\\)?[.,:]");

    /** "期望职位: Java工程师" is what somebody would like to be. */
    private static final Pattern WISHED_JOB = Pattern.compile(
            "^.{0,40}(?:工程师|程序员|架构师|开发|engineer|developer|programmer)\\s*(?:[(,/].{0,20})?$", Pattern.CASE_INSENSITIVE);

    private static final int MOST_SHOWN = 25;
    private static final int MOST_LISTED = 45;

    private final View view;
    private final Warnings warnings;
    private final Phrases ownSkill;
    private final Phrases course;
    private final Phrases wish;
    private final TreeMap<Integer, Integer> silenced = new TreeMap<>();
    private final TreeMap<Integer, Area> areas = new TreeMap<>();
    private final List<Span> taken = new ArrayList<>();
    private final List<Evidence> titles = new ArrayList<>();

    TextSkills(
            View view,
            List<Position> positions,
            List<Section> sections,
            YearMonth asOf,
            WordLists words,
            Warnings warnings) {
        this.view = view;
        this.warnings = warnings;
        this.ownSkill = words.phrases("own skill");
        this.course = words.phrases("course");
        this.wish = words.phrases("wish");
        silence(sections, words.phrases("silent heading"));
        for (Position position : positions) {
            Period period = Period.of(position.dates().from(), position.dates().to(), asOf)
                    .orElse(null);
            position.areas().forEach(span -> areas.put(span.start(), new Area(span.end(), period)));
            taken.addAll(position.lines());
            titles.addAll(position.evidence().title());
        }
        sections.stream()
                .filter(section -> SILENT.contains(section.kind()))
                .flatMap(section -> section.lines().stream())
                .filter(line -> !speaksOfSkills(line))
                .forEach(line -> taken.add(line.span()));
        taken.sort(Comparator.comparingInt(Span::start));
    }

    /** Projects that fell into the time of a position show their skills as it does. */
    TextSkills with(List<DatedProjects.Project> projects) {
        projects.forEach(project -> areas.putIfAbsent(
                project.lines().start(), new Area(project.lines().end(), project.period())));
        return this;
    }

    /** Below the studies may stand what a person can do, under a heading that nobody knows; courses are not that. */
    private boolean speaksOfSkills(Line line) {
        return ownSkill.isIn(line.text()) && !course.isIn(line.text());
    }

    /** Interests and referees name no skill of the candidate, wherever they stand. */
    private void silence(List<Section> sections, Phrases headings) {
        for (Section section : sections) {
            Line heading = section.heading();
            boolean silent = heading != null && headings.is(label(heading.text()));
            boolean wished = heading != null && wish.is(label(heading.text()));
            if (heading != null && (section.kind() != Kind.OTHER || wished)) {
                silenced.put(heading.start(), heading.end());
            }
            for (Line line : section.lines()) {
                silent &= !standsOut(line);
                if (silent
                        || (wished || wish.is(label(line.text())))
                                && WISHED_JOB.matcher(line.text()).find()
                        || FOOTER.matcher(line.text()).lookingAt()
                        || CITATION.matcher(line.text()).lookingAt()
                        || headings.is(label(line.text()))) {
                    silenced.put(line.start(), line.end());
                }
            }
        }
    }

    /** A line in capitals below the interests is a heading that nobody knows: they end there. */
    private static boolean standsOut(Line line) {
        String text = line.text();
        return !line.hasBullet()
                && text.length() >= 4
                && text.length() <= 40
                && text.indexOf(',') < 0
                && text.equals(text.toUpperCase(Locale.ROOT))
                && !text.equals(text.toLowerCase(Locale.ROOT));
    }

    private static String label(String line) {
        int colon = line.indexOf(':');
        return (colon < 0 ? line : line.substring(0, colon)).replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
    }

    /** The lines that name more skills than anybody uses in one place, with how many they name. */
    private Map<Integer, Integer> crowded(List<Mention> mentions) {
        Map<Integer, Set<String>> named = new TreeMap<>();
        mentions.stream()
                .filter(mention -> mention.impliedBy() == null)
                .forEach(mention -> named.computeIfAbsent(view.line(mention.start()), line -> new HashSet<>())
                        .add(mention.canonical()));
        Map<Integer, Integer> crowded = new TreeMap<>();
        named.forEach((line, skills) -> {
            if (skills.size() > MOST_SHOWN) {
                crowded.put(line, skills.size());
            }
            if (skills.size() >= MOST_LISTED) {
                warnings.at("keyword-line", line);
            }
        });
        return crowded;
    }

    /**
     * Skills that are named, and words that may mean something else where the document names them as skills elsewhere.
     *
     * @return the skills that such words alone stand for
     */
    UnsureSkills assign(String text, List<Mention> mentions, Skills skills) {
        List<Mention> named = new ArrayList<>();
        Set<Mention> open = new HashSet<>();
        boolean unsure = false;
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            if (mention.impliedBy() == null) {
                unsure = mention.doubtful() && !BroadSkills.areNamed(text, mentions, i) && !isInTitle(mention);
            }
            (unsure ? open : named).add(mention);
        }
        Map<Integer, Integer> crowded = crowded(mentions);
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

    private UnsureSkills unsure(String text, List<Mention> mentions) {
        UnsureSkills unsure = new UnsureSkills();
        for (Mention mention : mentions) {
            Skills left = new Skills();
            assign(List.of(mention), Map.of(), left);
            if (left.has(mention.canonical())) {
                Span clause = UnsureSkills.clause(text, mention);
                unsure.note(mention.canonical(), view.evidence(clause.start(), clause.end()));
            }
        }
        return unsure;
    }

    private boolean isInTitle(Mention mention) {
        Evidence place = view.evidence(mention.start(), mention.end());
        Integer start = place.start();
        return start != null
                && titles.stream()
                        .anyMatch(title -> title.start() != null
                                && title.end() != null
                                && title.start() <= start
                                && start < title.end());
    }

    private void assign(List<Mention> mentions, Map<Integer, Integer> crowded, Skills skills) {
        int next = 0;
        for (Mention mention : mentions) {
            var silence = silenced.floorEntry(mention.start());
            if (silence != null && mention.end() <= silence.getValue()) {
                continue;
            }
            var area = areas.floorEntry(mention.start());
            while (next < taken.size() && taken.get(next).end() <= mention.start()) {
                next++;
            }
            boolean inside = area != null && mention.end() <= area.getValue().end();
            if (inside && crowded.containsKey(view.line(mention.start()))) {
                skills.claimed(mention.canonical(), view.evidence(mention.start(), mention.end()));
            } else if (inside) {
                skills.shown(
                        mention.canonical(), area.getValue().period(), view.evidence(mention.start(), mention.end()));
            } else if (next == taken.size() || !taken.get(next).overlaps(mention.start(), mention.end())) {
                skills.claimed(mention.canonical(), view.evidence(mention.start(), mention.end()));
            }
        }
    }
}
