package dev.candour.screening;

import dev.candour.text.Messages;
import dev.candour.verdict.Check;
import java.util.List;
import java.util.stream.Collectors;

/** What to check in the document, in words. */
final class CheckWords {

    private final Messages words;
    private final FactSheet sheet;

    CheckWords(Messages words, FactSheet sheet) {
        this.words = words;
        this.sheet = sheet;
    }

    Check of(Checking.Hanging one) {
        OtherReading reading = one.reading();
        Outcome outcome = one.outcome();
        List<MatchedRequirement> about =
                one.places().stream().map(sheet.requirements()::get).toList();
        Labels labels = new Labels(words);
        return new Check(
                about.stream().map(MatchedRequirement::name).toList(),
                about.stream().map(labels::of).toList(),
                reading.because(),
                reading.because().stream()
                        .map(code -> words.get("because." + code))
                        .collect(Collectors.joining(words.get("check.also"))),
                words.get("check." + reading.words()),
                outcome.recommendation(),
                outcome.scale().score(outcome.points()).percent(),
                reading.evidence());
    }
}
