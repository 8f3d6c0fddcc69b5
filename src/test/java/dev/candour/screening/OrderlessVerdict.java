package dev.candour.screening;

import dev.candour.Samples;
import dev.candour.facts.Fact;
import dev.candour.job.Job;
import dev.candour.profile.Profile;
import dev.candour.rules.Firing;
import dev.candour.rules.RuleLibrary;
import dev.candour.rules.RuleRun;
import dev.candour.rules.RuleSet;
import dev.candour.rules.Sha256;
import dev.candour.verdict.Verdict;
import dev.candour.verdict.VerdictJson;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A verdict in full on facts in a random order, as a hash of all that it says except where the rules stand: files and lines, the
 * version made of them, and the order of what stands in the order of the rules.
 */
final class OrderlessVerdict {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<String> PLACES = Set.of("source", "line", "version");
    private static final Set<String> IN_ORDER_OF_RULES =
            Set.of("reasons", "rejections", "questions", "trial", "rules", "whyNotMet");

    private OrderlessVerdict() {}

    static String hash(RuleLibrary library, Profile profile, Job job, Random random) {
        return Sha256.of(told(JSON.readTree(json(library, profile, job, random)), ""));
    }

    /** With the places of the rules, for rules that stay where they are. */
    static String json(RuleLibrary library, Profile profile, Job job, Random random) {
        return VerdictJson.write(verdict(library, profile, job, random));
    }

    private static Verdict verdict(RuleLibrary library, Profile profile, Job job, Random random) {
        RuleSet rules = library.get(job.rules());
        ScreeningOptions options = ScreeningOptions.asOf(Samples.DAY);
        FactSheet sheet = new Matching(profile, library.vocabulary(), options.asOf(), rules).facts(job, rules::reads);
        List<MatchedFact> others = new ArrayList<>(sheet.others());
        Collections.shuffle(others, random);
        FactSheet shuffled = new FactSheet(sheet.requirements(), others, sheet.doubts());
        List<Fact> facts = new ArrayList<>(sheet.facts());
        Collections.shuffle(facts, random);
        List<Firing> firings = RuleRun.fire(rules, facts);
        Judgement judgement = new Judgement(job, rules, shuffled, Saying.of(firings, shuffled), options);
        Levers levers = new Levers(new LeanScreening(rules, library.vocabulary(), job, options.asOf()), profile, sheet);
        return judgement.verdict(
                profile,
                new Silences(profile, options, judgement, WithheldListener.NOBODY).explained(rules, firings),
                new WhatIf(levers).from(judgement.outcome()),
                new Settling(levers, judgement.outcome()).all(),
                new Checking(levers, judgement.outcome()).all());
    }

    private static String told(JsonNode node, String name) {
        if (node.isArray()) {
            List<String> items = node.valueStream().map(item -> told(item, "")).collect(Collectors.toList());
            if (IN_ORDER_OF_RULES.contains(name)) {
                Collections.sort(items);
            }
            return items.toString();
        }
        if (!node.isObject()) {
            return name.equals("decidedBy") ? sentences(node.asString()) : node.toString();
        }
        TreeMap<String, String> fields = new TreeMap<>();
        node.properties().stream()
                .filter(field ->
                        !PLACES.contains(field.getKey()) || field.getKey().equals("line") && isEvidence(node))
                .forEach(field -> fields.put(field.getKey(), told(field.getValue(), field.getKey())));
        return fields.toString();
    }

    /** Several rejections are told in the order of their rules. */
    private static String sentences(String decidedBy) {
        return Stream.of(decidedBy.replaceAll("\\(?\\S+\\.drl:\\d+\\)?", "").split("; "))
                .map(String::strip)
                .sorted()
                .toList()
                .toString();
    }

    /** Lines of the document do not move. */
    private static boolean isEvidence(JsonNode node) {
        return node.has("quote");
    }
}
