package dev.candour.bench.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A process and what it takes of the machine, as Linux tells. */
final class Watched {

    private final Process process;
    private final List<Long> megabytes = new ArrayList<>();
    private double processor;

    private Watched(Process process) {
        this.process = process;
    }

    /** @param cores as {@code taskset} takes them */
    static Watched start(String cores, Path log, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("taskset", "-c", cores));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx512m");
        command.addAll(arguments);
        return new Watched(new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start());
    }

    Process process() {
        return process;
    }

    /** Looks what it takes now; when it has ended nobody can tell any more. */
    void look() throws IOException {
        process.toHandle().info().totalCpuDuration().ifPresent(used -> processor = used.toNanos() / 1e9);
        Path status = Path.of("/proc/" + process.pid() + "/status");
        if (Files.exists(status)) {
            for (String line : Files.readAllLines(status)) {
                if (line.startsWith("VmRSS:")) {
                    megabytes.add(Long.parseLong(line.replaceAll("\\D", "")) / 1024);
                }
            }
        }
    }

    /** At a quarter, at three quarters and at most. */
    String memory() {
        if (megabytes.isEmpty()) {
            return "-";
        }
        int looks = megabytes.size();
        long most = megabytes.stream().mapToLong(Long::longValue).max().orElseThrow();
        return megabytes.get(looks / 4) + " / " + megabytes.get(looks * 3 / 4) + " / " + most;
    }

    /** Seconds of all processors that it had used when last looked at. */
    double processorSeconds() {
        return processor;
    }
}
