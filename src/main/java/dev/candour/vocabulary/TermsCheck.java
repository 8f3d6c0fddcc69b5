package dev.candour.vocabulary;

import dev.candour.fairness.Protected;
import dev.candour.fairness.ProtectedWords.Use;
import dev.candour.source.Problem;
import dev.candour.source.SourceNode;
import dev.candour.text.Nearest;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Finds what would make a vocabulary say something else than its author meant. */
final class TermsCheck {

    private static final int LONGEST = 80;
    private static final int MOST_SPELLINGS = 50_000;

    private final List<PlacedTerm> terms;
    private final Collection<Problem> problems;
    private final Map<String, Term> byName = new LinkedHashMap<>();

    TermsCheck(List<PlacedTerm> terms, Collection<Problem> problems) {
        this.terms = terms;
        this.problems = problems;
    }

    void check() {
        terms.forEach(placed -> names(placed.term(), placed.at()));
        terms.forEach(placed -> Protected.refuse(placed.at(), Use.VALUE, problems));
        Map<String, Term> meanings = new HashMap<>();
        terms.forEach(placed -> spellings(meanings, placed.term(), placed.at()));
        if (meanings.size() > MOST_SPELLINGS) {
            terms.stream()
                    .findFirst()
                    .ifPresent(first -> add(first.at(), "vocabulary-too-large", Map.of("most", MOST_SPELLINGS)));
        }
        terms.forEach(placed -> implications(placed.term(), placed.at()));
    }

    private void names(Term term, SourceNode at) {
        if (byName.putIfAbsent(term.name(), term) != null) {
            add(at, "vocabulary-duplicate", Map.of("name", term.name()));
        }
    }

    private void spellings(Map<String, Term> meanings, Term term, SourceNode at) {
        Stream.of(List.of(term.name()), term.aliases(), term.doubtful())
                .flatMap(List::stream)
                .forEach(spelling -> meaning(meanings, term, spelling, Spelling.key(spelling), at));
        Stream.concat(term.exact().stream(), term.listed().stream())
                .forEach(spelling -> meaning(meanings, term, spelling, "=" + spelling, at));
        term.titles().forEach(title -> meaning(meanings, term, title, "title " + Spelling.key(title), at));
    }

    /** One spelling with two meanings would be read as whichever stands first. */
    private void meaning(Map<String, Term> meanings, Term term, String spelling, String key, SourceNode at) {
        if (spelling.isBlank() || spelling.length() > LONGEST) {
            add(at, "vocabulary-spelling", Map.of("name", term.name(), "most", LONGEST));
        } else if (spelling.codePoints().anyMatch(TermsCheck::isUnseen)) {
            add(at, "vocabulary-characters", Map.of("name", term.name()));
        }
        Term other = meanings.putIfAbsent(key, term);
        if (other != null && !other.name().equals(term.name())) {
            Map<String, Object> values = Map.of("value", spelling, "name", term.name(), "other", other.name());
            add(at, "vocabulary-two-meanings", values);
        }
    }

    private static boolean isUnseen(int c) {
        int type = Character.getType(c);
        return Character.isISOControl(c)
                || type == Character.FORMAT
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED;
    }

    private void implications(Term term, SourceNode at) {
        for (String broader : term.implies()) {
            if (!byName.containsKey(broader)) {
                unknown(term, broader, at);
            } else if (reaches(broader, term.name())) {
                add(at, "vocabulary-circle", Map.of("name", term.name(), "value", broader));
            }
        }
    }

    private void unknown(Term term, String broader, SourceNode at) {
        Map<String, Object> values = new HashMap<>(Map.of("name", term.name(), "value", broader));
        Nearest.to(broader, byName.keySet()).ifPresent(near -> values.put("suggestion", near));
        add(at, "vocabulary-unknown", values);
    }

    private boolean reaches(String from, String goal) {
        Set<String> seen = new HashSet<>();
        Set<String> open = new LinkedHashSet<>(Set.of(from));
        while (!open.isEmpty()) {
            String name = open.iterator().next();
            open.remove(name);
            if (name.equals(goal)) {
                return true;
            }
            if (seen.add(name) && byName.containsKey(name)) {
                open.addAll(byName.get(name).implies());
            }
        }
        return false;
    }

    private void add(SourceNode at, String code, Map<String, Object> values) {
        problems.add(at.problem(code, values));
    }
}
