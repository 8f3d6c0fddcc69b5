package dev.candour.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.Attacks;
import dev.candour.source.InertJson;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever a request says is text in every answer, in no header and in no log. */
@SpringBootTest(
        classes = CandourServer.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"candour.rules.dir=rules", "logging.level.root=info"})
@ExtendWith(OutputCaptureExtension.class)
class InjectionHttpTest {

    private static final JsonMapper JSON = InertJson.mapper().build();
    private static final String MARK = "Quetzalbrand";
    private static final String RESUME =
            "# Ines %2$s\n\nines@example.com\n\n## Experience\n\n### %2$s, Engineer, 2019-01 – 2023-06\n\n- Ran Kubernetes clusters\n- Kept %2$s warm %1$s\n";

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Test
    void a_resume_and_its_file_name_are_text_in_the_verdict_its_page_and_the_letter(CapturedOutput log)
            throws Exception {
        Map<String, Object> clean = candidate("gladly", "clean.md");
        JsonNode twin = JSON.readTree(screened(clean).body());
        Attacks.Twin page = Attacks.Twin.of(page(screened(clean), ""));
        Attacks.Twin letter = Attacks.Twin.of(page(screened(clean), "/letter"));
        for (String attack : Attacks.ALL) {
            HttpResponse<String> answer = screened(candidate(attack, attack + ".md"));
            if (answer.statusCode() != 201) {
                assertRefused(answer); // more control than text
                continue;
            }
            assertHeadersSayNothingOf(answer);
            Attacks.assertNothingSteers(answer.body());
            JsonNode verdict = JSON.readTree(answer.body());
            assertThat(verdict.get("document").asString()).isEqualTo(attack + ".md");
            assertThat(verdict.get("score")).isEqualTo(twin.get("score"));
            assertThat(verdict.get("recommendation")).isEqualTo(twin.get("recommendation"));
            Attacks.assertInertPage(page(answer, ""), page);
            Attacks.assertInertPage(page(answer, "/letter"), letter);
            Attacks.assertNothingSteers(
                    get(location(answer) + "/letter", "text/plain").body());
        }
        assertThat(log.getAll()).doesNotContain(MARK, "Forgery", "FORGERY", "alert(1)", "clean.md");
    }

    @Test
    void what_cannot_be_taken_is_quoted_as_text(CapturedOutput log) throws Exception {
        for (String attack : Attacks.ALL) {
            String text = attack.substring(0, Math.min(200, attack.length())) + MARK;
            String written = URLEncoder.encode(text.replaceAll("[\\ud800-\\udfff]", "-"), StandardCharsets.UTF_8);
            Map<String, Object> hostile = Map.of("resume", Map.of("text", "x"), "job", Map.of("id", text, text, text));
            assertRefused(post("/api/v1/screenings", "application/json", JSON.writeValueAsString(hostile)));
            assertRefused(post("/api/v1/screenings", "application/json", "{\"job\": " + text + "}"));
            assertRefused(post("/api/v1/screenings?as-of=" + written, "application/json", "{}"));
            assertRefused(post("/api/v1/screenings?explain=" + written, "application/json", "{}"));
            assertRefused(post("/api/v1/screenings/batch?job=" + written, "application/x-ndjson", "{}"));
            assertRefused(get("/api/v1/screenings/" + written.replace("+", "%20"), "application/json"));
            assertRefused(get("/api/v1/rules/" + written.replace("+", "%20") + "/x", "application/json"));
            assertRefused(get("/api/v1/" + written.replace("+", "%20"), "application/json"));
            HttpResponse<String> batch = post(
                    "/api/v1/screenings/batch?job=platform-engineer",
                    "application/x-ndjson",
                    JSON.writeValueAsString(Map.of(text, text)) + "\n"
                            + JSON.writeValueAsString(candidate(text, text)));
            Attacks.assertNothingSteers(batch.body());
            assertThat(batch.body().lines()).hasSize(2).allSatisfy(line -> JSON.readTree(line));
        }
        assertThat(log.getAll()).doesNotContain(MARK);
    }

    @Test
    void a_file_of_a_form_is_called_what_it_is_called(CapturedOutput log) throws Exception {
        for (String attack : Attacks.IN_A_LINE) {
            String name = attack.substring(0, Math.min(100, attack.length()))
                    .replaceAll("[\\p{Cntrl}\"\\\\\\u2028\\u2029]", "-");
            List<byte[]> body = new ArrayList<>();
            body.add(part("resume", name + MARK + ".md", RESUME.formatted(attack, MARK)));
            body.add(part("job", name + MARK + ".yaml", JSON.writeValueAsString(job("Oven keeper"))));
            body.add("--b--\r\n".getBytes(StandardCharsets.UTF_8));
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(uri("/api/v1/screenings"))
                            .header("Content-Type", "multipart/form-data; boundary=b")
                            .POST(BodyPublishers.ofByteArrays(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());

            Attacks.assertNothingSteers(answer.body());
            assertHeadersSayNothingOf(answer);
            assertThat(answer.statusCode()).isIn(201, 422);
        }
        assertThat(log.getAll()).doesNotContain(MARK);
    }

    private static byte[] part(String name, String file, String content) {
        return ("--b\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"" + file + "\"\r\n\r\n"
                        + content + "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> candidate(String attack, String fileName) {
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("resume", Map.of("text", RESUME.formatted(attack, MARK), "fileName", fileName));
        request.put("job", job(attack));
        return request;
    }

    private static Map<String, Object> job(String title) {
        Map<String, Object> skill = Map.of("skill", "Kubernetes", "years", 2, "weight", 10);
        return Map.of("id", title, "title", title, "rules", "engineering", "requires", List.of(skill));
    }

    private HttpResponse<String> screened(Map<String, Object> request) throws Exception {
        return post("/api/v1/screenings?as-of=2026-11-20", "application/json", JSON.writeValueAsString(request));
    }

    private String page(HttpResponse<String> made, String below) throws Exception {
        HttpResponse<String> page = get(location(made) + below, "text/html");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy ->
                        assertThat(policy).contains("default-src 'none'").doesNotContain("unsafe"));
        assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        return page.body();
    }

    private static String location(HttpResponse<String> made) {
        String location = made.headers().firstValue("Location").orElseThrow();
        assertThat(location).matches("/api/v1/screenings/[A-Za-z0-9_-]+");
        return location;
    }

    private static void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
        Attacks.assertNothingSteers(answer.body());
        assertHeadersSayNothingOf(answer);
        if (answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json")) {
            JsonNode problem = JSON.readTree(answer.body());
            problem.path("errors")
                    .forEach(error -> Attacks.assertInert(error.get("message").asString()));
            Attacks.assertInert(problem.path("detail").asString());
        } else {
            assertThat(answer.body()).doesNotContain(MARK, "alert(1)");
        }
    }

    private static void assertHeadersSayNothingOf(HttpResponse<String> answer) {
        assertThat(answer.headers().map().toString()).doesNotContain(MARK, "alert", "FORGERY", "owned");
        String type = answer.headers().firstValue("Content-Type").orElse("");
        assertThat(type).matches("(application/(problem\\+)?json|application/x-ndjson|text/html;charset=utf-8|)(;.*)?");
        if (type.startsWith("application/")) { // the container refuses some addresses before we see them
            assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        }
    }

    private HttpResponse<String> post(String path, String type, String body) throws Exception {
        return client.send(
                HttpRequest.newBuilder(uri(path))
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path, String accept) throws Exception {
        return client.send(
                HttpRequest.newBuilder(uri(path)).header("Accept", accept).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
