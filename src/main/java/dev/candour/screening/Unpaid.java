package dev.candour.screening;

import dev.candour.facts.RequiredDegree;
import dev.candour.facts.RequiredLanguage;
import dev.candour.facts.Requirement;
import dev.candour.rules.Rule;
import dev.candour.rules.RuleSet;
import dev.candour.rules.interpreter.Lack;
import dev.candour.rules.interpreter.Lack.OtherValue;
import dev.candour.rules.interpreter.Miss;
import dev.candour.rules.language.Action;
import dev.candour.rules.language.Verb;
import dev.candour.verdict.NearMiss;
import dev.candour.verdict.NotMet;
import dev.candour.verdict.RequirementResult;
import dev.candour.verdict.Status;
import dev.candour.verdict.WhyNot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules that would have paid and stayed silent for want of something that a candidate can have: what a reader asks about first. */
final class Unpaid {

    /** Nearly is half of the way; below it a number is no near miss but another one. */
    private static final double HALF = 0.5;

    /** @param near the values that fall short when all that is missing is more of something; else empty */
    private record Silent(
            @Nullable String requirement, Rule rule, Pay pay, Miss miss, WhyNot told, List<OtherValue> near) {

        static final Comparator<Silent> CLOSEST = Comparator.<Silent>comparingInt(
                        one -> one.miss().lacks().size())
                .thenComparing(one -> one.near().isEmpty())
                .thenComparing(one -> !one.pay().inFull());
    }

    /**
     * What a rule awards.
     *
     * @param any whether it awards anything @param beside whether all of it is beside the requirements @param inFull whether it can pay a whole requirement
     */
    private record Pay(boolean any, boolean beside, boolean inFull) {
        static Pay of(Rule rule) {
            List<Action> awards = rule.tree().then().stream()
                    .filter(action -> action.verb() == Verb.AWARD)
                    .toList();
            return new Pay(
                    !awards.isEmpty() && !rule.trial(),
                    awards.stream().allMatch(action -> action.subject() == null),
                    awards.stream().anyMatch(action -> action.points() == null));
        }
    }

    /** Of a set's rules, in their order. */
    private record Pays(List<Pay> all) {
        static Pays of(RuleSet rules) {
            return new Pays(rules.rules().stream().map(Pay::of).toList());
        }
    }

    private final Judgement judgement;
    private final FactTitles titles;
    private final List<Pay> pays;
    private final Set<String> met = new HashSet<>();
    private final List<Silent> silent = new ArrayList<>();

    Unpaid(RuleSet rules, Judgement judgement, FactTitles titles) {
        this.judgement = judgement;
        this.titles = titles;
        this.pays = rules.once(Pays.class, Pays::of).all();
        for (RequirementResult one : judgement.requirements()) {
            if (one.status() == Status.MET) {
                met.add(one.name());
            }
        }
    }

    /** @param place of the rule in its set */
    void add(Rule rule, int place, Miss miss, WhyNot told) {
        Pay pay = pays.get(place);
        if (!pay.any() || wantsAnotherJob(miss)) {
            return;
        }
        String requirement = titles.requirement(miss.about());
        boolean beside = requirement == null || pay.beside();
        List<OtherValue> near = near(miss);
        if (beside ? isHalf(near) : !met.contains(requirement)) {
            silent.add(new Silent(beside ? null : requirement, rule, pay, miss, told, near));
        }
    }

    private static boolean wantsAnotherJob(Miss miss) {
        for (Lack lack : miss.lacks()) {
            if (isOfTheJob(lack)) {
                return true;
            }
        }
        return false;
    }

    /** What the job would have to ask is nothing that the candidate lacks. */
    private static boolean isOfTheJob(Lack lack) {
        if (lack instanceof OtherValue other) {
            return other.fact() instanceof dev.candour.facts.Job
                    || other.fact() instanceof Requirement && !other.field().nullable()
                    || other.field().name().startsWith("needed");
        }
        return lack instanceof Lack.NoFact missing
                && (missing.example() instanceof Requirement || missing.example() instanceof dev.candour.facts.Job);
    }

    private static List<OtherValue> near(Miss miss) {
        List<OtherValue> near = new ArrayList<>();
        for (Lack lack : miss.lacks()) {
            if (!(lack instanceof OtherValue other) || !isShort(other)) {
                return List.of();
            }
            near.add(other);
        }
        return near;
    }

    private static boolean isShort(OtherValue lack) {
        return lack.found() instanceof Number found
                && lack.needed() instanceof Number needed
                && found.doubleValue() < needed.doubleValue();
    }

    private static boolean isHalf(List<OtherValue> near) {
        return !near.isEmpty()
                && near.stream()
                        .allMatch(lack -> ((Number) java.util.Objects.requireNonNull(lack.found())).doubleValue()
                                >= ((Number) java.util.Objects.requireNonNull(lack.needed())).doubleValue() * HALF);
    }

    /** One for each requirement that lacks more of something, in the order of the job. */
    List<NearMiss> nearMisses() {
        List<NearMiss> near = new ArrayList<>();
        List<NearMiss> byFacts =
                new NearMisses(judgement.words()).of(judgement.sheet().requirements(), judgement.requirements());
        for (var requirement : judgement.requirements()) {
            silent.stream()
                    .filter(one -> requirement.name().equals(one.requirement())
                            && !one.near().isEmpty())
                    .min(Silent.CLOSEST)
                    .map(Unpaid::nearMiss)
                    .or(() -> byFacts.stream()
                            .filter(one -> one.requirement().equals(requirement.name()))
                            .findFirst())
                    .ifPresent(near::add);
        }
        return List.copyOf(near);
    }

    private static NearMiss nearMiss(Silent one) {
        OtherValue lack = one.near().get(0);
        String requirement = java.util.Objects.requireNonNull(one.requirement());
        Object found = java.util.Objects.requireNonNull(lack.found());
        Object needed = java.util.Objects.requireNonNull(lack.needed());
        String text = one.told().text();
        if (lack.field().name().equals("levelsAbove") && Integer.valueOf(0).equals(needed)) {
            if (lack.fact() instanceof RequiredLanguage language
                    && language.neededLevel() != null
                    && language.level() != null) {
                return new NearMiss(requirement, "level", language.level(), language.neededLevel(), text);
            }
            if (lack.fact() instanceof RequiredDegree degree && degree.level() != null) {
                return new NearMiss(requirement, "level", degree.level(), degree.neededLevel(), text);
            }
        }
        return new NearMiss(requirement, lack.field().name(), found, needed, text);
    }

    /** By requirement in the order of the job, closest first; those beside the requirements last. */
    List<NotMet> whyNotMet() {
        List<NotMet> all = new ArrayList<>();
        judgement
                .requirements()
                .forEach(requirement -> silent.stream()
                        .filter(one -> requirement.name().equals(one.requirement()))
                        .sorted(Silent.CLOSEST)
                        .map(Unpaid::notMet)
                        .forEach(all::add));
        silent.stream()
                .filter(one -> one.requirement() == null)
                .sorted(Silent.CLOSEST)
                .map(Unpaid::notMet)
                .forEach(all::add);
        return List.copyOf(all);
    }

    private static NotMet notMet(Silent one) {
        return new NotMet(
                one.requirement(),
                one.rule().name(),
                one.rule().source(),
                one.told().text());
    }
}
