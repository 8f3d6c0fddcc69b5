package dev.candour.resume.leadership;

import dev.candour.resume.text.Anchored;
import dev.candour.vocabulary.Phrases;
import dev.candour.vocabulary.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Titles that say by themselves that people are led, as a team lead's, and those that may mean a subject or a firm of one. */
final class LeadingTitles {

    /** "Lead Barista", "QA Lead" */
    private static final Anchored LEAD = Anchored.ofAnyCase("^Lead\\s+\\p{L}|[\\p{L})]\\s+Lead(?:\\s*$|\\s*[,(/|-])");

    /** Who leads by craft is first in it; whether others are led the title leaves open. */
    private static final Anchored CRAFT = Anchored.ofAnyCase(
            "\\bLead\\s(?:[\\p{L}/&.+#-]+\\s){0,3}?(?:engineer|developer|programmer|architect|scientist|designer|researcher|artist|writer|author|organi[sz]er|investigator|instructor|tutor|teacher|singer|vocalist|guitarist|guitar|violin|actor|actress|animator|illustrator|model+er|assessor|reviewer|associate|member)\\b");

    /** Who leads in a subject may have nobody: "Demand Planning Lead". */
    private static final Anchored SUBJECT = Anchored.ofAnyCase(
            "\\b(?:tech|technical|technology|analysis|analytics|planning|architecture|research|strategy|content|product|project|programme|program|integration|automation|migration|data|change|transformation|innovation)\\s+Lead(?:\\s*$|\\s*[,(/|-])");

    private static final Anchored NO_LEAD = Anchored.ofAnyCase(
            "\\blead\\s(?:generat|time|to\\b|gen\\b|(?!marketing|housekeeping|nursing|catering|training|manufacturing|cleaning)[a-z]+ing\\s(?:of|and|for)\\b)|(?:sales|qualified|inbound)\\slead\\b");
    private static final Anchored AWARD = Anchored.ofAnyCase("\\b(?:award|prize|scholarship|medal)\\b|奖学金|奖项");

    private static final int LONGEST = 120;
    private static final Pattern PARTS = Pattern.compile("\\t|[,;|()•·]|\\s[-–—]\\s|\\band\\s|(?<=\\d)\\s");
    /** Up to five words, each with a capital. */
    private static final Pattern NAME =
            Pattern.compile("(?:\\p{Lu}[\\p{L}/&.'-]*(?:\\s(?:of|&)(?=\\s))?(?:\\s|$)){2,5}");

    private static final Anchored YEAR = Anchored.of("(?:19|20)\\d\\d");

    private static final Anchored DATED = Anchored.ofAnyCase(
            "^(?:[\\p{L}/&.'-]+\\s){1,4}?[\\p{L}/&.'-]+\\s?(?:,|\\(|\\||-|–|—|\\t|\\s)\\s?(?:\\p{L}{3,9}\\.?,?\\s|\\d{1,2}[/.])?(?:19|20)\\d\\d(?:\\s?(?:-|–|—|to|until)\\s?(?:\\p{L}{3,9}\\.?,?\\s|\\d{1,2}[/.])?(?:(?:19|20)\\d\\d|present|now|today|current))?\\)?$");

    private final Phrases people;
    private final Phrases maybe;

    LeadingTitles(WordLists titles, WordLists leading) {
        List<String> all = new ArrayList<>(titles.get("leading"));
        all.addAll(leading.get("title"));
        List<String> subjects = leading.get("title without people");
        List<String> certain =
                all.stream().filter(title -> !subjects.contains(title)).toList();
        this.people = Phrases.of(certain, titles.get("not leading"));
        this.maybe = Phrases.of(all, titles.get("not leading"));
    }

    /** Whether people are led by whoever has this title. */
    boolean lead(String title) {
        return isOffice(title)
                && (people.isIn(title)
                        || LEAD.isIn(title) && !CRAFT.isIn(title) && !SUBJECT.isIn(title) && !NO_LEAD.isIn(title));
    }

    /** Whether people are led by whoever has this title if anything in the position's lines says so. */
    boolean mayLead(String title) {
        return isOffice(title) && (maybe.isIn(title) || LEAD.isIn(title) && !NO_LEAD.isIn(title));
    }

    /** Whether a line is such a title and nothing else, or nothing else than dates: "Harbour Team Lead, May 2010 - June 2013". */
    boolean are(String line) {
        return people.is(line) || line.length() <= LONGEST && YEAR.isIn(line) && DATED.isIn(line) && isOneOf(line);
    }

    /** Whether one of the parts of a title line is such a title: "Bosun, Crew Leader, and Team Leader". */
    boolean isOneOf(String line) {
        return line.length() <= LONGEST
                && isOffice(line)
                && PARTS.splitAsStream(line).map(String::strip).anyMatch(this::isWhole);
    }

    private boolean isWhole(String part) {
        return NAME.matcher(part).matches() && people.in(part).stream().anyMatch(hit -> hit.end() == part.length());
    }

    private static boolean isOffice(String title) {
        return !AWARD.isIn(title) && !OtherLeaders.areNamedOn(title);
    }
}
