package dev.candour.resume.skill;

import dev.candour.resume.section.Section;
import dev.candour.resume.section.Section.Kind;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.WordCount;
import dev.candour.vocabulary.Mention;
import dev.candour.vocabulary.Phrases;
import dev.candour.vocabulary.Terms;
import dev.candour.vocabulary.Vocabulary;
import dev.candour.vocabulary.WordLists;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a document lists as a skill in a name that the vocabulary lacks, as in "Tools: Docker, Roda, Git": names only, between
 * separators, under the heading of the skills and among others that are known. A word in doubt is left out.
 */
public final class ListedSkills {

    private static final Pattern ITEM = Pattern.compile("[^,;、|•·\\t()\\[\\]{}]+");
    /** "Tools: Git, Roda", and the first cell of a table's row whose next one lists: "| Tools | Git, Roda |". */
    private static final Pattern LABEL = Pattern.compile(
            "^(?:[^,;、|•·]{1,40}?:\\s|\\|?[^,;、|•·]{1,40}\\|(?=[^|]*,[^|]*\\|?$)|[^,;、|•·\\t]{1,40}\\t(?=[^\\t]*,))");

    /** "Install, tune, and mend large hosts" is a sentence. */
    private static final Anchored SENTENCE = Anchored.of("[,;]\\s(?:and|or)(?:\\s[^\\s,;]+){3}");

    /** An item that says so much, or speaks of its writer, is a part of a sentence. */
    private static final Anchored PERSON =
            Anchored.of("(?:^|\\s)(?:I|I'm|I’m|I've|I’ve|[Mm]y|[Ww]e|[Tt]hey|[Hh]e|[Ss]he)\\s");

    private static final int LEAST_OF_PROSE = 8;

    /** A capital among at least three letters, or a digit behind small ones, tell a name: "TX" is a state and "5yrs" a length. */
    private static final Pattern NAME = Pattern.compile(
            "(?=[^A-Z]*[A-Z]|[^0-9]*[a-z][0-9])(?=(?:[^A-Za-z]*[A-Za-z]){3}|[A-Z]/[A-Z])"
                    + "[A-Za-z0-9][A-Za-z0-9+#&'’-]*(?:[./]?[A-Za-z0-9][A-Za-z0-9+#&'’-]*)?(?: [A-Za-z0-9+#&'’/-]+){0,3}");

    /** "Acme Reuters - 09/2021" is a certificate. */
    private static final Pattern DATED = Pattern.compile(
            "\\d{1,2}/(?:19|20)\\d\\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\\.? (?:19|20)\\d\\d");

    /** "Shear and", "Hems &": the end is missing. */
    private static final Anchored CUT = Anchored.of("(?:-|&| and)$");

    private static final int LONGEST = 32;
    /** Nobody needs more; a text of a million commas may have them. */
    private static final int MOST = 60;

    /** One item of so many in a line, or in a section of bullets, must be known. */
    private static final int OF_LINE = 4;

    private static final int OF_SECTION = 3;

    private final Phrases noNames;
    private final Phrases noNamesAlone;
    private final Phrases denials;
    private final List<Terms> others;

    public ListedSkills(Vocabulary vocabulary) {
        WordLists negations = vocabulary.words("negations");
        this.noNames = vocabulary.words("listed").phrases("no name");
        this.noNamesAlone = vocabulary.words("listed").phrases("no name alone");
        this.denials = negations.phrases("before");
        this.others =
                List.of(vocabulary.skills(), vocabulary.languages(), vocabulary.certificates(), vocabulary.places());
    }

    /** The items of a line: how many, how many of them are known, and the names among the others. */
    private record Row(Line line, int items, int skills, List<Mention> names) {

        boolean isList() {
            return items > 1 && skills * OF_LINE >= items;
        }
    }

    /**
     * @param known the skills that the text names, in text order
     * @return in text order, each name once
     */
    public List<Mention> in(List<Section> sections, List<Mention> known) {
        Map<String, Mention> names = new LinkedHashMap<>();
        Places places = new Places(known);
        for (Section section : sections) {
            if (section.kind() == Kind.SKILLS) {
                List<Row> rows = section.lines().stream()
                        .filter(line -> !line.isBlank())
                        .map(line -> row(line, places))
                        .toList();
                boolean skilled = rows.stream().mapToInt(Row::skills).sum() * OF_SECTION
                        >= rows.stream().mapToInt(Row::items).sum();
                rows.stream()
                        .filter(row -> row.isList() || skilled && row.line.hasBullet())
                        .flatMap(row -> row.names.stream())
                        .forEach(name -> names.putIfAbsent(name.canonical().toLowerCase(Locale.ROOT), name));
            }
        }
        return names.values().stream().limit(MOST).toList();
    }

    private static boolean isProse(String name) {
        return WordCount.of(name) >= LEAST_OF_PROSE || PERSON.isIn(name);
    }

    private Row row(Line line, Places known) {
        String text = line.text();
        List<Mention> names = new ArrayList<>();
        Matcher label = LABEL.matcher(text);
        Matcher item = ITEM.matcher(text).region(label.find() ? label.end() : 0, text.length());
        int items = 0;
        int skills = 0;
        boolean prose = false;
        while (item.find()) {
            String name = item.group().strip();
            if (name.isEmpty()) {
                continue;
            }
            items++;
            prose |= isProse(name);
            int start = line.start() + text.indexOf(name, item.start());
            if (known.hold(start, start + name.length())) {
                skills++;
            } else if (isName(name) && !isDetail(text, item, name)) {
                names.add(new Mention(name, start, start + name.length(), null));
            }
        }
        return new Row(
                line,
                items,
                skills,
                names.isEmpty() || prose || denials.isIn(text) || isSentence(line) ? List.of() : names);
    }

    /** "Sewing (Vorn/Tessel)", "Oven (Quick & Slow)": of what kind the item before the bracket is. */
    private static boolean isDetail(String line, Matcher item, String name) {
        return item.start() > 0
                && line.charAt(item.start() - 1) == '('
                && (name.indexOf('/') >= 0 || name.indexOf('&') >= 0);
    }

    private static boolean isSentence(Line line) {
        return line.hasBullet() && SENTENCE.isIn(line.text());
    }

    private boolean isName(String text) {
        return text.length() <= LONGEST
                && NAME.matcher(text).matches()
                && !CUT.isIn(text)
                && !DATED.matcher(text).find()
                && !noNames.isIn(text)
                && !noNamesAlone.is(text)
                && others.stream().allMatch(terms -> terms.findIn(text).isEmpty());
    }

    /** Asks from the front of the text to its end which places hold a skill. */
    private static final class Places {

        private final List<Mention> known;
        private int next;

        Places(List<Mention> known) {
            this.known = known;
        }

        boolean hold(int start, int end) {
            while (next < known.size() && known.get(next).end() <= start) {
                next++;
            }
            return next < known.size() && known.get(next).start() < end;
        }
    }
}
