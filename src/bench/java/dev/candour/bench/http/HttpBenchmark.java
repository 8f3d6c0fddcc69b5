package dev.candour.bench.http;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Starts the service and the bare endpoint, each in a process of its own, and calls them in turn out of this one. Both get
 * the same request and give the same bytes.
 */
public final class HttpBenchmark implements AutoCloseable {

    private static final int CONNECTIONS = 8;

    private final List<Process> servers = new ArrayList<>();
    private final boolean quick;

    public HttpBenchmark(boolean quick) {
        this.quick = quick;
    }

    /** @param head takes the names of columns @param row takes the cells of a row */
    public void run(Consumer<String[]> head, BiConsumer<String, Object[]> row) throws Exception {
        byte[] request = request();
        int port = freePort();
        start("-jar", "target/candour.jar", "serve", "--port", "" + port);
        await(port, "/api/v1/screenings?explain=reasons", request);
        head.accept(new String[] {"explain", "endpoint", "requests/s", "p50 ms", "p99 ms", "errors", "of the bare rate"});
        for (String explain : List.of("reasons", "full")) {
            String path = "/api/v1/screenings?as-of=2026-11-20&explain=" + explain;
            int bare = bare(port, path, request);
            Load ours = new Load(port, path, request);
            Load least = new Load(bare, path, request);
            int rounds = quick ? 3 : 10;
            for (int round = 0; round < rounds; round++) {
                ours.round(CONNECTIONS, quick ? 2 : 4, round > 1);
                least.round(CONNECTIONS, quick ? 2 : 4, round > 1);
            }
            row.accept(explain, cells("bare", least, least));
            row.accept(explain, cells("candour", ours, least));
        }
    }

    private static Object[] cells(String name, Load load, Load least) {
        return new Object[] {
            name,
            load.rate(),
            load.percentile(50),
            load.percentile(99),
            load.errors(),
            load.rate() / least.rate()
        };
    }

    private int bare(int port, String path, byte[] request) throws Exception {
        Path answer = Files.createTempFile("answer", ".json");
        answer.toFile().deleteOnExit();
        try (Caller caller = new Caller(port, path, request)) {
            Files.write(answer, caller.call().body());
        }
        int bare = freePort();
        start("-cp", System.getProperty("java.class.path"), BareServer.class.getName(), "" + bare, answer.toString());
        await(bare, path, request);
        return bare;
    }

    private void start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(arguments));
        servers.add(new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(new File("target/bench-server-" + servers.size() + ".log"))
                .start());
    }

    private static void await(int port, String path, byte[] request) throws Exception {
        for (int tries = 0; tries < 600; tries++) {
            try (Caller caller = new Caller(port, path, request)) {
                if (caller.call().status() == 201) {
                    return;
                }
            } catch (IOException notYet) {
                Thread.sleep(100);
            }
        }
        throw new IllegalStateException("no server on port " + port);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** A parsed profile and a job: the samples', as one JSON object. */
    private static byte[] request() throws IOException {
        String candidate = Files.readString(Path.of("samples/resumes/marisol-vega.json"));
        String job = Files.readString(Path.of("samples/jobs/finance-lead.json"));
        return ("{\"candidate\":" + candidate + ",\"job\":" + job + "}").getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        servers.forEach(Process::destroy);
    }
}
