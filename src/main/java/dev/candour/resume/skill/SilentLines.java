package dev.candour.resume.skill;

import dev.candour.resume.section.Section;
import dev.candour.resume.section.Section.Kind;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import dev.candour.vocabulary.Phrases;
import dev.candour.vocabulary.WordLists;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The lines of a document that name no skill of the candidate, whatever words they hold. */
final class SilentLines {

    /** "© 2024. Built with React" speaks of a page, "#+creator: Emacs" of a file. */
    private static final Anchored FOOTER = Anchored.ofAnyCase(
            "#\\+\\w+:|\\(?(?:©|\\(c\\)|copyright\\b|last updated|built with|powered by|compiled with|typeset (?:in|with)|theme by|git commit [0-9a-f]{6,40}\\b|this (?:document|page|resume|résumé|cv|site|website) (?:was|is) (?:translated|generated?|typeset|built|written|made|produced|compiled|created|powered)\\b)");

    /** "Tran, L., & Okafor, I. (2019). Word and the office": the title of a work. */
    private static final Anchored CITATION = Anchored.of(
            "(?:\\[\\d{1,3}]\\s*)?\\p{Lu}[\\p{L}'-]+,?\\s(?:\\p{Lu}\\.?[ ,-]?){1,3}(?:[,&]|and\\b|\\s?\\()[^\\n]{0,300}?\\(?(?:19|20)\\d\\d[a-z]?\\)?[.,:]");

    /** "Imaginary Studies 12(3), 45-50", "2014;12(3):45-50" and "vol. 12, pp. 45-50" tell where a work stands; 12 (3) alone does not. */
    private static final Anchored VOLUME = Anchored.of(
            "\\b\\d{1,4}\\s?\\(\\d{1,3}\\)\\s?[,:]\\s?(?:pp?\\.\\s?)?\\d{1,6}\\b|\\b(?:19|20)\\d\\d\\s?;\\s?\\d{1,4}(?:\\(\\d{1,3}\\))?\\s?:\\s?\\d|\\b[Vv]ol\\.?\\s?\\d{1,4}[^\\n]{0,24}\\bpp?\\.\\s?\\d|\\[[JCMD]]\\s?[.．,，]");

    /** "期望职位: Java工程师" is what somebody would like to be. */
    private static final Pattern WISHED_JOB = Pattern.compile(
            "^.{0,40}(?:工程师|程序员|架构师|开发|engineer|developer|programmer)\\s*(?:[(,/].{0,20})?$", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_LABEL = 200;
    private static final int SHORT = 24;

    /** So many headings with nothing below make a column. */
    private static final int COLUMN = 3;

    private final TreeMap<Integer, Integer> silenced = new TreeMap<>();
    /** Where the lines below the heading of the courses begin. */
    private final Set<Integer> courses = new HashSet<>();

    private final Phrases course;
    private final Phrases skills;
    private final Phrases parts;
    private final Phrases contacts;

    SilentLines(List<Section> sections, WordLists words) {
        this.course = words.phrases("course label");
        this.skills = words.phrases("skill label");
        this.parts = words.phrases("part of a document");
        this.contacts = words.phrases("contact label");
        silence(sections, words.phrases("silent heading"), words.phrases("wish"));
    }

    /** Whether a place lies within one of them. */
    boolean hold(int start, int end) {
        var silence = silenced.floorEntry(start);
        return silence != null && end <= silence.getValue();
    }

    /** Whether a place lies below a heading of courses. */
    boolean isCourse(int start) {
        var silence = silenced.floorEntry(start);
        return silence != null && courses.contains(silence.getKey());
    }

    /** Interests and referees name no skill of the candidate, wherever they stand. */
    private void silence(List<Section> sections, Phrases headings, Phrases wish) {
        int bare = 0;
        for (Section section : sections) {
            Line heading = section.heading();
            String name = heading == null ? "" : label(heading.text());
            boolean silent = heading != null && bare < COLUMN && (headings.is(name) || course.is(name));
            bare = isBare(section) ? bare + 1 : 0;
            boolean wished = heading != null && wish.is(name);
            if (heading != null && (section.kind() != Kind.OTHER || wished || headings.is(name) || parts.is(name))) {
                silenced.put(heading.start(), heading.end());
            }
            for (Line line : section.lines()) {
                String label = label(line.text());
                silent &= !standsOut(line) && !namesSkills(line, label);
                if (silent
                        || (wished || wish.is(label))
                                && WISHED_JOB.matcher(line.text()).find()
                        || FOOTER.opens(line.text())
                        || CITATION.opens(line.text())
                        || VOLUME.isIn(line.text())
                        || headings.is(label)
                        || section.kind() == Kind.BASICS
                                && contacts.is(line.text().strip())
                        || line.text().indexOf(':') > 0 && course.is(label)) {
                    silenced.put(line.start(), line.end());
                    if (silent && course.is(name)) {
                        courses.add(line.start());
                    }
                }
            }
        }
    }

    /**
     * Whether little stands below a heading: headings that stood in a column of their own follow each other, and what comes behind
     * the last of them belongs to all.
     */
    private static boolean isBare(Section section) {
        return section.heading() != null
                && section.lines().stream().filter(line -> !line.isBlank()).count() <= 1
                && section.lines().stream().allMatch(line -> line.text().length() <= SHORT);
    }

    /** "Computer skills" and "Tools: ..."; "programming" alone may be a hobby. */
    private boolean namesSkills(Line line, String label) {
        int cell = line.text().indexOf('\t');
        boolean labels = cell > 0 || line.text().indexOf(':') > 0 || !line.hasBullet() && isNoWord(label);
        return labels && skills.is(cell > 0 ? label(line.text().substring(0, cell)) : label);
    }

    private static boolean isNoWord(String label) {
        return label.indexOf(' ') > 0 || !label.isEmpty() && label.charAt(0) > 127;
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

    /** What stands before the colon, without what is no letter at its ends; of a line longer than any label nothing. */
    private static String label(String line) {
        int colon = line.indexOf(':');
        int end = colon < 0 ? line.length() : colon;
        int start = 0;
        while (start < end && !Character.isLetter(line.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetter(line.charAt(end - 1))) {
            end--;
        }
        return end - start > LONGEST_LABEL ? "" : line.substring(start, end);
    }
}
