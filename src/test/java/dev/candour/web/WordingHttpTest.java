package dev.candour.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is wrong with a request is said so that whoever sent it can mend it. */
@SpringBootTest(
        classes = CandourServer.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "candour.rules.dir=rules")
class WordingHttpTest {

    private static final String JOB =
            "\"job\": {\"id\": \"a\", \"title\": \"E\", \"rules\": \"engineering\", \"requires\": [{\"skill\": \"Kubernetes\", \"years\": 2, \"weight\": 10}]}";

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
        "candidate": {"skills": [{"name": "Kubernetes", "months": 2147483647}]}; out-of-range; must lie between 0 and 1200
        "candidate": {"skills": [{"name": "Kubernetes", "months": -5}]}; out-of-range; must lie between 0 and 1200
        "candidate": {"skills": [{"name": "Kubernetes", "months": 2.5}]}; not-whole; must be a whole number
        "candidate": {"work": [{"name": "A", "endDate": {}}]}; expected-text; wants a text, and {...} is none
        "candidate": {"work": [{"name": "A", "endDate": ["2019"]}]}; expected-text; wants a text, and [...] is none
        "resume": {"text": 12}; expected-text; resume.text wants a text, and 12 is none
        "resume": {"base64": ["a"]}; expected-text; resume.base64 wants a text
        "resume": {"text": null}; text-or-base64; needs either
        "resume": {"text": "a", "base64": "YQ=="}; text-or-base64; needs either
        """)
    void the_first_thing_said_is_what_is_wrong(String candidate, String code, String message) throws Exception {
        HttpResponse<String> answer = post("/api/v1/screenings", "{" + candidate + ", " + JOB + "}");

        JsonNode error = json(answer).at("/errors/0");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(error.at("/code").asString()).isEqualTo(code);
        assertThat(error.at("/message").asString()).contains(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        /api/v1/screenings?explian=full; explian; explain, as-of
        /api/v1/screenings?as-of=2026-11-20&lang=zh; lang; explain, as-of
        /api/v1/screenings?%65xplian; explian; explain, as-of
        /api/v1/screenings/batch?jobs=a; jobs; job, explain, as-of
        /api/v1/profiles?asof=2026-11-20; asof; as-of
        """)
    void a_parameter_that_nobody_knows_is_refused(String address, String name, String known) throws Exception {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(uri(address))
                        .header("Content-Type", address.contains("batch") ? "application/x-ndjson" : "application/json")
                        .POST(BodyPublishers.ofString("{}"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        JsonNode error = json(answer).at("/errors/0");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(error.at("/field").asString()).isEqualTo(name);
        assertThat(error.at("/advice").asString()).isEqualTo("Write one of: " + known + ".");
    }

    @Test
    void where_there_are_no_parameters_none_is_taken() throws Exception {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(uri("/api/v1/rules?set=common")).build(), HttpResponse.BodyHandlers.ofString());

        assertThat(json(answer).at("/errors/0/code").asString()).isEqualTo("no-parameters");
    }

    @Test
    void known_parameters_are_taken() throws Exception {
        HttpResponse<String> answer = post(
                "/api/v1/screenings?explain=full&as-of=2026-11-20&", "{\"resume\": {\"text\": \"a\"}, " + JOB + "}");

        assertThat(answer.statusCode()).as(answer.body()).isNotEqualTo(400);
    }

    @Test
    void who_does_not_say_what_is_sent_learns_what_may_be() throws Exception {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(uri("/api/v1/screenings"))
                        .POST(BodyPublishers.ofString("{}"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.body()).doesNotContain("null");
        assertThat(json(answer).at("/errors/0/advice").asString())
                .contains("Content-Type")
                .contains("application/json")
                .contains("multipart/form-data");
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/rules/common/..%2F..%2Fetc", "/api/v1/rules/a%00b", "/api/v1/rules/a%5Cb", "/../x"})
    void an_address_that_the_container_refuses_is_a_problem_too(String address) throws Exception {
        String answer = raw("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json")
                .doesNotContain("<html");
        JsonNode problem =
                new JsonMapper().readTree(answer.substring(answer.indexOf('{'), answer.lastIndexOf('}') + 1));
        assertThat(problem.at("/status").asInt()).isEqualTo(400);
        assertThat(problem.at("/errors/0/code").asString()).isEqualTo("address-refused");
    }

    private String raw(String request) throws Exception {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private HttpResponse<String> post(String address, String body) throws Exception {
        return client.send(
                HttpRequest.newBuilder(uri(address))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private URI uri(String address) {
        return URI.create("http://127.0.0.1:" + port + address);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return new JsonMapper().readTree(answer.body());
    }
}
