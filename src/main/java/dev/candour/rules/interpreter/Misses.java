package dev.candour.rules.interpreter;

import dev.candour.facts.Fact;
import dev.candour.rules.language.Action;
import dev.candour.rules.language.Element.Pattern;
import dev.candour.rules.language.Patterns;
import dev.candour.rules.language.RuleTree;
import dev.candour.rules.language.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds out what facts lack for one rule to speak about them. */
final class Misses {

    private final Reader reader;
    private final List<Step> steps;
    private final Speech speech;
    private final List<Way> ways;
    private final List<Pattern> matched;
    private final int about;
    private final @Nullable Layout kind;
    private final boolean single;
    private final boolean aboutOne;
    private @Nullable List<Miss> ofNobody;

    Misses(RuleTree rule, Reader reader, List<Step> steps, Speech speech) {
        this.reader = reader;
        this.steps = steps;
        this.speech = speech;
        this.ways = Way.of(steps);
        this.matched = Patterns.matched(rule.when()).toList();
        this.about = about(rule);
        this.kind = about < 0 ? null : Layout.of(matched.get(about).fact());
        this.single = about >= 0 && Vocabulary.isSingle(matched.get(about).fact());
        this.aboutOne = about >= 0 && isAboutOne(matched.get(about));
    }

    /** A requirement before all, else the subject of a line after {@code then}, else a fact of which there can be many. */
    private int about(RuleTree rule) {
        for (Pattern pattern : matched) {
            if (Layout.of(pattern.fact()).type().isRequirement()) {
                return matched.indexOf(pattern);
            }
        }
        for (Action action : rule.then()) {
            for (Pattern pattern : matched) {
                if (action.subject() != null && action.subject().equals(pattern.variable())) {
                    return matched.indexOf(pattern);
                }
            }
        }
        for (Pattern pattern : matched) {
            if (!Vocabulary.isSingle(pattern.fact())) {
                return matched.indexOf(pattern);
            }
        }
        return matched.isEmpty() ? -1 : 0;
    }

    List<Miss> of(World world, List<Match> matches) {
        if (kind == null) {
            return matches.isEmpty() ? one(new Closest(reader, steps, speech, ways, world, -1).of(null)) : List.of();
        }
        Row[] rows = world.of(kind);
        if (rows.length == 0 && matches.isEmpty() && aboutOne) {
            return ofNobody(world, kind);
        }
        Closest closest = closest(world);
        List<Found> found = List.of();
        int silent = 0;
        for (Row row : rows) {
            if (!spoke(row, matches)) {
                silent++;
                Found one = closest.of(row);
                if (one != null) {
                    found = found.isEmpty() ? new ArrayList<>(rows.length) : found;
                    found.add(one);
                }
            }
        }
        if (found.isEmpty() && matches.isEmpty() && (silent == 0 || !single)) {
            return aboutOne ? ofNobody(world, kind) : one(closest.of(Row.thoughtOf(kind)));
        }
        return told(found, silent - 1, kind.type().isRequirement());
    }

    private Closest closest(World world) {
        return new Closest(reader, steps, speech, ways, world, reader.slot(matched.get(about)));
    }

    /** Of requirements each; of other facts the one that comes closest. */
    private static List<Miss> told(List<Found> found, int others, boolean each) {
        if (found.isEmpty()) {
            return List.of();
        }
        if (!each) {
            return List.of(Collections.min(found, Found.CLOSEST).miss(others));
        }
        List<Miss> misses = new ArrayList<>(found.size());
        for (Found one : found) {
            misses.add(one.miss(0));
        }
        return misses;
    }

    /** Whether nothing but the fact itself decides what the rule says of it. */
    private boolean isAboutOne(Pattern pattern) {
        return ways.size() == 1
                && ways.get(0).isPlain()
                && ways.get(0).facts().get(0).pattern() == pattern;
    }

    /** What a fact that is not there lacks is the same for every candidate. */
    private List<Miss> ofNobody(World world, Layout kind) {
        List<Miss> known = ofNobody;
        if (known == null) {
            known = one(closest(world).of(Row.thoughtOf(kind)));
            ofNobody = known; // two threads may both find it out; it is the same
        }
        return known;
    }

    private boolean spoke(Row row, List<Match> matches) {
        Fact fact = Objects.requireNonNull(row.fact);
        for (Match match : matches) {
            if (match.lines() > 0) {
                for (Fact one : match.facts()) {
                    if (one == fact) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static List<Miss> one(@Nullable Found found) {
        return found == null ? List.of() : List.of(found.miss(0));
    }
}
