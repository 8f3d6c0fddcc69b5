package dev.candour.vocabulary;

import dev.candour.source.FieldReader;
import dev.candour.source.Problem;
import dev.candour.source.SourceNode;
import dev.candour.source.SourceNode.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a vocabulary file: groups of terms, and under {@code ignore} phrases that only look like a term. */
final class TermsFile {

    private static final String IGNORE = "ignore";

    private final Collection<Problem> problems;
    private final List<PlacedTerm> terms = new ArrayList<>();
    private final List<String> ignored = new ArrayList<>();

    private TermsFile(Collection<Problem> problems) {
        this.problems = problems;
    }

    /**
     * Reads a file of ours, which tests hold right; one spelling may mean two places.
     *
     * @throws dev.candour.source.InvalidSourceException with every problem of the file
     */
    static Terms read(SourceNode file) {
        List<Problem> problems = new ArrayList<>();
        TermsFile reader = new TermsFile(problems);
        file.fields().forEach(reader::group);
        FieldReader.refuseIfAny(problems);
        return reader.terms();
    }

    /**
     * Reads a file that people edit.
     *
     * @param problems gets every problem of the file
     * @return empty when there is a problem
     */
    static Optional<Terms> checked(SourceNode file, Collection<Problem> problems) {
        List<Problem> found = new ArrayList<>();
        TermsFile reader = new TermsFile(found);
        file.fields().forEach(reader::group);
        if (reader.terms.isEmpty() && found.isEmpty()) {
            found.add(file.problem("vocabulary-empty", Map.of()));
        }
        new TermsCheck(reader.terms, found).check();
        problems.addAll(found);
        return found.isEmpty() ? Optional.of(reader.terms()) : Optional.empty();
    }

    private Terms terms() {
        Map<String, Term> byName = new LinkedHashMap<>();
        terms.forEach(placed -> byName.putIfAbsent(placed.term().name(), placed.term()));
        return new Terms(byName, ignored);
    }

    private void group(String kind, SourceNode group) {
        if (!group.is(Kind.LIST)) {
            problems.add(group.problem("expected-list", Map.of("field", kind, "value", "...")));
        }
        for (SourceNode item : group.items()) {
            if (!kind.equals(IGNORE)) {
                term(kind, item);
            } else if (item.isScalar()) {
                ignored.add(item.text());
            } else {
                problems.add(item.problem("expected-text", Map.of("field", IGNORE, "value", "...")));
            }
        }
    }

    private void term(String kind, SourceNode item) {
        FieldReader fields = new FieldReader(item, problems);
        fields.requiredText("name").ifPresent(name -> {
            Term term = new Term(
                    name,
                    kind,
                    texts(fields, "aliases"),
                    texts(fields, "exact"),
                    texts(fields, "listed"),
                    texts(fields, "doubtful"),
                    texts(fields, "titles"),
                    texts(fields, "implies"),
                    fields.flag("broad"));
            terms.add(new PlacedTerm(term, item));
        });
        fields.refuseUnknown();
    }

    private static List<String> texts(FieldReader fields, String field) {
        return fields.optional(field, Kind.LIST)
                .map(list -> list.items().stream()
                        .filter(SourceNode::isScalar)
                        .map(SourceNode::text)
                        .toList())
                .orElse(List.of());
    }
}
