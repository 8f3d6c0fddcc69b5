package dev.candour.scoreboard;

import dev.candour.resume.ResumeReader;
import dev.candour.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The scores of all documents, added up in total, by language and by format. */
record Board(List<DocumentScore> documents) {

    static final String ALL = "all";

    /** The day that "present" means in the annotations. */
    static final LocalDate AS_OF = LocalDate.of(2026, 11, 20);

    /** Reads and scores the whole corpus. */
    static Board ofCorpus() {
        Vocabulary vocabulary = Vocabulary.standard();
        DocumentScorer scorer = new DocumentScorer(new ResumeReader(vocabulary)::read, vocabulary, AS_OF);
        return new Board(Corpus.read().stream().map(scorer::score).toList());
    }

    /** By group, the total first, then languages, then formats. */
    Map<String, Map<Field, Count>> groups() {
        Map<String, Map<Field, Count>> groups = new LinkedHashMap<>();
        groups.putAll(by(document -> ALL));
        groups.putAll(languages());
        groups.putAll(formats());
        return groups;
    }

    Map<String, Map<Field, Count>> languages() {
        return by(DocumentScore::language);
    }

    Map<String, Map<Field, Count>> formats() {
        return by(DocumentScore::format);
    }

    private Map<String, Map<Field, Count>> by(Function<DocumentScore, String> group) {
        Map<String, Map<Field, Count>> sums = new TreeMap<>();
        for (DocumentScore document : documents) {
            Map<Field, Count> sum = sums.computeIfAbsent(group.apply(document), name -> new EnumMap<>(Field.class));
            document.counts().forEach((field, count) -> sum.merge(field, count, Count::plus));
        }
        return sums;
    }
}
