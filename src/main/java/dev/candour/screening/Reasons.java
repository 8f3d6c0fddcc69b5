package dev.candour.screening;

import dev.candour.facts.Fact;
import dev.candour.rules.RuleSet;
import dev.candour.text.Messages;
import dev.candour.text.Template;
import dev.candour.verdict.Effect;
import dev.candour.verdict.NamedFact;
import dev.candour.verdict.Reason;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the rules said, in words: each thing once, sorted by what it means for the candidate. */
final class Reasons {

    private final RuleSet rules;
    private final Messages words;
    private final Locale language;
    private final boolean chinese;
    private final Map<Fact, NamedFact> named = new IdentityHashMap<>();
    private final List<Reason> counting = new ArrayList<>();
    private final List<Reason> rejections = new ArrayList<>();
    private final List<Reason> questions = new ArrayList<>();
    private final List<Reason> trial = new ArrayList<>();

    Reasons(RuleSet rules, List<Said> said, Tally tally, Messages words, Locale language) {
        this.rules = rules;
        this.words = words;
        this.language = language;
        this.chinese = rules.isTranslated(language);
        for (int place = 0; place < said.size(); place++) {
            Said one = said.get(place);
            sort(reason(one, tally.points(place)), one.counts());
        }
    }

    private void sort(Reason reason, boolean counts) {
        if (!counts) {
            trial.add(reason);
            return;
        }
        counting.add(reason);
        if (reason.effect() == Effect.REJECT) {
            rejections.add(reason);
        } else if (reason.effect() == Effect.ASK) {
            questions.add(reason);
        }
    }

    private Reason reason(Said one, int points) {
        String template = one.template();
        String why = one.rule().why();
        return new Reason(
                one.rule().name(),
                one.rule().source(),
                one.effect(),
                points,
                one.weighed().offered(),
                Template.fill(inLanguage(template), one.values(), this::shown),
                template,
                one.values(),
                one.requirement() == null ? null : one.requirement().name(),
                named(one.facts()),
                one.evidence(),
                why == null ? null : inLanguage(why));
    }

    /** Several rules speak about one fact. */
    private List<NamedFact> named(List<Fact> facts) {
        if (facts.size() == 1) {
            return List.of(named(facts.get(0)));
        }
        List<NamedFact> all = new ArrayList<>(facts.size());
        for (Fact fact : facts) {
            all.add(named(fact));
        }
        return Collections.unmodifiableList(all);
    }

    private NamedFact named(Fact fact) {
        NamedFact known = named.get(fact);
        if (known == null) {
            known = FactNames.of(fact);
            named.put(fact, known);
        }
        return known;
    }

    private String inLanguage(String text) {
        return rules.inLanguage(text, language);
    }

    /** Levels and ranks are words of the rules' own; a reader gets them in the reader's language. */
    private Object shown(Object value) {
        if (!(value instanceof String text)) {
            return value;
        }
        String key = "value." + text;
        if (words.has(key)) {
            return words.get(key);
        }
        return chinese ? text.replace(Labels.OR, words.get("label.or")) : text;
    }

    List<Reason> counting() {
        return List.copyOf(counting);
    }

    List<Reason> rejections() {
        return List.copyOf(rejections);
    }

    List<Reason> questions() {
        return List.copyOf(questions);
    }

    List<Reason> trial() {
        return List.copyOf(trial);
    }
}
