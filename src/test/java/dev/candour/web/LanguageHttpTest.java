package dev.candour.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** An answer is in the language that its request likes best, says which it is, and that it depends on the wish. */
@SpringBootTest(
        classes = CandourServer.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"candour.rules.dir=rules", "logging.level.root=info"}) // as others have it: one server for all
class LanguageHttpTest {

    private static final String REQUEST =
            "{\"resume\": {\"text\": \"# A\\n\\n## Skills\\nKubernetes\"}, \"job\": {\"id\": \"a\", \"title\": \"Engineer\", \"rules\": \"engineering\", \"requires\": [{\"skill\": \"Kubernetes\", \"years\": 2, \"weight\": 10}]}}";

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -                                          | en
            ''                                         | en
            zh                                         | zh
            ZH-cn                                      | zh
            zh-TW                                      | zh
            zh-Hans-CN                                 | zh
            zh-Hant;q=0.5, fr                          | zh
            en-GB                                      | en
            fr, de;q=0.9                               | en
            en;q=0.2, zh;q=0.8                         | zh
            zh;q=0.2, en;q=0.8                         | en
            zh-CN,zh;q=0.9,en;q=0.8                    | zh
            en-US,en;q=0.9,zh-CN;q=0.8,zh;q=0.7        | en
            zh,en                                      | zh
            en,zh                                      | en
            *                                          | en
            fr;q=1, *;q=0.1                            | en
            en;q=0, *                                  | zh
            *, zh                                      | zh
            *;q=0.5, zh;q=0.4                          | en
            en;q=0                                     | zh
            en;q=0.000                                 | zh
            fr, en;q=0                                 | zh
            zh;q=0                                     | en
            en;q=0, zh;q=0                             | en
            *;q=0                                      | en
            zh;q=1.000                                 | zh
            zh ; q=0.9 , en ; q=0.8                    | zh
            zh;q=1.5, en;q=0.1                         | en
            zh;q=abc                                   | en
            zh;q=-1                                    | en
            zh;q=                                      | en
            zh-                                        | en
            ;;,,q=1,=,                                 | en
            zhxxxxxxxxxxx                              | en
            <script>alert(1)</script>, zh;q=0.1        | zh
            """)
    void a_verdict_is_in_the_language_that_is_liked_best(@Nullable String wish, String language) throws Exception {
        HttpResponse<String> answer = post("/api/v1/screenings", REQUEST, wish);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(new JsonMapper().readTree(answer.body()).get("language").asString())
                .isEqualTo(language);
        assertSays(answer, language);
    }

    @Test
    void wishes_may_stand_in_several_headers() throws Exception {
        HttpResponse<String> answer = client.send(
                request("/api/v1/screenings")
                        .header("Accept-Language", "fr")
                        .header("Accept-Language", "zh;q=0.3")
                        .POST(BodyPublishers.ofString(REQUEST))
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        assertSays(answer, "zh");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void refusals_batches_and_rules_say_their_language_too(String language) throws Exception {
        HttpResponse<String> refused = post("/api/v1/screenings", "{}", language);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body().codePoints().anyMatch(Character::isIdeographic))
                .isEqualTo(language.equals("zh"));
        assertSays(refused, language);
        assertSays(post("/api/v1/screenings/batch?job=platform-engineer", REQUEST, language), language);
        HttpResponse<String> rules = client.send(
                request("/api/v1/rules").header("Accept-Language", language).build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(rules.body()).contains("Holds a required certificate");
        assertThat(rules.body().contains("持有要求的证书")).isEqualTo(language.equals("zh"));
        assertSays(rules, language);
    }

    private static void assertSays(HttpResponse<String> answer, String language) {
        assertThat(answer.headers().allValues("Content-Language")).containsExactly(language);
        assertThat(answer.headers().allValues("Vary").toString()).contains("Accept-Language");
    }

    private HttpResponse<String> post(String path, String body, @Nullable String wish) throws Exception {
        HttpRequest.Builder request = request(path).POST(BodyPublishers.ofString(body));
        if (wish != null) {
            request.header("Accept-Language", wish);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        String type = path.contains("batch") ? "application/x-ndjson" : "application/json";
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Content-Type", type);
    }
}
