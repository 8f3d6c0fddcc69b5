package dev.candour.resume.header;

import dev.candour.resume.header.Segment.Kind;
import dev.candour.resume.text.Script;
import dev.candour.resume.text.Span;
import dev.candour.vocabulary.Phrases;
import dev.candour.vocabulary.Vocabulary;
import dev.candour.vocabulary.WordLists;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The word lists that tell titles, employers, departments and places apart. */
public final class Lexicon {

    private final Vocabulary vocabulary;
    private final Titles titles;
    private final Organizations organizations;
    private final Phrases dittos;
    private final Departments departments;
    private final Phrases breaks;
    private final Phrases noise;
    private final CompanyFacts facts;
    private final TitleLabels labels;
    private final TitleOpenings openings;
    private final Phrases selfEmployed;
    private final PlaceNames places;
    private final @Nullable Recalled recalled;

    public Lexicon(Vocabulary vocabulary) {
        WordLists words = vocabulary.words("titles");
        this.vocabulary = vocabulary;
        this.titles = new Titles(words);
        this.organizations = new Organizations(words, Houses.known());
        this.dittos = words.phrases("ditto");
        this.departments = new Departments(words);
        this.breaks = words.phrases("break");
        this.noise = words.phrases("noise");
        this.facts = new CompanyFacts(words, titles.words());
        this.labels = new TitleLabels(words);
        this.openings = new TitleOpenings(words);
        this.selfEmployed = words.phrases("self-employed");
        this.places = new PlaceNames(vocabulary.places(), vocabulary.towns(), words);
        this.recalled = null;
    }

    private Lexicon(Lexicon lexicon, Recalled recalled) {
        this.vocabulary = lexicon.vocabulary;
        this.titles = lexicon.titles;
        this.organizations = lexicon.organizations;
        this.dittos = lexicon.dittos;
        this.departments = lexicon.departments;
        this.breaks = lexicon.breaks;
        this.noise = lexicon.noise;
        this.facts = lexicon.facts;
        this.labels = lexicon.labels;
        this.openings = lexicon.openings;
        this.selfEmployed = lexicon.selfEmployed;
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

    /** What colons part in the document that is read. */
    ColonHabits colons() {
        return recalled == null ? ColonHabits.NONE : recalled.colons(document -> ColonHabits.of(this, document));
    }

    /** Between which signs the document that is read says for what somebody worked. */
    FieldHabits fieldHabits() {
        return recalled == null ? FieldHabits.NONE : recalled.fields(document -> FieldHabits.of(this, document));
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

    /** @param kinds as in skills.yaml */
    boolean isSkillOf(Set<String> kinds, String text) {
        return vocabulary
                .skills()
                .canonical(text)
                .flatMap(vocabulary.skills()::kind)
                .filter(kinds::contains)
                .isPresent();
    }

    public boolean isNoise(String text) {
        return noise.is(text) || (Script.hasIdeograph(text) || startsWithDigit(text)) && facts.are(text);
    }

    private static boolean startsWithDigit(String text) {
        return !text.isEmpty() && Character.isDigit(text.charAt(0));
    }

    /** Where the longest end of a Chinese text begins that only words of titles make; its length when there is none. */
    public int titleStart(String text) {
        return openings.start(Script.simplified(text));
    }

    /** Whether a Chinese text says no more than of which trade or industry something is: 新能源汽车. */
    public boolean isSubject(String text) {
        return openings.areSubjects(Script.simplified(text));
    }

    boolean isTitlePrefix(String text) {
        return titles.isPrefix(text);
    }

    /** "Senior" is a part of a title. */
    boolean isRank(String text) {
        return titles.isRank(text);
    }

    public List<String> organizationEnds() {
        return organizations.ends();
    }

    /** Whether one of {@link #organizationEnds} stands anywhere in the text; most texts hold none of the many. */
    boolean holdsOrganizationEnd(String text) {
        return organizations.holdEnd(text);
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

    /** "Pine Hollow, Montana" and "Oakford, OR, USA": a town that no list needs to know. */
    boolean isTownInState(String text) {
        return places.isTownInState(text);
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

    private boolean title(String text) {
        return titles.are(text, this::isTitle);
    }

    public boolean isOrganization(String text) {
        return organizations.are(text);
    }

    /** Whether more than a word of many meanings, such as "services", makes it a company. */
    public boolean isSurelyOrganization(String text) {
        return organizations.areSurely(text);
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

    /** "Revenue Management" and "Payments" say what somebody works at, and no house is called so alone. */
    boolean isFunction(String text) {
        return departments.areField(text);
    }

    /** Whether what ends like a department bears the name of a place, as a public body does: 北京市交通指挥中心. */
    boolean isAgency(String text) {
        return Agencies.isNamed(text)
                || organizations.houses().havePart(text)
                || Agencies.mayBe(text) && text.endsWith("中心") && places.begin(text)
                || Agencies.isSite(Script.simplified(text)) && places.holdTown(text);
    }

    /** Whether it is the name of a house that everybody knows: 腾讯. */
    public boolean isHouse(String text) {
        return organizations.houses().have(text);
    }

    /** How long the name of a known house at the beginning of some text is; 0 when none stands there. */
    int house(String text) {
        return organizations.houses().at(text);
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
