package dev.candour.screening;

import dev.candour.facts.RequiredDegree;
import dev.candour.facts.RequiredLanguage;
import dev.candour.facts.Requirement;
import dev.candour.text.Messages;
import dev.candour.verdict.Change;
import dev.candour.verdict.Settle;
import dev.candour.verdict.Status;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What would settle the open requirements, in words. */
final class SettleWords {

    private final Messages words;
    private final FactSheet sheet;
    private final Outcome now;
    private final boolean listsLanguages;

    SettleWords(Messages words, FactSheet sheet, Outcome now, boolean listsLanguages) {
        this.words = words;
        this.sheet = sheet;
        this.now = now;
        this.listsLanguages = listsLanguages;
    }

    Settle of(Settling.Open open) {
        MatchedRequirement one = sheet.requirements().get(open.place());
        Settling.Yes yes = open.ifMet();
        Settling.No no = open.ifNot();
        return new Settle(
                one.name(),
                new Labels(words).of(one),
                missing(one.fact()),
                yes == null ? null : met(yes, open.place()),
                no == null ? null : answer(words.get(no.words()), no.outcome(), open.place(), null));
    }

    private Settle.Answer met(Settling.Yes yes, int place) {
        ChangeWords changes = new ChangeWords(words, sheet);
        return answer(changes.plain(yes.move()), yes.outcome(), place, changes.step(yes.move()));
    }

    private String missing(Requirement fact) {
        if (!fact.open()) {
            return words.get("unassessed.no-rule");
        } else if (fact instanceof RequiredDegree degree && degree.levelsAbove() != null && degree.field() != null) {
            return words.get("settle.missing.field", Map.of("field", degree.field()));
        } else if (fact instanceof RequiredLanguage language && language.spoken() == null && listsLanguages) {
            return words.get("settle.missing.language");
        }
        return new Wording(words).found(fact);
    }

    private Settle.Answer answer(String says, Outcome outcome, int place, Change.@Nullable Step step) {
        List<String> others = alsoNot(outcome, place);
        return new Settle.Answer(
                others.isEmpty() ? says : words.get("settle.also", Map.of("text", says, "others", others)),
                outcome.recommendation(),
                outcome.scale().score(outcome.points()).percent(),
                step);
    }

    /** A list that one is on, or not, is one that others are not on: a profile that lists languages leaves none of them open. */
    private List<String> alsoNot(Outcome outcome, int place) {
        return IntStream.range(0, sheet.requirements().size())
                .filter(other -> other != place && isClosed(other, outcome))
                .mapToObj(other -> new Labels(words).of(sheet.requirements().get(other)))
                .toList();
    }

    private boolean isClosed(int place, Outcome outcome) {
        Standing then = outcome.requirements().get(place);
        return now.requirements().get(place).open() && !then.open() && then.status() != Status.MET;
    }
}
