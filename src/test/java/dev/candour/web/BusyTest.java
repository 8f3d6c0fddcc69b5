package dev.candour.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a server does that is asked for more than it can do. */
@SpringBootTest(
        classes = CandourServer.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "candour.rules.dir=rules",
            "candour.screenings.at-once=1",
            "candour.screenings.waiting=1",
            "candour.screenings.patience=200ms",
            "candour.documents.at-once=1",
            "candour.documents.waiting=0",
            "candour.profiles.kept=0"
        })
class BusyTest {

    private static final String JOB =
            "{\"id\": \"a\", \"title\": \"Engineer\", \"rules\": \"engineering\", \"requires\": [{\"skill\": \"Kubernetes\", \"years\": 2}]}";
    private static final String CANDIDATE = "{\"candidate\": {}, \"job\": " + JOB + "}";
    private static final String DOCUMENT = "{\"resume\": {\"text\": \"# Work\\nKubernetes\"}, \"job\": " + JOB + "}";

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private Gates gates;

    @Test
    void what_is_too_much_is_told_when_to_come_back_and_then_served() throws Exception {
        try (Held screenings = new Held(gates.screenings())) {
            HttpResponse<String> busy = post(CANDIDATE);

            assertThat(busy.statusCode()).isEqualTo(503);
            assertThat(busy.headers().firstValue("retry-after")).contains("1");
            assertThat(busy.headers().firstValue("content-type")).contains("application/problem+json");
            JsonNode problem = new JsonMapper().readTree(busy.body());
            assertThat(problem.at("/errors/0/code").asString()).isEqualTo("busy");
            assertThat(problem.at("/errors/0/advice").asString()).contains("1 second");
            assertThat(screenings.holds()).isTrue();
            assertThat(get("/actuator/health").body()).contains("UP");
        }
        assertThat(post(CANDIDATE).statusCode()).isEqualTo(201);
    }

    @Test
    void documents_that_take_long_do_not_keep_parsed_candidates_waiting() throws Exception {
        try (Held documents = new Held(gates.documents())) {
            assertThat(post(DOCUMENT).statusCode()).isEqualTo(503);
            assertThat(post(CANDIDATE).statusCode()).isEqualTo(201);
            assertThat(documents.holds()).isTrue();
        }
        assertThat(post(DOCUMENT).statusCode()).isEqualTo(201);
    }

    @Test
    void a_crowd_gets_verdicts_or_is_sent_away_and_nobody_gets_anything_else() throws Exception {
        List<CompletableFuture<HttpResponse<String>>> crowd = new ArrayList<>();
        for (int number = 0; number < 60; number++) {
            crowd.add(client.sendAsync(request(CANDIDATE), BodyHandlers.ofString()));
        }
        List<Integer> answers =
                crowd.stream().map(one -> one.join().statusCode()).toList();

        assertThat(answers).contains(201).allMatch(status -> status == 201 || status == 503);
        assertThat(post(CANDIDATE).statusCode()).isEqualTo(201);
    }

    @Test
    void a_body_that_says_it_is_too_large_is_not_waited_for() throws Exception {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream()
                    .write(("POST /api/v1/screenings HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                                    + "Content-Length: 3000000000\r\n\r\n{")
                            .getBytes(StandardCharsets.US_ASCII));
            byte[] answer = new byte[12];
            socket.getInputStream().readNBytes(answer, 0, answer.length);

            assertThat(new String(answer, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 413");
        }
    }

    private HttpResponse<String> post(String body) throws IOException, InterruptedException {
        return client.send(request(body), BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
    }

    private HttpRequest request(String body) {
        return HttpRequest.newBuilder(uri("/api/v1/screenings"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** Work that lasts until it is told to end. */
    private static final class Held implements AutoCloseable {

        private final CountDownLatch inside = new CountDownLatch(1);
        private final CountDownLatch end = new CountDownLatch(1);
        private final CompletableFuture<Boolean> work;

        private Held(Gate gate) throws InterruptedException {
            work = CompletableFuture.supplyAsync(() -> gate.within(this::untilTheEnd));
            inside.await();
        }

        private boolean untilTheEnd() {
            inside.countDown();
            try {
                end.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return true;
        }

        private boolean holds() {
            return !work.isDone();
        }

        @Override
        public void close() {
            end.countDown();
            work.join();
        }
    }
}
