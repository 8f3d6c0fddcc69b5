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
 * the same requests; the bare one answers with the bytes of one of ours. One candidate who comes again and again is read once;
 * of many, each is read each time.
 */
public final class HttpBenchmark implements AutoCloseable {

    private static final int CONNECTIONS = 8;
    private static final int MANY = 2000;

    private final List<Process> servers = new ArrayList<>();
    private final boolean quick;

    public HttpBenchmark(boolean quick) {
        this.quick = quick;
    }

    /** @param head takes the names of columns @param row takes the cells of a row */
    public void run(Consumer<String[]> head, BiConsumer<String, Object[]> row) throws Exception {
        int port = freePort();
        start("-jar", "target/candour.jar", "serve", "--port", "" + port);
        await(port, "/api/v1/screenings?explain=reasons", one());
        head.accept(new String[] {
            "candidates", "explain", "endpoint", "requests/s", "p50 ms", "p99 ms", "errors", "of the bare rate"
        });
        for (String explain : List.of("reasons", "full")) {
            compare("one", one(), explain, port, row);
            compare("" + MANY, many(), explain, port, row);
        }
    }

    private void compare(
            String candidates, List<byte[]> requests, String explain, int port, BiConsumer<String, Object[]> row)
            throws Exception {
        String path = "/api/v1/screenings?as-of=2026-11-20&explain=" + explain;
        int bare = bare(port, path, requests);
        Load ours = new Load(port, path, requests);
        Load least = new Load(bare, path, requests);
        int rounds = quick ? 3 : 10;
        for (int round = 0; round < rounds; round++) {
            ours.round(CONNECTIONS, quick ? 2 : 4, round > 1);
            least.round(CONNECTIONS, quick ? 2 : 4, round > 1);
        }
        row.accept(candidates, cells(explain, "bare", least, least));
        row.accept(candidates, cells(explain, "candour", ours, least));
        servers.remove(servers.size() - 1).destroy();
    }

    private static Object[] cells(String explain, String name, Load load, Load least) {
        return new Object[] {
            explain,
            name,
            load.rate(),
            load.percentile(50),
            load.percentile(99),
            load.errors(),
            load.rate() / least.rate()
        };
    }

    private int bare(int port, String path, List<byte[]> requests) throws Exception {
        Path answer = Files.createTempFile("answer", ".json");
        answer.toFile().deleteOnExit();
        try (Caller caller = new Caller(port, path, requests, 0)) {
            Files.write(answer, caller.call().body());
        }
        int bare = freePort();
        start("-cp", System.getProperty("java.class.path"), BareServer.class.getName(), "" + bare, answer.toString());
        await(bare, path, requests);
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

    private static void await(int port, String path, List<byte[]> requests) throws Exception {
        for (int tries = 0; tries < 600; tries++) {
            try (Caller caller = new Caller(port, path, requests, 0)) {
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

    /** A JSON Resume and a job: the samples'. */
    private static List<byte[]> one() throws IOException {
        return List.of(request(Files.readString(Path.of("samples/resumes/marisol-vega.json"))));
    }

    /** Different people with the texts of that sample, so many that each is forgotten before coming again. */
    private static List<byte[]> many() throws IOException {
        String sample = Files.readString(Path.of("samples/resumes/marisol-vega.json"));
        List<byte[]> requests = new ArrayList<>();
        for (int number = 0; number < MANY; number++) {
            requests.add(request(sample.replaceFirst("\"name\": \"", "\"name\": \"Person " + number + " ")));
        }
        return requests;
    }

    private static byte[] request(String candidate) throws IOException {
        String job = Files.readString(Path.of("samples/jobs/finance-lead.json"));
        return ("{\"candidate\":" + candidate + ",\"job\":" + job + "}").getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        servers.forEach(Process::destroy);
    }
}
