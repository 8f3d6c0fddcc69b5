package dev.candour.vocabulary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The terms of one vocabulary file. Thread-safe. */
public final class Terms {

    private final Map<String, Term> terms;
    private final Map<String, String> canonical = new HashMap<>();
    private final Map<String, Set<String>> implied = new LinkedHashMap<>();
    private final Finder finder;
    private final Finder titles;
    private final Remembered<List<Mention>> named = new Remembered<>(this::findIn);
    private final Remembered<Optional<String>> asked = new Remembered<>(text -> Optional.ofNullable(canonicalOf(text)));

    Terms(Map<String, Term> terms, List<String> ignored) {
        this.terms = Collections.unmodifiableMap(new LinkedHashMap<>(terms));
        Spellings spellings = new Spellings();
        Spellings borne = new Spellings();
        this.terms.values().forEach(term -> index(term, spellings, borne));
        ignored.forEach(phrase -> spellings.addAnyCase(null, phrase));
        ignored.forEach(phrase -> borne.addAnyCase(null, phrase));
        this.terms.values().forEach(term -> chain(term, spellings));
        this.finder = spellings.finder();
        this.titles = borne.finder();
        this.terms.values().forEach(term -> term.listed().forEach(spelling -> remember(spelling, term)));
    }

    /** "react" counts beside other terms as React does anywhere; words that everybody uses do so in Chinese only. */
    private static void chain(Term term, Spellings spellings) {
        Stream.concat(term.exact().stream(), term.listed().stream())
                .filter(spelling -> !PlainWords.isShort(spelling))
                .forEach(spelling -> spellings.addChained(
                        term.name(), spelling, PlainWords.has(spelling) ? Finder.Use.FOREIGN : Finder.Use.CHAINED));
    }

    private void index(Term term, Spellings spellings, Spellings borne) {
        implied.put(term.name(), Collections.unmodifiableSet(broader(term)));
        term.exact()
                .forEach(spelling -> spellings.addExact(
                        term.name(), spelling, TitleCase.isWord(spelling) ? Finder.Use.NAME : Finder.Use.ANYWHERE));
        term.listed().forEach(spelling -> spellings.addExact(term.name(), spelling, Finder.Use.LISTED));
        term.titles().forEach(title -> borne.addAnyCase(term.name(), title));
        term.aliases().forEach(spelling -> addAnyCase(term, spelling, spellings));
        term.doubtful().forEach(spelling -> doubtful(term, spelling, spellings));
        if (term.exact().isEmpty() && term.listed().isEmpty() || term.name().indexOf(' ') > 0) {
            addAnyCase(term, term.name(), spellings); // a name of several words is no other word
        }
        remember(term.name(), term);
        term.exact().forEach(spelling -> remember(spelling, term));
    }

    private void doubtful(Term term, String spelling, Spellings spellings) {
        spellings.addDoubtful(term.name(), spelling, PlainWords.has(spelling) ? Finder.Use.WORD : Finder.Use.DOUBTFUL);
        remember(spelling, term);
    }

    private void addAnyCase(Term term, String spelling, Spellings spellings) {
        spellings.addAnyCase(term.name(), spelling);
        remember(spelling, term);
        String joined = Spelling.joined(spelling);
        if (joined.length() >= 6 && !joined.equals(Spelling.key(spelling))) {
            spellings.addAnyCase(term.name(), joined);
            canonical.putIfAbsent(joined, term.name());
        }
    }

    private void remember(String spelling, Term term) {
        canonical.putIfAbsent(Spelling.key(spelling), term.name());
    }

    private Set<String> broader(Term term) {
        Set<String> all = new LinkedHashSet<>();
        List<String> open = new ArrayList<>(term.implies());
        while (!open.isEmpty()) {
            String name = open.remove(0);
            if (!name.equals(term.name()) && all.add(name)) {
                open.addAll(terms.get(name).implies());
            }
        }
        return all;
    }

    /** The canonical name of a term however it is spelled; empty when the vocabulary lacks it. */
    public Optional<String> canonical(String text) {
        return asked.of(text);
    }

    /** As {@link #findIn}, for a name of few words that many profiles share. */
    public List<Mention> namedIn(String name) {
        return named.of(name);
    }

    private @Nullable String canonicalOf(String text) {
        return canonical.get(Spelling.key(text));
    }

    /** Every canonical name that a term implies, transitively; the term itself is not among them. */
    public Set<String> implied(String canonical) {
        return implied.getOrDefault(canonical, Set.of());
    }

    /** The group of the vocabulary file that a term stands in. */
    public Optional<String> kind(String canonical) {
        return Optional.ofNullable(terms.get(canonical)).map(Term::kind);
    }

    /** Whether the text names a term that is as often a field or a topic. */
    public boolean isBroadTerm(String text) {
        return canonical(text).filter(this::isBroad).isPresent();
    }

    /** Whether a term is as often a field, a product or a topic: in a sentence it need not be a skill. */
    private boolean isBroad(@Nullable String canonical) {
        Term term = canonical == null ? null : terms.get(canonical);
        return term != null && term.broad();
    }

    /** All canonical names in the order of the file. */
    public Set<String> names() {
        return terms.keySet();
    }

    /** Where a text names terms, in text order; behind each the terms that it implies, at the same place. */
    public List<Mention> findIn(String text) {
        return findIn(text, false);
    }

    /** As {@link #findIn}, and where words of everyday language stand that may name one, as in "sales". */
    public List<Mention> findWordsIn(String text) {
        return findIn(text, true);
    }

    private List<Mention> findIn(String text, boolean words) {
        List<Finder.Found> found = finder.find(text);
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Finder.Found one = found.get(i);
            if ((words || one.use() != Finder.Use.WORD) && ListContext.holds(text, found, i)) {
                add(mentions, one, isDoubtful(text, found, i));
            }
        }
        return List.copyOf(mentions);
    }

    private boolean isDoubtful(String text, List<Finder.Found> found, int index) {
        Finder.Found one = found.get(index);
        return switch (one.use()) {
            case DOUBTFUL, WORD -> true;
            case NAME -> TitleCase.holds(text, found, index) || isBroad(one.canonical());
            default -> isBroad(one.canonical());
        };
    }

    /** Where a job title is one that a term's {@code titles} name, as {@link #findIn} gives them. */
    public List<Mention> borneIn(String title) {
        List<Mention> mentions = new ArrayList<>();
        titles.find(title).forEach(found -> add(mentions, found, isBroad(found.canonical())));
        return List.copyOf(mentions);
    }

    private void add(List<Mention> mentions, Finder.Found one, boolean doubtful) {
        String name = one.canonical();
        if (name == null) {
            return;
        }
        mentions.add(new Mention(name, one.start(), one.end(), doubtful, null));
        implied(name).forEach(broader -> mentions.add(new Mention(broader, one.start(), one.end(), doubtful, name)));
    }
}
