package dev.candour.rules.interpreter;

import dev.candour.rules.interpreter.Way.Demand;
import dev.candour.rules.language.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses, for one fact that a rule is silent about, the facts beside it that come closest. */
final class Closest {

    /** So many of a kind are looked at where several facts are combined, those first that fail fewest claims. */
    private static final int MOST_OF_A_KIND = 6;

    private final Reader reader;
    private final List<Step> steps;
    private final Speech speech;
    private final List<Way> ways;
    private final World world;
    private final int about;
    private @Nullable Found best;

    /** @param about the number of the pattern that the rule is wanted to speak about; -1 when it speaks about none */
    Closest(Reader reader, List<Step> steps, Speech speech, List<Way> ways, World world, int about) {
        this.reader = reader;
        this.steps = steps;
        this.speech = speech;
        this.ways = ways;
        this.world = world;
        this.about = about;
    }

    /** Null when the rule is about other facts, and when no change was found that would make it speak. */
    @Nullable
    Found of(@Nullable Row fact) {
        best = null;
        if (fact != null && ways.size() == 1 && ways.get(0).isPlain()) {
            begin(ways.get(0), fact, false);
            return best;
        }
        for (boolean imagined : new boolean[] {false, true}) {
            for (Way way : ways) {
                begin(way, fact, imagined);
            }
            if (best != null || isAboutOne()) {
                return best;
            }
        }
        return null;
    }

    private boolean isAboutOne() {
        for (Way way : ways) {
            if (way.facts().size() > 1) {
                return false;
            }
        }
        return true;
    }

    private void begin(Way way, @Nullable Row fact, boolean imagined) {
        @Nullable Row[] rows = new Row[reader.slots()];
        if (fact != null) {
            rows[about] = fact;
            if (failing(way, rows, 1L << about, about) < 0 && !fact.isThoughtOf()) {
                return;
            }
        }
        choose(way, 0, rows, about < 0 ? 0 : 1L << about, imagined);
    }

    private void choose(Way way, int from, @Nullable Row[] rows, long bound, boolean imagined) {
        if (from == way.facts().size()) {
            tryOut(way, rows);
            return;
        }
        Step.Fact fact = way.facts().get(from);
        int slot = fact.slot();
        if (slot == about) {
            choose(way, from + 1, rows, bound, imagined);
            return;
        }
        long with = bound | 1L << slot;
        for (Row row : candidates(way, fact, rows, with, imagined)) {
            rows[slot] = row;
            choose(way, from + 1, rows, with, imagined);
        }
        rows[slot] = null;
    }

    private List<Row> candidates(Way way, Step.Fact fact, @Nullable Row[] rows, long bound, boolean imagined) {
        record Candidate(Row row, int failing) {}
        List<Candidate> candidates = new ArrayList<>();
        for (Row row : world.of(fact.kind())) {
            rows[fact.slot()] = row;
            int failing = failing(way, rows, bound, fact.slot());
            if (failing >= 0) {
                candidates.add(new Candidate(row, failing));
            }
        }
        rows[fact.slot()] = null;
        List<Row> chosen = candidates.stream()
                .sorted(Comparator.comparingInt(Candidate::failing)
                        .thenComparing(one -> Arrays.toString(one.row().values)))
                .limit(MOST_OF_A_KIND)
                .map(Candidate::row)
                .toList();
        boolean single = Vocabulary.isSingle(fact.kind().type().name());
        if (chosen.isEmpty() || (imagined && !single)) {
            chosen = new ArrayList<>(chosen);
            chosen.add(Row.thoughtOf(fact.kind()));
        }
        return chosen;
    }

    /** How many claims fail that can be told of the facts bound so far; -1 when the rule is about another fact. */
    private static int failing(Way way, @Nullable Row[] rows, long bound, int slot) {
        int failing = 0;
        List<Demand> demands = way.demands();
        for (int i = 0; i < demands.size(); i++) {
            Demand demand = demands.get(i);
            boolean told = (demand.slots() & ~bound) == 0 && (demand.slots() & 1L << slot) != 0;
            if (told && !demand.claim().holds(rows)) {
                if (demand.identity() && !hasThought(rows, demand)) {
                    return -1;
                }
                failing++;
            }
        }
        return failing;
    }

    private static boolean hasThought(@Nullable Row[] rows, Demand demand) {
        return demand.claim().cells().stream().anyMatch(cell -> {
            Row row = rows[cell.slot()];
            return row != null && row.isThoughtOf() && row.layout.identifies(cell.number());
        });
    }

    private void tryOut(Way way, @Nullable Row[] rows) {
        Scene scene = new Scene(steps, speech, world, rows.clone(), about);
        Repair repair = new Repair(way, scene);
        if (best != null && repair.fewest() + scene.missing() > best.changes()) {
            return;
        }
        if (!repair.found() || !scene.saysSomething()) {
            return;
        }
        if (repair.edits().size() > 1 || !way.isPlain() || ways.size() > 1) {
            if (!scene.speaks()) {
                return;
            }
            repair.narrow();
            repair.tidy();
        }
        Found found = new Found(way, scene, repair.edits(), about);
        if (!found.isNothing() && (best == null || Found.CLOSEST.compare(found, best) < 0)) {
            best = found;
        }
    }
}
