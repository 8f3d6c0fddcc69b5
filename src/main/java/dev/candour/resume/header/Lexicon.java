package dev.candour.resume.header;

import dev.candour.resume.header.Segment.Kind;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Script;
import dev.candour.resume.text.Span;
import dev.candour.resume.text.WordCount;
import dev.candour.vocabulary.Phrases;
import dev.candour.vocabulary.Vocabulary;
import dev.candour.vocabulary.WordLists;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The word lists that tell titles, employers, departments and places apart. */
public final class Lexicon {

    private static final int LONGEST_BRANCH = 12;

    /** "Reporting to the plant director" and "Led 8 engineers" tell, "Managing Director" is a title. */
    private static final Anchored DONE = Anchored.of(
            "(?:Report(?:ing|s|ed)|Manag(?:ed|ing|es)|Supervis(?:ed|ing|es)|Led|Leading|Leads|Assist(?:ed|ing|s)|Work(?:ed|ing|s)(?! as )|Train(?:ed|ing|s)|Collaborat(?:ed|ing|es)"
                    + "|Coordinat(?:ed|ing|es)|Support(?:ed|ing|s)|Provid(?:ed|ing|es)|Help(?:ed|ing|s)|Responsible|Mentor(?:ed|ing|s)|Troubleshoot(?:ing|s)?|Maintain(?:ed|ing|s)?|Improv(?:e|ed|ing|es)|Develop(?:ed|ing|s)?|Manage|Provide|Ensur(?:e|ed|ing|es)|Creat(?:e|ed|ing|es)|Perform(?:ed|ing|s)?|Prepar(?:e|ed|ing|es)"
                    + "|Handl(?:e|ed|ing|es)|Conduct(?:ed|ing|s)?|Overs(?:ee|aw|eeing)|Coordinate|Collaborate|Install(?:ed|s)?|Write|Deliver(?:ed|ing|s)?|Organi[sz](?:e|ed|ing|es)|Implement(?:ed|ing|s)?|Analy[sz](?:e|ed|ing|es)|Assist|Hired|Advis(?:ed|ing|es)|Taught|Wrote)\\s(?:\\p{Ll}|\\d)");

    /** "Java", "C++" and "Vue3" before a trade. */
    private static final Anchored LANGUAGE = Anchored.of("[A-Za-z+#.]{1,8}\\d?");

    private final Vocabulary vocabulary;
    private final Phrases titles;
    private final Phrases organizations;
    private final List<String> organizationEnds;
    private final WordEnds anyOrganizationEnd;
    private final List<String> houses;
    private final Phrases dittos;
    private final Departments departments;
    private final WordEnds trades;
    private final ChineseTitles chineseTitles;
    private final Phrases breaks;
    private final Phrases noise;
    private final CompanyFacts facts;
    private final Phrases titlePrefixes;
    private final TitleLabels labels;
    private final Phrases selfEmployed;
    private final Phrases ranks;
    private final java.util.Set<String> vague;
    private final PlaceNames places;
    private final @Nullable Recalled recalled;

    public Lexicon(Vocabulary vocabulary) {
        WordLists words = vocabulary.words("titles");
        this.vocabulary = vocabulary;
        this.titles = words.phrases("word");
        this.organizations = words.phrases("organization");
        this.organizationEnds = words.get("organization end");
        this.anyOrganizationEnd = new WordEnds(organizationEnds);
        this.dittos = words.phrases("ditto");
        this.departments = new Departments(words);
        this.trades = new WordEnds(words.get("trade"));
        this.houses = words.get("house");
        this.chineseTitles = new ChineseTitles(words.get("title end"));
        this.breaks = words.phrases("break");
        this.noise = words.phrases("noise");
        this.facts = new CompanyFacts(words, titles);
        this.titlePrefixes = words.phrases("prefix");
        this.labels = new TitleLabels(words);
        this.selfEmployed = words.phrases("self-employed");
        this.ranks = words.phrases("rank");
        this.vague = java.util.Set.copyOf(words.get("vague organization"));
        this.places = new PlaceNames(vocabulary.places(), words);
        this.recalled = null;
    }

    private Lexicon(Lexicon lexicon, Recalled recalled) {
        this.vocabulary = lexicon.vocabulary;
        this.titles = lexicon.titles;
        this.organizations = lexicon.organizations;
        this.organizationEnds = lexicon.organizationEnds;
        this.anyOrganizationEnd = lexicon.anyOrganizationEnd;
        this.houses = lexicon.houses;
        this.dittos = lexicon.dittos;
        this.departments = lexicon.departments;
        this.trades = lexicon.trades;
        this.chineseTitles = lexicon.chineseTitles;
        this.breaks = lexicon.breaks;
        this.noise = lexicon.noise;
        this.facts = lexicon.facts;
        this.titlePrefixes = lexicon.titlePrefixes;
        this.labels = lexicon.labels;
        this.selfEmployed = lexicon.selfEmployed;
        this.ranks = lexicon.ranks;
        this.vague = lexicon.vague;
        this.places = lexicon.places;
        this.recalled = recalled;
    }

    /** The same lists, for the reading of one document: what was asked before is not worked out again. */
    public Lexicon reading(String document) {
        return new Lexicon(this, new Recalled(document));
    }

    /** As {@link Segments#of} splits a span, unless that was done before. */
    List<Segment> recalled(String text, Span span, int line, Supplier<List<Segment>> worked) {
        return recalled == null ? worked.get() : recalled.segments(text, span, line, worked);
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** "Consumer law" behind a title is what is taught or sold, and no stack. */
    boolean isField(String text) {
        return vocabulary.skills().isBroadTerm(text);
    }

    public boolean isSkill(String text) {
        return vocabulary.skills().canonical(text).isPresent();
    }

    public boolean isNoise(String text) {
        return noise.is(text) || (Script.hasIdeograph(text) || startsWithDigit(text)) && facts.are(text);
    }

    private static boolean startsWithDigit(String text) {
        return !text.isEmpty() && Character.isDigit(text.charAt(0));
    }

    boolean isTitlePrefix(String text) {
        return titlePrefixes.is(text);
    }

    /** "Senior" is a part of a title. */
    boolean isRank(String text) {
        return ranks.is(text);
    }

    public List<String> organizationEnds() {
        return organizationEnds;
    }

    /** Whether one of {@link #organizationEnds} stands anywhere in the text; most texts hold none of the many. */
    boolean holdsOrganizationEnd(String text) {
        return anyOrganizationEnd.areIn(text);
    }

    /** Whether the text begins with time off work, as in "Career break (travel)". */
    public boolean opensBreak(String text) {
        return breaks.in(text).stream().anyMatch(hit -> hit.start() == 0);
    }

    /** Whether all that stands behind a label is neither title nor employer. */
    boolean isAsideLabel(String label) {
        return labels.isAside(label);
    }

    /** What the label before a colon says of the value behind it; null when it says nothing. */
    @Nullable
    public Kind labelled(String label) {
        return labels.kind(label);
    }

    /** "Freelance" stands where an employer stands. */
    public boolean isSelfEmployed(String text) {
        return selfEmployed.is(text);
    }

    /** Whether it is the short form of a state, as in "Austin TX". */
    public boolean isState(String text) {
        return places.isState(text);
    }

    /** Whether it is the short form of a country, as in "Ghent, BE". */
    public boolean isCountryCode(String text) {
        return places.isCountryCode(text);
    }

    /** Whether it is a state in either form, as in "Dayton, Ohio". */
    public boolean isStateName(String text) {
        return places.isStateName(text);
    }

    /** @param text without what stands in parentheses */
    public boolean isTitle(String written) {
        return recalled == null ? title(written) : recalled.isTitle(written, this::title);
    }

    private boolean title(String written) {
        String text = Script.simplified(written);
        int and = text.indexOf('&');
        if (and > 0 && Script.isChinese(text)) {
            return isTitle(text.substring(0, and).strip())
                    || isTitle(text.substring(and + 1).strip());
        }
        if (ChineseTitles.isNone(text) || DONE.opens(text)) {
            return false;
        }
        int slash = ChineseTitles.slash(text);
        if (slash > 0 && isTitle(text.substring(0, slash))) {
            return true;
        }
        List<Phrases.Hit> hits = withoutOwners(text, titles.in(text));
        if (hits.isEmpty() && (isTrade(text) || chineseTitles.endIn(text))) {
            return true;
        }
        if (hits.isEmpty()) {
            return WordCount.of(text) <= 4
                    && ranks.in(text).stream().anyMatch(hit -> hit.start() == 0 && hit.end() < text.length());
        }
        if (Script.isChinese(text)) {
            return text.length() <= 24
                    && text.length() - hits.get(hits.size() - 1).end() <= 4;
        }
        return WordCount.of(text) <= 9;
    }

    /** "Porter's Warehouse" is called after somebody. */
    private static List<Phrases.Hit> withoutOwners(String text, List<Phrases.Hit> hits) {
        return text.indexOf("'s") < 0
                ? hits
                : hits.stream().filter(hit -> !text.startsWith("'s", hit.end())).toList();
    }

    /** Whether nothing but a rank or a language stands before a trade. */
    private boolean isTrade(String text) {
        for (String trade : trades.likeEndOf(text)) {
            if (text.endsWith(trade) && isBeforeTrade(text.substring(0, text.length() - trade.length()))) {
                return true;
            }
        }
        return false;
    }

    private boolean isBeforeTrade(String written) {
        String before = written.strip();
        return before.isEmpty() || LANGUAGE.is(before) || isTitlePrefix(before);
    }

    public boolean isOrganization(String written) {
        String text = Script.simplified(written);
        List<Phrases.Hit> hits = organizations.in(text);
        return !hits.isEmpty()
                && !ChineseTitles.isTask(text)
                && (!Script.isChinese(text)
                        || hits.get(hits.size() - 1).end() == text.length()
                        || organizationEnds.stream().anyMatch(end -> holds(text, end)));
    }

    /** Whether more than a word of many meanings, such as "services", makes it a company. */
    public boolean isSurelyOrganization(String text) {
        return organizations.in(text).stream()
                .anyMatch(hit ->
                        !vague.contains(text.substring(hit.start(), hit.end()).toLowerCase(java.util.Locale.ROOT)));
    }

    /** A branch may stand behind the end of a name; a sentence may not. */
    private static boolean holds(String text, String end) {
        int at = text.indexOf(end);
        return at > 0 && text.length() - at - end.length() <= LONGEST_BRANCH && "为与在向给对".indexOf(text.charAt(0)) < 0;
    }

    /** "Same as above" */
    public boolean isDitto(String text) {
        return dittos.is(text);
    }

    public boolean isDepartment(String text) {
        return departments.are(Script.simplified(text));
    }

    /** "Department of Physics" is a part of the employer, "Intensive Care Unit" says more of the title before it. */
    boolean isNamedPart(String text) {
        return departments.isNamedPart(text);
    }

    /** Whether what ends like a department bears the name of a place, as a public body does: 北京市交通指挥中心. */
    boolean isAgency(String text) {
        return Agencies.isNamed(text)
                || Agencies.isPartOf(houses, text)
                || Agencies.mayBe(text) && text.endsWith("中心") && places.begin(text);
    }

    /** Whether it is the name of a house that everybody knows: 腾讯. */
    public boolean isHouse(String text) {
        return houses.contains(Script.simplified(text));
    }

    /** How long the name of a known house at the beginning of some text is; 0 when none stands there. */
    int house(String text) {
        int longest = 0;
        for (String house : houses) {
            longest = text.startsWith(house) ? Math.max(longest, house.length()) : longest;
        }
        return longest;
    }

    /** Whether the text names a place and hardly anything else, as in "Austin, TX" and "中国,杭州". */
    public boolean isPlace(String text) {
        return places.isPlace(text);
    }

    /** Whether a place is larger than a city. */
    public boolean isRegion(String text) {
        return places.isRegion(text);
    }
}
