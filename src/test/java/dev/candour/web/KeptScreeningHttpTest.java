package dev.candour.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.Browser;
import dev.candour.html.Sheet;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
        classes = CandourServer.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "candour.rules.dir=rules",
            "candour.screenings.kept=3",
            "candour.contact=hiring@example.com",
            "logging.level.root=warn"
        })
class KeptScreeningHttpTest {

    private static final String REQUEST = """
            {"resume": {"fileName": "cv.md",
                        "text": "# Ida Quill\\n## Work\\n### Acme Robotics, Engineer, 2019/01-2020/06\\n- Ran Kubernetes clusters"},
             "job": {"id": "ops", "title": "Engineer", "rules": "engineering",
                     "requires": [{"skill": "Kubernetes", "years": 2, "weight": 10, "mandatory": true}]}}""";

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Test
    void the_answer_names_an_address_and_its_body_stays_the_same() throws Exception {
        HttpResponse<String> one = post("");
        HttpResponse<String> other = post("");

        assertThat(one.statusCode()).isEqualTo(201);
        assertThat(location(one)).matches("/api/v1/screenings/[\\w-]{22}").isNotEqualTo(location(other));
        assertThat(one.body()).isEqualTo(other.body());
        assertThat(get(location(one)).body()).isEqualTo(one.body());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|application/json|application/json",
                "''|*/*|application/json",
                "''|text/html,application/xhtml+xml,*/*;q=0.8|text/html;charset=UTF-8",
                "''|application/json;q=0.1, text/*|text/html;charset=UTF-8",
                "''|no type at all|application/json",
                "/letter|*/*|text/plain;charset=UTF-8",
                "/letter|text/plain|text/plain;charset=UTF-8",
                "/letter|text/html|text/html;charset=UTF-8",
                "/letter|text/plain;q=0.2, text/html;q=0.9|text/html;charset=UTF-8",
            })
    void the_form_is_the_one_that_the_request_likes_best(String below, String accept, String type) throws Exception {
        HttpResponse<String> answer = get(location(post("")) + below, "Accept", accept);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains(type);
        assertThat(answer.body()).contains("Kubernetes").doesNotContain("Ida");
    }

    @ParameterizedTest
    @CsvSource({"'',image/png", "/letter,application/json", "/letter,text/html;q=0"})
    void a_form_that_there_is_not_is_a_problem(String below, String accept) throws Exception {
        HttpResponse<String> answer = get(location(post("")) + below, "Accept", accept);

        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|zh-CN,zh;q=0.9,en;q=0.1|zh|职位要求",
                "''|fr|en|Asked for",
                "?lang=zh|en|zh|职位要求",
                "?lang=en|zh|en|Asked for"
            })
    void the_language_is_the_one_that_is_asked_for_now(String query, String accept, String language, String word)
            throws Exception {
        HttpResponse<String> answer = get(location(post("")) + "/letter" + query, "Accept-Language", accept);

        assertThat(answer.headers().firstValue("Content-Language")).contains(language);
        assertThat(answer.body()).contains(word, "hiring@example.com");
    }

    @Test
    void without_a_wish_the_language_is_that_of_the_verdict() throws Exception {
        assertThat(get(location(post("", "Accept-Language", "zh")) + "/letter").body())
                .contains("职位要求");
        assertThat(get(location(post("")) + "?lang=zh").body()).contains("\"language\":\"zh\"", "至少 2 年");
    }

    @Test
    void a_language_that_there_is_not_is_a_problem() throws Exception {
        HttpResponse<String> answer = get(location(post("")) + "?lang=fr");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("lang does not know the value fr");
    }

    @Test
    void a_letter_says_what_would_change_the_advice_even_when_the_verdict_was_asked_for_reasons_only()
            throws Exception {
        HttpResponse<String> made = post("&explain=reasons");

        assertThat(new JsonMapper().readTree(made.body()).at("/wouldChange").size())
                .isZero();
        assertThat(get(location(made) + "/letter").body().replaceAll("\\s+", " "))
                .contains("What would change the advice", "Then it would advise");
    }

    @Test
    void a_page_may_do_nothing_in_a_browser_but_be_shown() throws Exception {
        for (String below : new String[] {"", "/letter"}) {
            HttpResponse<String> answer = get(location(post("")) + below, "Accept", "text/html");

            assertThat(answer.headers().firstValue("Content-Security-Policy"))
                    .contains(Sheet.POLICY + "; frame-ancestors 'none'");
            assertThat(Sheet.POLICY).startsWith("default-src 'none'").doesNotContain("unsafe", "script");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(answer.headers().allValues("Vary").toString()).contains("Accept", "Accept-Language");
            assertThat(answer.body()).doesNotContain("<script", "style=");
        }
    }

    @Test
    void a_browser_shows_both_pages_in_its_own_language(@TempDir Path folder) throws Exception {
        String address = uri(location(post(""))).toString();
        Browser browser = Browser.in(folder);

        assertThat(browser.dom(address, "--accept-lang=zh-CN"))
                .contains("<html lang=\"zh-Hans\">", "文档原文", "Kubernetes");
        assertThat(browser.dom(address + "/letter", "--accept-lang=en-GB"))
                .contains("<h1>About your application: Engineer");
    }

    @Test
    void what_is_gone_is_told_with_how_long_it_would_have_been_kept() throws Exception {
        String first = location(post(""));
        for (int i = 0; i < 3; i++) {
            post("");
        }
        HttpResponse<String> answer = get(first, "Accept", "text/html");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("not kept any more", "60 minutes", "only the last 3 are");
        assertThat(get("/api/v1/screenings/anything/letter").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> post(String query, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri("/api/v1/screenings?as-of=2026-11-20" + query))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(REQUEST));
        return client.send((headers.length > 0 ? request.headers(headers) : request).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
        return client.send((headers.length > 0 ? request.headers(headers) : request).build(), BodyHandlers.ofString());
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
