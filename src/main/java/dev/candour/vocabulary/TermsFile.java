package dev.candour.vocabulary;

import dev.candour.source.FieldReader;
import dev.candour.source.Problem;
import dev.candour.source.SourceNode;
import dev.candour.source.SourceNode.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a vocabulary file: groups of terms, and under {@code ignore} phrases that only look like a term. */
final class TermsFile {

    private static final String IGNORE = "ignore";

    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Term> terms = new LinkedHashMap<>();
    private final List<String> ignored = new ArrayList<>();

    private TermsFile() {}

    /** @throws dev.candour.source.InvalidSourceException with every problem of the file */
    static Terms read(SourceNode file) {
        TermsFile reader = new TermsFile();
        file.fields().forEach(reader::group);
        reader.refuseUnknownImplications(file);
        FieldReader.refuseIfAny(reader.problems);
        return new Terms(reader.terms, reader.ignored);
    }

    private void group(String kind, SourceNode group) {
        for (SourceNode item : group.items()) {
            if (kind.equals(IGNORE)) {
                ignored.add(item.text());
            } else {
                term(kind, item);
            }
        }
    }

    private void term(String kind, SourceNode item) {
        FieldReader fields = new FieldReader(item, problems);
        String name = fields.requiredText("name").orElse("");
        Term term = new Term(
                name,
                kind,
                texts(fields, "aliases"),
                texts(fields, "exact"),
                texts(fields, "listed"),
                texts(fields, "implies"));
        fields.refuseUnknown();
        if (terms.put(name, term) != null) {
            problems.add(item.problem("vocabulary-duplicate", Map.of("name", name)));
        }
    }

    private static List<String> texts(FieldReader fields, String field) {
        return fields.optional(field, Kind.LIST)
                .map(list -> list.items().stream().map(SourceNode::text).toList())
                .orElse(List.of());
    }

    private void refuseUnknownImplications(SourceNode file) {
        for (Term term : terms.values()) {
            for (String broader : term.implies()) {
                if (!terms.containsKey(broader)) {
                    problems.add(file.problem("vocabulary-unknown", Map.of("name", term.name(), "value", broader)));
                }
            }
        }
    }
}
