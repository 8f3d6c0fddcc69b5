package dev.candour.resume;

import dev.candour.vocabulary.Phrases;
import dev.candour.vocabulary.Vocabulary;
import dev.candour.vocabulary.WordLists;
import java.util.List;

/** The word lists that tell titles, employers, departments and places apart. */
final class Lexicon {

    private static final int LONGEST_BRANCH = 12;

    private final Vocabulary vocabulary;
    private final Phrases titles;
    private final Phrases organizations;
    private final List<String> organizationEnds;
    private final List<String> departmentEnds;
    private final Phrases breaks;
    private final Phrases noise;
    private final Phrases titlePrefixes;
    private final Phrases employerLabels;
    private final Phrases titleLabels;
    private final Phrases departmentLabels;
    private final Phrases placeLabels;
    private final Phrases dateLabels;

    Lexicon(Vocabulary vocabulary) {
        WordLists words = vocabulary.words("titles");
        this.vocabulary = vocabulary;
        this.titles = Phrases.of(words.get("word"));
        this.organizations = Phrases.of(words.get("organization"));
        this.organizationEnds = words.get("organization end");
        this.departmentEnds = words.get("department end");
        this.breaks = Phrases.of(words.get("break"));
        this.noise = Phrases.of(words.get("noise"));
        this.titlePrefixes = Phrases.of(words.get("prefix"));
        this.employerLabels = Phrases.of(words.get("employer label"));
        this.titleLabels = Phrases.of(words.get("title label"));
        this.departmentLabels = Phrases.of(words.get("department label"));
        this.placeLabels = Phrases.of(words.get("place label"));
        this.dateLabels = Phrases.of(words.get("date label"));
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    boolean isSkill(String text) {
        return vocabulary.skills().canonical(text).isPresent();
    }

    boolean isNoise(String text) {
        return noise.is(text);
    }

    boolean isTitlePrefix(String text) {
        return titlePrefixes.is(text);
    }

    List<String> organizationEnds() {
        return organizationEnds;
    }

    /** Whether the text begins with time off work, as in "Career break (travel)". */
    boolean opensBreak(String text) {
        return breaks.in(text).stream().anyMatch(hit -> hit.start() == 0);
    }

    /** What the label before a colon says of the value behind it; null when it says nothing. */
    Segment.@org.jspecify.annotations.Nullable Kind labelled(String label) {
        if (employerLabels.is(label)) {
            return Segment.Kind.ORGANIZATION;
        }
        if (titleLabels.is(label)) {
            return Segment.Kind.TITLE;
        }
        if (departmentLabels.is(label)) {
            return Segment.Kind.DEPARTMENT;
        }
        if (placeLabels.is(label)) {
            return Segment.Kind.PLACE;
        }
        return dateLabels.is(label) ? Segment.Kind.NOISE : null;
    }

    /** @param text without what stands in parentheses */
    boolean isTitle(String text) {
        List<Phrases.Hit> hits = titles.in(text);
        if (hits.isEmpty()) {
            return false;
        }
        if (Script.isChinese(text)) {
            return text.length() <= 24
                    && text.length() - hits.get(hits.size() - 1).end() <= 4;
        }
        return text.split("\\s+").length <= 9;
    }

    boolean isOrganization(String text) {
        List<Phrases.Hit> hits = organizations.in(text);
        return !hits.isEmpty()
                && (!Script.isChinese(text)
                        || hits.get(hits.size() - 1).end() == text.length()
                        || organizationEnds.stream().anyMatch(end -> holds(text, end)));
    }

    /** A branch may stand behind the end of a name; a sentence may not. */
    private static boolean holds(String text, String end) {
        int at = text.indexOf(end);
        return at > 0 && text.length() - at - end.length() <= LONGEST_BRANCH && "为与在向给对".indexOf(text.charAt(0)) < 0;
    }

    boolean isDepartment(String text) {
        String lower = text.toLowerCase(java.util.Locale.ROOT);
        return departmentEnds.stream()
                .anyMatch(end -> end.charAt(0) > 127
                        ? lower.endsWith(end)
                        : lower.endsWith(" " + end) || lower.startsWith(end + " of "));
    }

    /** Whether the text names a place and hardly anything else, as in "Austin, TX" and "中国,杭州". */
    boolean isPlace(String text) {
        int covered = 0;
        for (var mention : vocabulary.places().findIn(text)) {
            covered += letters(text.substring(mention.start(), mention.end()));
        }
        return covered > 0 && letters(text) - covered <= 2;
    }

    private static int letters(String text) {
        return (int) text.chars().filter(Character::isLetter).count();
    }
}
