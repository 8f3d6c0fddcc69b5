package dev.candour.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
        classes = CandourServer.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"candour.rules.dir=rules", "candour.batches.at-once=1"})
class BatchHttpTest {

    private static final String PATH = "/api/v1/screenings/batch?as-of=2026-11-20";
    private static final String JOB =
            "{\"id\": \"a\", \"title\": \"Engineer\", \"rules\": \"engineering\", \"requires\": [{\"skill\": \"Kubernetes\", \"years\": 2, \"weight\": 10}]}";
    private static final String CANDIDATE =
            "{\"work\": [{\"name\": \"Acme\", \"position\": \"Engineer\", \"startDate\": \"2019-01\", \"endDate\": \"2022-03\", \"summary\": \"Ran Kubernetes.\"}]}";
    private static final String LINE = "{\"candidate\": " + CANDIDATE + "}";
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Test
    void each_line_gets_the_verdict_that_a_single_request_gets() throws Exception {
        String alone = post(
                        "/api/v1/screenings?as-of=2026-11-20&explain=reasons",
                        "application/json",
                        "{\"candidate\": " + CANDIDATE + ", \"job\": " + JOB + "}")
                .body();
        List<JsonNode> lines = lines(post(PATH + "&job=" + encoded(JOB), LINE + "\n" + LINE + "\n"));

        assertThat(lines).hasSize(2);
        assertThat(lines.get(1).toString().replace("line 2", "candidate"))
                .isEqualTo(JSON.readTree(alone).toString());
    }

    @Test
    void a_job_is_called_by_the_name_of_its_file_and_a_line_may_have_its_own() throws Exception {
        List<JsonNode> lines = lines(post(
                PATH + "&job=platform-engineer",
                LINE + "\n" + "{\"candidate\": {}, \"job\": " + JOB + "}\n" + CANDIDATE + "\n"));

        assertThat(lines)
                .extracting(line -> line.at("/job").asString())
                .containsExactly("platform-engineer", "a", "platform-engineer");
    }

    @Test
    void documents_are_read_and_keep_their_names() throws Exception {
        String text =
                "## Work Experience\\n### Acme Robotics, Engineer, 2019/01-2022/03\\n- Ran Kubernetes clusters.\\n";
        List<JsonNode> lines = lines(post(
                PATH + "&job=" + encoded(JOB),
                "{\"resume\": {\"text\": \"" + text + "\", \"fileName\": \"cv.md\"}}\n{\"resume\": {\"text\": \"" + text
                        + "\"}}"));

        assertThat(lines).extracting(line -> line.at("/document").asString()).containsExactly("cv.md", "line 2");
        assertThat(lines)
                .extracting(line -> line.at("/recommendation").asString())
                .containsOnly("RECOMMEND");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            nonsense                                        | 400 | line-not-json       |
            [1]                                             | 400 | line-not-json       |
            {"candidate"                                    | 400 | syntax              |
            {"candidate": {}, "resume": {}}                 | 400 | candidate-or-resume | candidate
            {"candidate": {}, "jobb": 1}                    | 400 | unknown-field       | jobb
            {"candidate": {}, "job": {"id": "a"}}           | 400 | missing-field       | job.title
            {"candidate": {"work": 3}}                      | 400 | expected-list       | work
            {"resume": {"base64": "###"}}                   | 400 | not-base64          | resume.base64
            {"resume": {"text": " "}}                       | 422 | resume-empty        |
            {"resume": {"base64": "JVBERi0xLjcK"}}          | 422 | resume-damaged      |
            {"resume": {"base64": "iVBORw0KGgo="}}          | 415 | resume-unsupported-format |
            {"candidate": {}, "job": {"id": "a", "title": "A", "rules": "enginering", "requires": [{"skill": "Go"}]}} | 422 | unknown-rule-set | job.rules
            """)
    void a_bad_line_is_answered_in_its_place(String bad, int status, String code, String field) throws Exception {
        List<JsonNode> lines = lines(post(PATH + "&job=" + encoded(JOB), LINE + "\n" + bad + "\n" + LINE));

        assertThat(lines).hasSize(3);
        assertThat(lines.get(0).has("recommendation")).isTrue();
        JsonNode error = lines.get(1);
        assertThat(error.at("/line").asInt()).isEqualTo(2);
        assertThat(error.at("/error/status").asInt()).as(error.toString()).isEqualTo(status);
        assertThat(error.at("/error/errors/0/code").asString()).isEqualTo(code);
        assertThat(error.at("/error/errors/0/message").asString()).isNotBlank();
        if (field != null) {
            assertThat(error.at("/error/errors/0/field").asString()).isEqualTo(field);
        }
        assertThat(lines.get(2).at("/document").asString()).isEqualTo("line 3");
    }

    @Test
    void a_line_that_is_too_long_is_passed_over() throws Exception {
        String huge = "{\"resume\": {\"text\": \"" + "x".repeat(15 * 1024 * 1024) + "\"}}";
        List<JsonNode> lines = lines(post(PATH + "&job=" + encoded(JOB), huge + "\n" + LINE));

        assertThat(lines.get(0).at("/error/status").asInt()).isEqualTo(413);
        assertThat(lines.get(1).has("recommendation")).isTrue();
    }

    @Test
    void without_a_job_each_line_without_one_is_told_so() throws Exception {
        List<JsonNode> lines = lines(post(PATH, LINE + "\n{\"candidate\": {}, \"job\": " + JOB + "}"));

        assertThat(lines.get(0).at("/error/errors/0/field").asString()).isEqualTo("job");
        assertThat(lines.get(1).has("recommendation")).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            job=nobody                  | 422 | job-not-found
            job=../jobs/x               | 422 | job-not-found
            job=%7B%22id%22%3A1%7D      | 400 | missing-field
            job=finance-lead&explain=no | 400 | unknown-value
            as-of=yesterday             | 400 | not-a-day
            """)
    void what_is_wrong_for_all_lines_is_told_before_the_first(String query, int status, String code) throws Exception {
        HttpResponse<String> answer = post("/api/v1/screenings/batch?" + query, LINE);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(JSON.readTree(answer.body()).at("/errors/0/code").asString()).isEqualTo(code);
    }

    @Test
    void words_come_in_the_language_and_the_depth_that_are_asked_for() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(uri(PATH + "&explain=full&job=" + encoded(JOB)))
                .header("Content-Type", "application/x-ndjson")
                .header("Accept-Language", "zh")
                .POST(BodyPublishers.ofString(LINE.replace("2022-03", "2020-06") + "\nx"))
                .build();
        List<JsonNode> lines = lines(client.send(request, HttpResponse.BodyHandlers.ofString()));

        assertThat(lines.get(0).at("/requirements/0/asked").asString()).isEqualTo("至少 2 年");
        assertThat(lines.get(0).at("/nearMisses").size()).isPositive();
        assertThat(lines.get(1).at("/error/detail").asString()).containsPattern("\\p{IsHan}");
    }

    @Test
    void a_verdict_arrives_before_the_next_line_is_sent() throws Exception {
        try (Socket socket = started()) {
            BufferedReader in = reader(socket);
            String line = in.readLine();
            assertThat(line).startsWith("HTTP/1.1 200");
            for (int number = 1; number <= 3; number++) {
                send(socket, LINE + "\n");
                while (!line.contains("\"line " + number + "\"")) {
                    line = in.readLine();
                    assertThat(line).isNotNull();
                }
            }
            socket.getOutputStream().write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            assertThat(in.lines()).last().isEqualTo("");
        }
    }

    @Test
    void work_for_a_client_that_has_left_ends() throws Exception {
        try (Socket socket = started()) {
            send(socket, (LINE + "\n").repeat(2000));
            assertThat(socket.getInputStream().read()).as("it has begun").isPositive();
            assertThat(post(PATH + "&job=" + encoded(JOB), LINE).statusCode()).isEqualTo(503);
            socket.setSoLinger(true, 0);
        }
        HttpResponse<String> next = post(PATH + "&job=" + encoded(JOB), LINE);
        for (int attempt = 0; attempt < 300 && next.statusCode() == 503; attempt++) {
            Thread.sleep(100);
            next = post(PATH + "&job=" + encoded(JOB), LINE);
        }
        assertThat(next.statusCode()).isEqualTo(200);
    }

    @Test
    void more_batches_than_can_be_taken_are_told_when_to_come_back() throws Exception {
        try (Socket socket = started()) {
            send(socket, LINE + "\n");
            reader(socket).readLine();
            HttpResponse<String> answer = post(PATH + "&job=" + encoded(JOB), LINE);

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("retry-after")).isPresent();
            socket.getOutputStream().write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            assertThat(reader(socket).lines()).last().isEqualTo("");
        }
    }

    @Test
    void the_description_names_the_batch() throws Exception {
        JsonNode api = JSON.readTree(
                client.send(HttpRequest.newBuilder(uri("/v3/api-docs")).build(), HttpResponse.BodyHandlers.ofString())
                        .body());

        assertThat(api.at("/paths").get("/api/v1/screenings/batch").at("/post/parameters"))
                .extracting(parameter -> parameter.at("/name").asString())
                .contains("job", "explain", "as-of");
    }

    private Socket started() throws IOException {
        Socket socket = new Socket("127.0.0.1", port);
        socket.getOutputStream()
                .write(("POST " + PATH + "&job=" + encoded(JOB)
                                + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\n"
                                + "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static void send(Socket socket, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        OutputStream out = socket.getOutputStream();
        out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(bytes);
        out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static BufferedReader reader(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    private static List<JsonNode> lines(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type").orElse("")).startsWith("application/x-ndjson");
        assertThat(answer.body()).endsWith("\n");
        return answer.body().lines().map(JSON::readTree).toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return post(path, "application/x-ndjson", body);
    }

    private HttpResponse<String> post(String path, String type, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(uri(path))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
