package dev.candour.resume.language;

import dev.candour.profile.Evidence;
import dev.candour.profile.Profile.Language;
import dev.candour.resume.section.Section;
import dev.candour.resume.section.Section.Kind;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Script;
import dev.candour.resume.text.View;
import dev.candour.vocabulary.Mention;
import dev.candour.vocabulary.Terms;
import dev.candour.vocabulary.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads human languages and their levels: from their section, from tests such as CET-6, from phrases such as "fluent in German". */
public final class Languages {

    private static final int LONGEST = 1000;
    /** What is longer, among studies, tells of something else. */
    private static final int LONGEST_STUDY = 40;

    private static final int LONGEST_HEADING = 16;
    /** 语言沟通能力 is a heading as well; 编程语言 is one of other languages. */
    private static final Anchored OF_LANGUAGES = Anchored.of("^\\P{L}*语言(?:沟通|表达|交流|及|与|和|水平|能力|证书)");

    private static final int LONGEST_NAMES = 100;
    private static final Anchored LIST = Anchored.of("[,;/|、，&]");
    private static final Pattern AND = Pattern.compile("\\band\\b");

    /** A language and where it stands. */
    public record Found(Language language, List<Evidence> evidence) {}

    private final Terms names;
    private final LanguageLevels levels;
    private final LanguageLine lines;

    public Languages(Vocabulary vocabulary) {
        this.names = vocabulary.languages();
        this.levels = new LanguageLevels(vocabulary.words("levels"));
        this.lines = new LanguageLine(names, levels);
    }

    public List<Found> in(View view, List<Section> sections) {
        SpokenLanguages found = new SpokenLanguages(view);
        boolean open = false;
        for (Section section : sections) {
            String pending = null;
            boolean all = isOfLanguages(section);
            Set<Integer> rows = all ? Set.of() : rows(section);
            for (Line line : section.lines()) {
                if (isRead(section, line)) {
                    pending = all ? levelBelow(line, pending, found) : null;
                    boolean listed = all
                            || rows.contains(line.index())
                            || open && opensWithOne(line)
                            || section.kind() != Kind.EDUCATION && namesOnly(line)
                            || lines.isRow(line);
                    lines.read(line, listed, found);
                    open = listed;
                } else if (line.text().length() < LONGEST) {
                    lines.tests(line, found);
                }
                open &= line.text().endsWith(",") || line.text().endsWith("、");
            }
        }
        return found.list();
    }

    private static boolean isOfLanguages(Section section) {
        Line heading = section.heading();
        return section.kind() == Kind.LANGUAGES
                || section.kind() == Kind.OTHER
                        && heading != null
                        && heading.text().length() <= LONGEST_HEADING
                        && OF_LANGUAGES.isIn(Script.simplified(heading.text()));
    }

    /** The lines that name a language and nothing else, one below the other: "Bilingual", "English", "Spanish". */
    private Set<Integer> rows(Section section) {
        Set<Integer> rows = new HashSet<>();
        Line above = null;
        for (Line line : section.lines()) {
            if (line.isBlank() || section.kind() == Kind.EDUCATION) {
                continue;
            }
            boolean bare = isName(line);
            if (bare && above != null && isName(above)) {
                rows.add(above.index());
                rows.add(line.index());
            }
            above = line;
        }
        return rows;
    }

    private boolean isName(Line line) {
        return line.text().length() <= LONGEST_STUDY
                && names.canonical(line.text().strip()).isPresent();
    }

    private boolean isRead(Section section, Line line) {
        boolean study = section.kind() == Kind.EDUCATION && !isLabelled(line);
        return line.text().length() < (study ? LONGEST_STUDY : LONGEST);
    }

    /** A narrow column breaks a list of languages behind a comma. */
    private boolean opensWithOne(Line line) {
        return names.findIn(line.text()).stream().anyMatch(mention -> mention.start() == 0);
    }

    /** "English, Malayalam, Hindi" on a line of its own needs no heading. */
    private boolean namesOnly(Line line) {
        if (line.text().length() > LONGEST_NAMES || !LIST.isIn(line.text())) {
            return false;
        }
        StringBuilder rest = new StringBuilder(line.text());
        List<Mention> named = names.findIn(line.text());
        for (int i = named.size() - 1; i >= 0; i--) {
            rest.delete(named.get(i).start(), named.get(i).end());
        }
        return named.size() > 1 && AND.matcher(rest).replaceAll("").chars().noneMatch(Character::isLetterOrDigit);
    }

    /** "English: CET-4, reads documents" tells of a language among the studies, too. */
    private boolean isLabelled(Line line) {
        int colon = line.text().indexOf(':');
        return colon > 0 && names.canonical(line.text().substring(0, colon)).isPresent();
    }

    /** A level may stand on the line below its language. @return the language that still waits for one */
    private @Nullable String levelBelow(Line line, @Nullable String pending, SpokenLanguages found) {
        if (line.isBlank()) {
            return pending;
        }
        String named = names.canonical(line.text()).orElse(null);
        String level = named == null && pending != null ? levels.of(line.text()) : null;
        if (level != null) {
            found.level(pending, level, line);
        }
        return named;
    }
}
