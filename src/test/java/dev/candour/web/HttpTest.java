package dev.candour.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.Samples;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
        classes = CandourServer.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"candour.rules.dir=rules", "logging.level.root=info"})
@ExtendWith(OutputCaptureExtension.class)
class HttpTest {

    private static final String JOB =
            "{\"id\": \"a\", \"title\": \"Engineer\", \"rules\": \"engineering\", \"requires\": [{\"skill\": \"Kubernetes\", \"years\": 2, \"weight\": 10}]}";
    private static final String TEXT =
            "## Work Experience\\n### Acme Robotics, Engineer, 2019/01-2022/03\\n- Ran Kubernetes clusters.\\n";
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Test
    void a_posted_text_gets_a_verdict() throws Exception {
        HttpResponse<String> answer = post(
                "/api/v1/screenings?as-of=2026-11-20",
                "{\"resume\": {\"text\": \"" + TEXT + "\"}, \"job\": " + JOB + "}");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        JsonNode verdict = JSON.readTree(answer.body());
        assertThat(verdict.at("/recommendation").asString()).isEqualTo("RECOMMEND");
        assertThat(verdict.at("/requirements/0/status").asString()).isEqualTo("MET");
        assertThat(verdict.at("/requirements/0/evidence/0/quote").asString()).contains("Kubernetes");
        assertThat(verdict.at("/ruleSet/version").asString()).hasSize(64);
        assertThat(verdict.at("/asOf").asString()).isEqualTo("2026-11-20");
    }

    @Test
    void a_posted_candidate_gets_evidence_by_json_pointer() throws Exception {
        String candidate =
                "{\"work\": [{\"name\": \"Acme\", \"position\": \"Engineer\", \"startDate\": \"2019-01\", \"endDate\": \"2022-03\", \"summary\": \"Ran Kubernetes.\"}]}";
        HttpResponse<String> answer =
                post("/api/v1/screenings", "{\"candidate\": " + candidate + ", \"job\": " + JOB + "}");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(JSON.readTree(answer.body())
                        .at("/requirements/0/evidence/0/pointer")
                        .asString())
                .startsWith("/work/0");
    }

    @Test
    void files_are_screened_as_form_data() throws Exception {
        HttpResponse<String> answer = postFiles(
                "/api/v1/screenings?as-of=2026-11-20",
                Samples.bytes(Samples.resumes().get(0)),
                Samples.bytes(Samples.JOBS.resolve("platform-engineer.yaml")));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(JSON.readTree(answer.body()).at("/job").asString()).isEqualTo("platform-engineer");
    }

    @Test
    void a_pdf_is_read_and_its_evidence_says_the_page() throws Exception {
        byte[] pdf;
        try (var in = HttpTest.class.getResourceAsStream("/documents/resume.pdf")) {
            pdf = in.readAllBytes();
        }
        HttpResponse<String> answer = postFiles("/api/v1/profiles", pdf, null);

        JsonNode profile = JSON.readTree(answer.body());
        assertThat(profile.at("/basics/name").asString()).isEqualTo("Ottilie Branwen-Sato");
        assertThat(profile.at("/meta/candour/evidence")
                        .get("/basics/name")
                        .at("/0/page")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void a_document_in_base64_is_read() throws Exception {
        String base64 =
                Base64.getEncoder().encodeToString(TEXT.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> answer =
                post("/api/v1/profiles", "{\"resume\": {\"base64\": \"" + base64 + "\", \"fileName\": \"one.md\"}}");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(JSON.readTree(answer.body()).at("/work/0/name").asString()).isEqualTo("Acme Robotics");
    }

    @Test
    void a_profile_that_was_answered_can_be_posted_as_a_candidate() throws Exception {
        String profile = post("/api/v1/profiles", "{\"resume\": {\"text\": \"" + TEXT + "\"}}")
                .body();
        HttpResponse<String> answer =
                post("/api/v1/screenings", "{\"candidate\": " + profile + ", \"job\": " + JOB + "}");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(JSON.readTree(answer.body()).at("/requirements/0/status").asString())
                .isEqualTo("MET");
    }

    @Test
    void the_answer_is_chinese_when_the_request_prefers_it() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(uri("/api/v1/screenings"))
                .header("Content-Type", "application/json")
                .header("Accept-Language", "zh-CN,zh;q=0.9")
                .POST(BodyPublishers.ofString("{\"resume\": {\"text\": \"" + TEXT + "\"}, \"job\": " + JOB + "}"))
                .build();

        JsonNode verdict = JSON.readTree(
                client.send(request, HttpResponse.BodyHandlers.ofString()).body());

        assertThat(verdict.at("/requirements/0/asked").asString()).isEqualTo("至少 2 年");
        assertThat(verdict.at("/reasons/0/text").asString()).containsPattern("\\p{IsHan}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {                                                     | 400 | syntax              |
            []                                                    | 400 | request-not-json    |
            ``                                                    | 400 | request-empty       |
            {"job": JOB}                                          | 400 | candidate-or-resume | candidate
            {"candidate": {}, "resume": {}, "job": JOB}           | 400 | candidate-or-resume | candidate
            {"candidate": {}}                                     | 400 | missing-field       | job
            {"candidate": {}, "job": JOB, "jobb": 1}              | 400 | unknown-field       | jobb
            {"candidate": {}, "job": {"id": "a"}}                 | 400 | missing-field       | job.title
            {"candidate": {"work": 3}, "job": JOB}                | 400 | `*`                 | `*`
            {"resume": {"text": "x", "base64": "eA=="}, "job": JOB} | 400 | text-or-base64    | resume.text
            {"resume": {"base64": "A"}, "job": JOB}               | 400 | not-base64          | resume.base64
            {"resume": {"base64": "###QWJj@@@"}, "job": JOB}      | 400 | not-base64          | resume.base64
            {"candidate": {"x": 1e999999999}, "job": JOB}         | 400 | number-out-of-bounds |
            {"resume": {"text": "   "}, "job": JOB}               | 422 | `*`                 |
            {"resume": {"base64": "JVBERi0xLjcK"}, "job": JOB}    | 422 | resume-damaged      |
            {"resume": {"base64": "iVBORw0KGgo="}, "job": JOB}    | 415 | resume-unsupported-format |
            """)
    void bad_input_names_the_field_or_the_line(String body, int status, String code, String field) throws Exception {
        HttpResponse<String> answer = post("/api/v1/screenings", body.replace("JOB", JOB));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
        JsonNode error = JSON.readTree(answer.body()).at("/errors/0");
        assertThat(error.at("/message").asString()).isNotBlank();
        if (!code.equals("*")) {
            assertThat(error.at("/code").asString()).isEqualTo(code);
        }
        if (field != null && !field.equals("*")) {
            assertThat(error.at("/field").asString()).isEqualTo(field);
        }
        assertThat(answer.body()).doesNotContain("Exception").doesNotContain("\tat ");
    }

    @Test
    void a_wrong_level_of_explanation_and_a_wrong_day_are_named() throws Exception {
        String body = "{\"resume\": {\"text\": \"" + TEXT + "\"}, \"job\": " + JOB + "}";

        assertThat(post("/api/v1/screenings?explain=all", body).body()).contains("reasons, why-not, full");
        assertThat(post("/api/v1/screenings?as-of=20.11.2026", body).body()).contains("as-of", "2026-11-20");
    }

    @Test
    void an_unknown_rule_set_is_named() throws Exception {
        HttpResponse<String> answer = post(
                "/api/v1/screenings", "{\"candidate\": {}, \"job\": " + JOB.replace("engineering", "enginering") + "}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("enginering", "engineering", "job.rules");
    }

    @Test
    void a_job_with_many_requirements_does_not_take_the_server_hostage() throws Exception {
        StringBuilder asked = new StringBuilder();
        for (int number = 0; number < 60; number++) {
            asked.append(number == 0 ? "" : ",")
                    .append("{\"skill\": \"Skill")
                    .append(number)
                    .append("\"}");
        }
        String job = JOB.replace("{\"skill\": \"Kubernetes\", \"years\": 2, \"weight\": 10}", asked);

        assertThat(post("/api/v1/screenings", "{\"resume\": {\"text\": \"" + TEXT + "\"}, \"job\": " + job + "}")
                        .statusCode())
                .isEqualTo(201);
        assertThat(post(
                                "/api/v1/screenings",
                                "{\"candidate\": {}, \"job\": " + job.replace("]}", "," + asked + "]}") + "}")
                        .body())
                .contains("more than 100 requirements");
    }

    @Test
    void another_name_for_this_machine_gets_no_answer() throws Exception {
        try (java.net.Socket socket = new java.net.Socket("127.0.0.1", port)) {
            socket.getOutputStream()
                    .write("GET /api/v1/rules HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer)
                    .startsWith("HTTP/1.1 400")
                    .contains("host-not-allowed")
                    .doesNotContain("sets");
        }
    }

    @Test
    void the_second_language_counts_when_the_first_is_not_spoken() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(uri("/api/v1/screenings"))
                .header("Content-Type", "application/json")
                .header("Accept-Language", "fr, zh-CN;q=0.9, en;q=0.1")
                .POST(BodyPublishers.ofString("{}"))
                .build();

        assertThat(client.send(request, HttpResponse.BodyHandlers.ofString()).body())
                .contains("缺少");
    }

    @Test
    void missing_parts_of_a_form_are_named() throws Exception {
        HttpResponse<String> answer = postFiles("/api/v1/screenings", "Text".getBytes(StandardCharsets.UTF_8), null);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("job");
    }

    @Test
    void what_is_too_large_gets_413() throws Exception {
        String eleven = "x".repeat(11 * 1024 * 1024);
        String three = "word ".repeat(3 * 1024 * 1024 / 5);

        assertThat(post("/api/v1/screenings", "{\"resume\": {\"text\": \"" + eleven + "\"}, \"job\": " + JOB + "}")
                        .statusCode())
                .isEqualTo(413);
        assertThat(post("/api/v1/screenings", "{\"resume\": {\"text\": \"" + three + "\"}, \"job\": " + JOB + "}")
                        .statusCode())
                .isEqualTo(413);
        assertThat(postFiles("/api/v1/screenings", eleven.getBytes(StandardCharsets.UTF_8), new byte[] {'a'})
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void nothing_of_a_resume_is_logged(CapturedOutput output) throws Exception {
        post(
                "/api/v1/screenings",
                "{\"resume\": {\"text\": \"Zyxwv Secretname\\n" + TEXT + "\"}, \"job\": " + JOB + "}");
        post("/api/v1/screenings", "{\"resume\": {\"text\": \"Zyxwv Secretname\"}, \"job\": {}}");
        post("/api/v1/screenings", "{\"candidate\": {\"work\": \"Zyxwv Secretname\"}, \"job\": " + JOB + "}");
        post("/api/v1/screenings", "{\"candidate\": Zyxwv Secretname");

        assertThat(output.getAll()).doesNotContain("Secretname").doesNotContain("Zyxwv");
    }

    @Test
    void the_rules_are_listed_with_their_places() throws Exception {
        JsonNode sets = JSON.readTree(get("/api/v1/rules").body()).at("/sets");

        assertThat(sets).extracting(set -> set.at("/name").asString()).contains("common", "engineering", "general");
        assertThat(sets.get(0).at("/rules/0/source").asString()).matches("\\w+/[\\w-]+\\.drl:\\d+");
    }

    @Test
    void health_and_the_description_are_served() throws Exception {
        assertThat(get("/actuator/health").body()).contains("UP");
        assertThat(get("/swagger-ui.html").statusCode()).isIn(200, 302);
        JsonNode api = JSON.readTree(get("/v3/api-docs").body());
        assertThat(api.at("/openapi").asString()).startsWith("3.1");
        assertThat(api.at("/paths").propertyNames())
                .containsAll(List.of("/api/v1/screenings", "/api/v1/profiles", "/api/v1/rules"));
    }

    @ParameterizedTest
    @CsvSource({"GET, /api/v1/screenings, 405", "GET, /nothing, 404", "POST, /api/v1/rules, 405"})
    void what_is_not_there_is_a_problem_too(String method, String path, int status) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(uri(path))
                .method(method, BodyPublishers.noBody())
                .build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
    }

    private HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> postFiles(String path, byte[] resume, byte[] job)
            throws IOException, InterruptedException {
        var form = new java.io.ByteArrayOutputStream();
        part(form, "resume", "resume.md", resume);
        if (job != null) {
            part(form, "job", "job.yaml", job);
        }
        form.write("--b--\r\n".getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(BodyPublishers.ofByteArray(form.toByteArray()))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static void part(java.io.ByteArrayOutputStream form, String name, String file, byte[] content)
            throws IOException {
        String head = "--b\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"" + file + "\"\r\n\r\n";
        form.write(head.getBytes(StandardCharsets.UTF_8));
        form.write(content);
        form.write("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
