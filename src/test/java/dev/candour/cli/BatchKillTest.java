package dev.candour.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the real program in the middle of a batch and lets it go on, until it is done. {@code -Dcandour.kills=30} asks for more
 * kills than {@code verify} does.
 */
class BatchKillTest extends AtTerminal {

    private static final int KILLS = Integer.getInteger("candour.kills", 2);
    private static final Random RANDOM = new Random(20261120);

    @TempDir
    private Path folder;

    @Test
    void a_batch_that_was_killed_at_any_moment_ends_as_if_nothing_had_happened() throws Exception {
        Path in = Files.writeString(folder.resolve("in.ndjson"), input());
        Path undisturbed = folder.resolve("undisturbed.ndjson");
        assertThat(run(command(in, undisturbed))).as(err()).isEqualTo(1);
        long whole = Files.size(undisturbed);
        Path out = folder.resolve("out.ndjson");

        int killed = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            killed += killAt(started(in, out), out, whole * (kill + RANDOM.nextDouble()) / KILLS * 0.9);
        }
        int status = started(in, out).waitFor();

        assertThat(killed).isPositive();
        assertThat(status).isEqualTo(1);
        assertThat(Files.mismatch(out, undisturbed)).isEqualTo(-1);
    }

    /** Candidates of different lengths, and every tenth line a bad one. */
    private static String input() {
        StringBuilder lines = new StringBuilder();
        for (int line = 0; line < 800; line++) {
            lines.append(
                    line % 10 == 9
                            ? "no candidate " + line + "\n"
                            : "{\"candidate\": {\"work\": [{\"name\": \"Acme " + line + "\", \"startDate\": \"20"
                                    + (10 + line % 10) + "-01\", \"summary\": \"" + "Ran Kubernetes. ".repeat(line % 7)
                                    + "\"}]}}\n");
        }
        return lines.toString();
    }

    /** @return 1 when it was killed, 0 when it had ended before */
    private static int killAt(Process process, Path out, double length) throws IOException, InterruptedException {
        while (process.isAlive() && (!Files.exists(out) || Files.size(out) < length)) {
            Thread.sleep(1);
        }
        boolean alive = process.isAlive();
        process.destroyForcibly().waitFor();
        return alive ? 1 : 0;
    }

    private Process started(Path in, Path out) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(command(in, out)));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
    }

    private String[] command(Path in, Path out) {
        return new String[] {
            "screen",
            "--batch",
            in.toString(),
            "--job",
            Samples.JOBS.resolve("platform-engineer.yaml").toString(),
            "--as-of",
            Samples.DAY.toString(),
            "--out",
            out.toString(),
            "--resume",
            "--data",
            System.getProperty("candour.data", folder.resolve("data").toString())
        };
    }
}
