package dev.candour.fairness;

import dev.candour.fairness.ProtectedWords.Use;
import dev.candour.source.Problem;
import dev.candour.source.SourceNode;
import dev.candour.source.SourceNode.Kind;
import java.util.Collection;
import java.util.Map;

/** Refuses protected words in files of data: jobs, skills, translations. */
public final class Protected {

    private Protected() {}

    /** Looks at every text of a value, however deep, and notes a problem for each that says who somebody is. */
    public static void refuse(SourceNode value, Use use, Collection<Problem> problems) {
        if (value.is(Kind.MAP)) {
            value.fields().values().forEach(inner -> refuse(inner, use, problems));
        } else if (value.is(Kind.LIST)) {
            value.items().forEach(inner -> refuse(inner, use, problems));
        } else if (value.is(Kind.TEXT)) {
            ProtectedWords.standard()
                    .in(value.text(), use)
                    .ifPresent(found -> problems.add(value.problem(
                            "data-protected",
                            Map.of(
                                    "value", found.word(),
                                    "attribute", found.attributeWord(),
                                    "instead", found.instead()))));
        }
    }
}
