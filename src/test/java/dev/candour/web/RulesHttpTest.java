package dev.candour.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.rules.RulesFolder;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
        classes = CandourServer.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"candour.rules.editable=true", "candour.rules.watch=false"})
class RulesHttpTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String FILE = "/api/v1/rules/set/rules.drl";
    private static final String RULE = RulesFolder.rule("Rule of set");
    private static final String CASES = """
            Rule of set:
              - case: exactly the years that are asked for
                given:
                  - RequiredSkill: { name: Java, years: 3, neededYears: 3, weight: 20 }
                then: award 20
            """;

    @TempDir
    private static Path folder;

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry registry) {
        rules().withSet("set", "").with("set/rules.cases.yaml", CASES);
        registry.add("candour.rules.dir", () -> rules().path().toString());
        registry.add("candour.data", () -> folder.resolve("data").toString());
    }

    private static RulesFolder rules() {
        return new RulesFolder(folder.resolve("rules"));
    }

    @BeforeEach
    void as_it_was() throws Exception {
        if (!get(FILE).body().equals(RULE)) {
            assertThat(put(FILE, RULE, "If-Match", tag()).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void a_rule_is_listed_with_its_sentence_verb_cases_and_place() throws Exception {
        JsonNode answer = JSON.readTree(get("/api/v1/rules").body());
        JsonNode rule = answer.at("/sets/0/rules/0");

        assertThat(rule.at("/name").asString()).isEqualTo("Rule of set");
        assertThat(rule.at("/sentence").asString()).isEqualTo("{name}: {years} years");
        assertThat(rule.at("/verb").asString()).isEqualTo("award");
        assertThat(rule.at("/status").asString()).isEqualTo("active");
        assertThat(rule.at("/source").asString()).isEqualTo("set/rules.drl:1");
        assertThat(rule.at("/cases/speaking").asInt()).isEqualTo(1);
        assertThat(rule.at("/cases/silent").asInt()).isZero();
        assertThat(answer.at("/editable").asBoolean()).isTrue();
    }

    @Test
    void a_saved_file_is_live_and_kept_and_has_a_new_tag() throws Exception {
        String before = version();
        String changed = RULE.replace("{years} years", "{years} whole years");
        HttpResponse<String> answer = put(FILE + "?note=Clearer", changed, "If-Match", tag());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("ETag")).contains(tag());
        assertThat(version()).isNotEqualTo(before);
        assertThat(JSON.readTree(answer.body()).at("/versions/set").asString()).isEqualTo(version());
        assertThat(folder.resolve("rules/set/rules.drl")).hasContent(changed);
        assertThat(texts(folder.resolve("data/rules/log"))).contains("\"http\"", "Clearer", version());
    }

    @Test
    void a_file_that_fails_its_case_is_answered_with_the_case_and_not_written() throws Exception {
        String before = version();
        HttpResponse<String> answer = put(FILE, RULE.replace("years >=", "years >"), "If-Match", tag());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(problem(answer, "case-failed").at("/file").asString()).isEqualTo("set/rules.cases.yaml");
        assertThat(get(FILE).body()).isEqualTo(RULE);
        assertThat(version()).isEqualTo(before);
        JsonNode attempt = JSON.readTree(get("/api/v1/rules").body()).at("/lastAttempt");
        assertThat(attempt.at("/outcome").asString()).isEqualTo("refused");
        assertThat(attempt.at("/problems/0/code").asString()).isEqualTo("case-failed");
        JsonNode health = JSON.readTree(get("/actuator/health").body());
        assertThat(health.at("/components/rules/details/problems").asInt()).isEqualTo(1);
        assertThat(health.at("/components/rules/details/versions/set").asString())
                .isEqualTo(before);
    }

    @Test
    void a_mistake_is_answered_with_file_line_and_column() throws Exception {
        HttpResponse<String> answer = put(FILE, RULE.replace("years >=", "yeers >="), "If-Match", tag());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
        JsonNode problem = problem(answer, "rule-no-such-field");
        assertThat(problem.at("/file").asString()).isEqualTo("set/rules.drl");
        assertThat(problem.at("/line").asInt()).isEqualTo(3);
        assertThat(problem.at("/column").asInt()).isEqualTo(28);
    }

    @Test
    void a_request_without_a_tag_or_with_an_old_one_changes_nothing() throws Exception {
        assertThat(put(FILE, "x").statusCode()).isEqualTo(428);
        assertThat(put(FILE, "x", "If-Match", "\"old\"").statusCode()).isEqualTo(412);
        assertThat(put(FILE, "x", "If-None-Match", "*").statusCode()).isEqualTo(412);
        assertThat(put("/api/v1/rules/set/none.drl", "x", "If-Match", "*").statusCode())
                .isEqualTo(412);
        assertThat(get(FILE).body()).isEqualTo(RULE);
    }

    @Test
    void a_file_is_created_when_there_is_none() throws Exception {
        String path = "/api/v1/rules/set/more.drl";
        HttpResponse<String> answer = put(path, RulesFolder.rule("Another"), "If-None-Match", "*");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(get(path).body()).contains("Another");
        Files.delete(folder.resolve("rules/set/more.drl"));
    }

    @Test
    void of_two_people_who_save_at_once_one_is_told() throws Exception {
        String tag = tag();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        List<Integer> statuses = new ArrayList<>();
        try {
            List<Future<HttpResponse<String>>> answers = new ArrayList<>();
            for (String word : List.of("one", "two")) {
                String text = RULE.replace("{years} years", word);
                answers.add(threads.submit(() -> put(FILE, text, "If-Match", tag)));
            }
            for (Future<HttpResponse<String>> answer : answers) {
                statuses.add(answer.get().statusCode());
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(statuses).containsExactlyInAnyOrder(200, 412);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/rules/set/..%2f..%2fsecret.drl",
                "/api/v1/rules/..%2f/rules.drl",
                "/api/v1/rules/set/.rules.drl",
                "/api/v1/rules/set/rules.sh",
                "/api/v1/rules/set/README.md",
                "/api/v1/rules/Set/rules.drl",
                "/api/v1/rules/set/a%5cb.drl",
                "/api/v1/rules/set/rules%00.drl",
                "/api/v1/rules/set/%2e%2e",
                "/api/v1/rules/%2e%2e/rules.drl",
            })
    void a_path_trick_is_refused(String path) throws Exception {
        assertThat(get(path).statusCode()).as(path).isIn(400, 404);
        assertThat(put(path, RULE, "If-None-Match", "*").statusCode()).as(path).isIn(400, 404, 405);
    }

    @Test
    void what_is_too_large_or_no_text_is_refused() throws Exception {
        assertThat(put(FILE, "x".repeat(200_001), "If-Match", tag()).statusCode())
                .isEqualTo(413);
        HttpRequest latin = HttpRequest.newBuilder(uri(FILE))
                .header("If-Match", tag())
                .PUT(BodyPublishers.ofByteArray(new byte[] {(byte) 0xe9, 'x'}))
                .build();
        assertThat(client.send(latin, HttpResponse.BodyHandlers.ofString()).body())
                .contains("request-not-utf8");
        assertThat(get("/api/v1/rules/set/none.drl").statusCode()).isEqualTo(404);
    }

    @Test
    void a_draft_is_checked_with_its_cases_and_not_published() throws Exception {
        String before = version();
        JsonNode right = JSON.readTree(post("/api/v1/rules/check", draft(RULE.replace("{years}", "{ years }")))
                .body());
        assertThat(right.at("/publishable").asBoolean()).isTrue();
        assertThat(right.at("/cases/passed").asInt()).isEqualTo(1);

        JsonNode wrong = JSON.readTree(post("/api/v1/rules/check", draft(RULE.replace("years >=", "years >")))
                .body());
        assertThat(wrong.at("/publishable").asBoolean()).isFalse();
        assertThat(wrong.at("/problems/0/code").asString()).isEqualTo("case-failed");
        assertThat(wrong.at("/cases/results/0/happened").asString()).isEqualTo("nothing");
        assertThat(version()).isEqualTo(before);
    }

    @Test
    void the_impact_of_a_draft_names_who_moves_and_by_which_rule() throws Exception {
        String strict = RULE.replace("verdict.award( $need,", "verdict.award( $need, 2,");
        String people = """
                "candidates": [{"resume": {"text": "## Work\\n### Acme Robotics, Engineer, 2015/01-2022/03\\n- Java services\\n"}},
                               {"candidate": {}}],
                "job": {"id": "a", "title": "Engineer", "rules": "set", "requires": [{"skill": "Java", "years": 2}]}""";
        String loose = draft(strict);
        HttpResponse<String> failing =
                post("/api/v1/rules/impact", loose.substring(0, loose.length() - 1) + "," + people + "}");
        assertThat(JSON.readTree(failing.body()).at("/moved/0/index").asInt(-1))
                .as("a case that fails hides nothing")
                .isZero();

        String draft = draft(RULE.replace("{years} years", "{years} years in all"));
        JsonNode answer =
                JSON.readTree(post("/api/v1/rules/impact", draft.substring(0, draft.length() - 1) + "," + people + "}")
                        .body());
        assertThat(answer.at("/screened").asInt()).isEqualTo(2);
        assertThat(answer.at("/moves").asInt()).isZero();
        assertThat(answer.at("/moved/0/rules/0/rule").asString()).isEqualTo("Rule of set");
        assertThat(answer.at("/moved/0/rules/0/after/text").asString()).endsWith("years in all");
        assertThat(answer.at("/moved/0/before/recommendation").asString()).isEqualTo("RECOMMEND");
    }

    @Test
    void a_rule_and_the_case_that_holds_it_are_saved_together_or_not_at_all() throws Exception {
        String stricter = RULE.replace("years >= neededYears", "years > neededYears");
        String looserCase = CASES.replace("then: award 20", "then: nothing");
        String casesTag = get("/api/v1/rules/set/rules.cases.yaml")
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        assertThat(put(FILE, stricter, "If-Match", tag()).statusCode()).isEqualTo(422);

        assertThat(putSet(both(stricter, looserCase, "\"old\"")).statusCode()).isEqualTo(412);
        assertThat(get(FILE).body()).isEqualTo(RULE);
        assertThat(putSet(both(stricter, looserCase, casesTag)).statusCode()).isEqualTo(200);
        assertThat(get(FILE).body()).isEqualTo(stricter);

        String newTag = get("/api/v1/rules/set/rules.cases.yaml")
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        assertThat(putSet(both(RULE, CASES, newTag)).statusCode()).isEqualTo(200);
    }

    private String both(String rule, String cases, String casesTag) throws Exception {
        return JSON.writeValueAsString(java.util.Map.of(
                "files",
                java.util.List.of(
                        java.util.Map.of("file", "rules.drl", "text", rule, "etag", tag()),
                        java.util.Map.of("file", "rules.cases.yaml", "text", cases, "etag", casesTag))));
    }

    private HttpResponse<String> putSet(String body) throws Exception {
        return put("/api/v1/rules/set", body, "Content-Type", "application/json");
    }

    @Test
    void a_body_that_the_client_calls_a_form_is_saved_as_it_comes() throws Exception {
        String other = RULE.replace("{years} years", "{years} full years");
        assertThat(put(FILE, other, "If-Match", tag(), "Content-Type", "application/x-www-form-urlencoded")
                        .statusCode())
                .isEqualTo(200);
        assertThat(get(FILE).body()).isEqualTo(other);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"set\": \"set\", \"file\": \"../x.drl\", \"text\": \"\"}",
                "{\"set\": \"set\", \"file\": \"x.drl\", \"text\": \"\", \"more\": 1}",
            })
    void a_draft_that_is_none_is_named(String body) throws Exception {
        assertThat(post("/api/v1/rules/check", body).statusCode()).isEqualTo(400);
        assertThat(post("/api/v1/rules/impact", body).statusCode()).isEqualTo(400);
    }

    private String draft(String text) {
        return JSON.writeValueAsString(java.util.Map.of("set", "set", "file", "rules.drl", "text", text));
    }

    private String version() throws Exception {
        return JSON.readTree(get("/api/v1/rules").body()).at("/sets/0/version").asString();
    }

    private String tag() throws Exception {
        return get(FILE).headers().firstValue("ETag").orElseThrow();
    }

    private static JsonNode problem(HttpResponse<String> answer, String code) {
        for (JsonNode error : JSON.readTree(answer.body()).at("/errors")) {
            if (error.at("/code").asString().equals(code)) {
                return error;
            }
        }
        throw new AssertionError(answer.body());
    }

    private static String texts(Path place) throws IOException {
        StringBuilder texts = new StringBuilder();
        try (var found = Files.walk(place)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                texts.append(Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return texts.toString();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> put(String path, String text, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path)).PUT(BodyPublishers.ofString(text));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
