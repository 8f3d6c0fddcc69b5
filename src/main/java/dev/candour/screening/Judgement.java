package dev.candour.screening;

import dev.candour.facts.Requirement;
import dev.candour.job.Job;
import dev.candour.job.Thresholds;
import dev.candour.profile.Profile;
import dev.candour.rules.RuleSet;
import dev.candour.text.Messages;
import dev.candour.text.Template;
import dev.candour.verdict.Change;
import dev.candour.verdict.Effect;
import dev.candour.verdict.NearMiss;
import dev.candour.verdict.Reason;
import dev.candour.verdict.RequirementResult;
import dev.candour.verdict.RuleSetUsed;
import dev.candour.verdict.Status;
import dev.candour.verdict.Unassessed;
import dev.candour.verdict.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What follows from everything that the rules said about one candidate. */
final class Judgement {

    private final Job job;
    private final RuleSet rules;
    private final FactSheet sheet;
    private final List<Said> said;
    private final ScreeningOptions options;
    private final Tally tally;
    private final Messages words;
    private final List<RequirementResult> requirements;
    private final Decision decision;

    Judgement(Job job, RuleSet rules, FactSheet sheet, List<Said> said, ScreeningOptions options) {
        this.job = job;
        this.rules = rules;
        this.sheet = sheet;
        this.said = said;
        this.options = options;
        this.tally = new Tally(said);
        this.words = Messages.of("words", options.language());
        this.requirements = sheet.requirements().stream().map(this::result).toList();
        this.decision = decide();
    }

    FactSheet sheet() {
        return sheet;
    }

    List<RequirementResult> requirements() {
        return requirements;
    }

    Decision decision() {
        return decision;
    }

    Messages words() {
        return words;
    }

    List<NearMiss> nearMisses() {
        return new NearMisses(words).of(sheet.requirements(), requirements);
    }

    Verdict verdict(Profile profile, List<NearMiss> nearMisses, List<Change> wouldChange) {
        return new Verdict(
                profile.document(),
                job.id(),
                job.title(),
                decision.recommendation(),
                decision.decidedBy(),
                decision.score(),
                requirements,
                reasons(Said::counts),
                reasons(one -> one.counts() && one.effect() == Effect.REJECT),
                reasons(one -> one.counts() && one.effect() == Effect.ASK),
                reasons(one -> !one.counts()),
                nearMisses,
                wouldChange,
                unassessed(),
                List.of(words.get("not-used").split("; ")),
                warnings(profile),
                new RuleSetUsed(rules.name(), rules.version(), rules.rules().size(), rules.owner()),
                options.asOf(),
                chinese() ? "zh" : "en");
    }

    private Decision decide() {
        Thresholds thresholds = job.thresholds() == null ? rules.thresholds() : job.thresholds();
        List<Reason> rejections = reasons(one -> one.counts() && one.effect() == Effect.REJECT);
        return Decision.of(
                tally.total(),
                job.attainable(),
                thresholds,
                requirements,
                rejections,
                () -> new Potential(sheet.facts(), job.attainable()).points(rules, said),
                words);
    }

    private List<Reason> reasons(Predicate<Said> which) {
        return said.stream().filter(which).map(this::reason).toList();
    }

    private Reason reason(Said one) {
        String template = one.template();
        boolean chinese = chinese();
        String wording = chinese ? rules.translations().getOrDefault(template, template) : template;
        String why = one.rule().why();
        return new Reason(
                one.rule().name(),
                one.rule().source(),
                one.effect(),
                tally.points(one),
                one.offered(),
                Template.fill(wording, shown(one.values())),
                template,
                one.values(),
                one.requirement() == null ? null : one.requirement().name(),
                one.evidence(),
                why == null || !chinese ? why : rules.translations().getOrDefault(why, why));
    }

    private boolean chinese() {
        return options.language().getLanguage().equals(Locale.CHINESE.getLanguage());
    }

    /** Levels and ranks are words of the rules' own; a reader gets them in the reader's language. */
    private Map<String, Object> shown(Map<String, Object> values) {
        Map<String, Object> shown = new TreeMap<>(values);
        shown.replaceAll((name, value) -> words.has("value." + value) ? words.get("value." + value) : value);
        return shown;
    }

    private RequirementResult result(MatchedRequirement one) {
        Requirement fact = one.fact();
        Said payment = tally.payment(one);
        int points = payment == null ? 0 : tally.points(payment);
        boolean open = fact.open() || !assessed(one);
        Wording wording = new Wording(words);
        return new RequirementResult(
                one.name(),
                Wording.kind(fact),
                status(one, payment != null, points, open),
                fact.mandatory(),
                wording.asked(fact),
                wording.found(fact),
                points,
                fact.weight(),
                open && points < fact.weight(),
                one.evidence());
    }

    private Status status(MatchedRequirement one, boolean paid, int points, boolean open) {
        boolean rejected = said.stream()
                .anyMatch(any -> any.counts() && any.effect() == Effect.REJECT && any.requirement() == one);
        if (rejected) {
            return Status.NOT_MET;
        }
        if (paid && points == one.fact().weight()) {
            return Status.MET;
        }
        return points > 0 ? Status.PARTLY_MET : open ? Status.UNKNOWN : Status.NOT_MET;
    }

    private boolean assessed(MatchedRequirement one) {
        return rules.pays(one.fact().getClass().getSimpleName());
    }

    private List<Unassessed> unassessed() {
        Stream<Unassessed> withoutRule = sheet.requirements().stream()
                .filter(one -> !assessed(one))
                .map(one -> new Unassessed(one.name(), words.get("unassessed.no-rule")));
        Stream<Unassessed> plainWords = sheet.requirements().stream()
                .filter(one -> !one.unlisted().isEmpty())
                .map(one -> new Unassessed(
                        one.name(), words.get("unassessed.plain-words", Map.of("skills", one.unlisted()))));
        return Stream.concat(withoutRule, plainWords).toList();
    }

    private List<String> warnings(Profile profile) {
        Messages warnings = Messages.of("warnings", options.language());
        return profile.warnings().stream()
                .map(warning -> warnings.get(warning.code(), warning.values()))
                .toList();
    }
}
