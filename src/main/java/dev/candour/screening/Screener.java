package dev.candour.screening;

import dev.candour.job.Job;
import dev.candour.profile.Profile;
import dev.candour.rules.Firing;
import dev.candour.rules.Lease;
import dev.candour.rules.RuleLibrary;
import dev.candour.rules.RuleRun;
import dev.candour.rules.RuleSet;
import dev.candour.rules.RuleSource;
import dev.candour.verdict.Recommendation;
import dev.candour.verdict.Verdict;
import dev.candour.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** Screens a candidate for a job. Needs no Spring, and any number of threads may share one. */
public final class Screener {

    private final RuleSource source;
    private final Function<RuleLibrary, Vocabulary> words;
    private final WithheldListener listener;

    /** @param source a library, or the live rules: each screening keeps the rules and the words that it began with */
    public Screener(RuleSource source) {
        this(source, WithheldListener.NOBODY);
    }

    /** With words of one's own. */
    public Screener(RuleSource source, Vocabulary vocabulary) {
        this(source, any -> vocabulary, WithheldListener.NOBODY);
    }

    /** @param listener is told when the reasons for a rule's silence are withheld */
    public Screener(RuleSource source, WithheldListener listener) {
        this(source, RuleLibrary::vocabulary, listener);
    }

    private Screener(RuleSource source, Function<RuleLibrary, Vocabulary> words, WithheldListener listener) {
        this.source = source;
        this.words = words;
        this.listener = listener;
    }

    /**
     * Screens one candidate: match, fire, decide, explain. The same input gives the same verdict, whatever the order of
     * the facts, the rules and their files.
     *
     * @throws dev.candour.rules.UnknownRuleSetException when the job names a rule set that does not exist
     */
    public Verdict screen(Profile profile, Job job, ScreeningOptions options) {
        try (Lease lease = source.lease()) {
            return screen(lease.library(), words.apply(lease.library()), profile, job, options);
        }
    }

    /**
     * The recommendation alone: match, fire, decide, and no words. The same as that of {@link #screen}, for whoever only sorts
     * candidates, and what the cost of explaining is measured by.
     *
     * @throws dev.candour.rules.UnknownRuleSetException when the job names a rule set that does not exist
     */
    public Recommendation decide(Profile profile, Job job, LocalDate asOf) {
        try (Lease lease = source.lease()) {
            RuleLibrary library = lease.library();
            return new LeanScreening(library.get(job.rules()), words.apply(library), job, asOf)
                    .of(profile)
                    .recommendation();
        }
    }

    private Verdict screen(
            RuleLibrary library, Vocabulary vocabulary, Profile profile, Job job, ScreeningOptions options) {
        RuleSet rules = library.get(job.rules());
        FactSheet sheet = new Matching(profile, vocabulary, options.asOf(), rules).facts(job, rules::reads);
        List<Firing> firings = RuleRun.fire(rules, sheet.facts());
        Judgement judgement = new Judgement(job, rules, sheet, Saying.of(firings, sheet), options);
        Silence silence = options.explain() == Explain.REASONS
                ? Silence.unexplained(rules, firings)
                : new Silences(profile, options, judgement, listener).explained(rules, firings);
        if (options.explain() != Explain.FULL) {
            return judgement.verdict(profile, silence);
        }
        Levers levers = new Levers(new LeanScreening(rules, vocabulary, job, options.asOf()), profile, sheet);
        return judgement.verdict(
                profile,
                silence,
                new WhatIf(levers).from(judgement.outcome()),
                new Settling(levers, judgement.outcome()).all(),
                new Checking(levers, judgement.outcome()).all());
    }
}
