package dev.candour.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.Samples;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service as it is started without a word more. */
@SpringBootTest(
        classes = CandourServer.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"candour.rules.dir=rules", "logging.level.root=info"})
class ShippedRulesHttpTest {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Test
    void rules_cannot_be_changed_unless_a_person_turns_it_on() throws Exception {
        HttpResponse<String> answer = client.send(
                request("/api/v1/rules/common/skills.drl")
                        .header("If-Match", "*")
                        .PUT(BodyPublishers.ofString("x"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(answer.body()).contains("rules-not-editable", "candour.rules.editable=true");
    }

    @Test
    void a_draft_is_tried_on_the_samples() throws Exception {
        String text = Samples.text(Path.of("rules/engineering/hands-on.drl"));
        String draft = text.replaceFirst("@status\\( trial \\)\\R", "");
        assertThat(draft).isNotEqualTo(text);

        HttpResponse<String> answer = client.send(
                request("/api/v1/rules/impact?")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(JSON.writeValueAsString(Map.of(
                                "set", "engineering", "file", "hands-on.drl", "text", draft, "asOf", "2026-11-20"))))
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode impact = JSON.readTree(answer.body());
        assertThat(impact.at("/screened").asInt()).isGreaterThan(20);
        assertThat(impact.at("/before/engineering")).isNotEqualTo(impact.at("/after/engineering"));
        assertThat(impact.at("/before/general")).isEqualTo(impact.at("/after/general"));
        assertThat(impact.at("/moved").size()).isPositive();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }
}
