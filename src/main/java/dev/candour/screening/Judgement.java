package dev.candour.screening;

import dev.candour.job.Job;
import dev.candour.profile.Profile;
import dev.candour.rules.RuleSet;
import dev.candour.text.Messages;
import dev.candour.verdict.RequirementResult;
import dev.candour.verdict.RuleSetUsed;
import dev.candour.verdict.Score;
import dev.candour.verdict.Unassessed;
import dev.candour.verdict.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What follows from everything that the rules said about one candidate, in words. */
final class Judgement {

    private final Job job;
    private final RuleSet rules;
    private final FactSheet sheet;
    private final List<Said> said;
    private final ScreeningOptions options;
    private final Messages words;
    private final Outcome outcome;
    private final List<RequirementResult> requirements;

    Judgement(Job job, RuleSet rules, FactSheet sheet, List<Said> said, ScreeningOptions options) {
        this.job = job;
        this.rules = rules;
        this.sheet = sheet;
        this.said = said;
        this.options = options;
        this.words = Messages.of("words", options.language());
        List<Weighed> weighed = new ArrayList<>(said.size());
        said.forEach(one -> weighed.add(one.weighed()));
        this.outcome = Outcome.of(job, rules, sheet, weighed);
        this.requirements = results();
    }

    FactSheet sheet() {
        return sheet;
    }

    List<RequirementResult> requirements() {
        return requirements;
    }

    Outcome outcome() {
        return outcome;
    }

    Messages words() {
        return words;
    }

    Verdict verdict(Profile profile, Silence silence) {
        return verdict(profile, silence, new WhatIf.Answer(List.of(), true, 0), List.of(), null);
    }

    /** @param checks null when none were looked for */
    Verdict verdict(
            Profile profile,
            Silence silence,
            WhatIf.Answer whatIf,
            List<Settling.Open> open,
            @Nullable List<Checking.Hanging> checks) {
        CheckWords check = new CheckWords(words, sheet);
        ChangeWords changes = new ChangeWords(words, sheet);
        SettleWords settles =
                new SettleWords(words, sheet, outcome, !profile.languages().isEmpty());
        Reasons reasons = new Reasons(rules, said, outcome.tally(), words, options.language());
        Score score = outcome.scale().score(outcome.points());
        return new Verdict(
                profile.document(),
                job.id(),
                job.title(),
                outcome.recommendation(),
                Decision.words(outcome.decided(), score, requirements, reasons.rejections(), words),
                score,
                requirements,
                reasons.counting(),
                reasons.rejections(),
                reasons.questions(),
                reasons.trial(),
                RuleLabels.on(silence.rules(), rules, options.language()),
                silence.nearMisses(),
                silence.whyNotMet(),
                whatIf.proved().stream().map(changes::of).toList(),
                note(whatIf),
                open.stream().map(settles::of).toList(),
                checks == null ? null : checks.stream().map(check::of).toList(),
                unassessed(),
                NotUsed.in(words),
                warnings(profile),
                new RuleSetUsed(rules.name(), rules.version(), rules.rules().size(), rules.owner()),
                options.asOf(),
                Locale.CHINESE.getLanguage().equals(options.language().getLanguage()) ? "zh" : "en");
    }

    private @Nullable String note(WhatIf.Answer whatIf) {
        if (!whatIf.complete()) {
            return words.get("change.cut");
        }
        return whatIf.more() == 0 ? null : words.get("change.more", Map.of("count", whatIf.more()));
    }

    private List<RequirementResult> results() {
        Wording wording = new Wording(words);
        Labels labels = new Labels(words);
        List<RequirementResult> results = new ArrayList<>(sheet.requirements().size());
        for (int place = 0; place < sheet.requirements().size(); place++) {
            MatchedRequirement one = sheet.requirements().get(place);
            results.add(result(one, outcome.requirements().get(place), wording, labels));
        }
        return Collections.unmodifiableList(results);
    }

    private static RequirementResult result(MatchedRequirement one, Standing standing, Wording wording, Labels labels) {
        return new RequirementResult(
                one.name(),
                labels.of(one),
                Wording.kind(one.fact()),
                standing.status(),
                one.fact().mandatory(),
                wording.asked(one.fact()),
                wording.found(one.fact()),
                standing.points(),
                one.fact().weight(),
                standing.open(),
                one.evidence());
    }

    private List<Unassessed> unassessed() {
        List<Unassessed> unassessed = new ArrayList<>(0);
        for (MatchedRequirement one : sheet.requirements()) {
            if (!rules.pays(one.fact().getClass().getSimpleName())) {
                unassessed.add(new Unassessed(one.name(), words.get("unassessed.no-rule")));
            }
        }
        for (MatchedRequirement one : sheet.requirements()) {
            if (!one.unlisted().isEmpty()) {
                Map<String, Object> values = Map.of("skills", one.unlisted());
                unassessed.add(new Unassessed(one.name(), words.get("unassessed.plain-words", values)));
            }
        }
        return Collections.unmodifiableList(unassessed);
    }

    private List<String> warnings(Profile profile) {
        if (profile.warnings().isEmpty()) {
            return List.of();
        }
        Messages warnings = Messages.of("warnings", options.language());
        return profile.warnings().stream()
                .map(warning -> warnings.get(warning.code(), warning.values()))
                .toList();
    }
}
