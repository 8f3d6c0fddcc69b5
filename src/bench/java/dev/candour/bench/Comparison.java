package dev.candour.bench;

import dev.candour.bench.peers.Peer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Tables of how many times plain Java's processor time each engine needs: side by side, with more rules, and with more requirements. */
final class Comparison {

    private static final List<Integer> RULES = List.of(10, 40, 160, 640);
    private static final List<Integer> REQUIREMENTS = List.of(4, 12, 48);

    /** Those that were asked for with {@code -Dbench.peers}; plain Java, which the others are measured by, is always there. */
    private static final List<Peer> PEERS = Arrays.stream(Peer.values())
            .filter(peer -> peer == Peer.PLAIN_JAVA || wanted(peer))
            .toList();

    /** Without the one that takes a thousand times as long as the others. */
    private static final List<Peer> REAL =
            PEERS.stream().filter(peer -> peer != Peer.CAMUNDA).toList();

    private final boolean quick;

    Comparison(boolean quick) {
        this.quick = quick;
    }

    private static boolean wanted(Peer peer) {
        List<String> names = List.of(System.getProperty("bench.peers", "").split(","));
        return names.contains("") || names.contains(peer.name());
    }

    void sideBySide() throws IOException {
        Report report = new Report("duel");
        report.head("engine", "us of processor", "times plain Java", "bytes");
        for (Duel.Result one : Duel.run(PEERS, 40, 12, quick)) {
            report.row(one.peer().title(), one.micros(), one.times(), String.format("%,d", one.bytes()));
        }
        report.save();
    }

    void scaling() throws IOException {
        Report report = new Report("scaling");
        table(report, "rules", RULES.stream().map(rules -> scaled(rules, 12)).toList(), RULES);
        report.line("");
        table(
                report,
                "requirements",
                REQUIREMENTS.stream().map(requirements -> scaled(40, requirements)).toList(),
                REQUIREMENTS);
        report.save();
    }

    void threads() throws IOException {
        Report report = new Report("threads");
        report.head("engine", "us of processor, 1 thread", "us of processor, 2 threads", "2 threads do", "ms blocked");
        for (Peer peer : REAL) {
            Pair.Result one = Pair.run(peer, quick);
            report.row(peer.title(), one.alone(), one.together(), Report.digits(one.gain()) + " times 1", one.blocked());
        }
        report.save();
    }

    private List<Duel.Result> scaled(int rules, int requirements) {
        List<Duel.Result> results = Duel.run(REAL, rules, requirements, quick);
        System.out.printf("%d rules, %d requirements:%n", rules, requirements);
        results.forEach(one -> System.out.printf(
                "  %-45s %8s us %8s times%n", one.peer().title(), Report.digits(one.micros()), Report.digits(one.times())));
        return results;
    }

    private static void table(Report report, String what, List<List<Duel.Result>> runs, List<Integer> sizes) {
        List<String> columns = new ArrayList<>(List.of("us of processor (times plain Java)"));
        sizes.forEach(size -> columns.add(size + " " + what));
        report.head(columns.toArray(String[]::new));
        for (int i = 0; i < runs.get(0).size(); i++) {
            List<Object> row = new ArrayList<>(List.of(runs.get(0).get(i).peer().title()));
            for (List<Duel.Result> run : runs) {
                row.add(Report.digits(run.get(i).micros()) + " (" + Report.digits(run.get(i).times()) + ")");
            }
            report.row(row.toArray());
        }
    }
}
