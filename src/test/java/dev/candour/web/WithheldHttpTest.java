package dev.candour.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.Samples;
import dev.candour.rules.Lease;
import dev.candour.rules.RuleLibrary;
import dev.candour.rules.interpreter.Explainer;
import dev.candour.rules.publish.LiveRules;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import tools.jackson.databind.json.JsonMapper;

/**
 * Explanations that are withheld can be watched. The interpreter of this service is given the rules of another library, so that it
 * knows none of what the engine did.
 */
@SpringBootTest(
        classes = CandourServer.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"candour.rules.dir=rules", "candour.screenings.kept=2"})
@DirtiesContext
class WithheldHttpTest {

    private static final String CANDIDATE =
            "{\"candidate\": {\"work\": [{\"name\": \"Acme\", \"position\": \"Engineer\", \"startDate\": \"2019-01\", \"endDate\": \"2022-03\", \"summary\": \"Ran Kubernetes.\"}]}, "
                    + "\"job\": {\"id\": \"a\", \"title\": \"Engineer\", \"rules\": \"engineering\", \"requires\": [{\"skill\": \"Kubernetes\", \"years\": 2, \"weight\": 10}]}}";

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private LiveRules live;

    @Test
    void each_way_to_an_explanation_counts_those_that_it_withholds() throws Exception {
        assertThat(withheld()).isZero();
        try (RuleLibrary other = RuleLibrary.read(Samples.RULES);
                Lease lease = live.lease()) {
            lease.library().get("engineering").once(Explainer.class, any -> Explainer.of(other.get("engineering")));

            HttpResponse<String> one = post("/api/v1/screenings?explain=why-not", "application/json");
            double afterOne = withheld();
            HttpResponse<String> batch = post("/api/v1/screenings/batch?explain=why-not", "application/x-ndjson");
            double afterBatch = withheld();
            get(one.headers().firstValue("Location").orElseThrow() + "/letter?lang=zh");

            assertThat(one.body()).contains("\"withheld\":true");
            assertThat(batch.body()).contains("\"withheld\":true");
            assertThat(afterOne).isPositive();
            assertThat(afterBatch).isEqualTo(2 * afterOne);
            assertThat(withheld()).isEqualTo(3 * afterOne);
        }
    }

    private double withheld() throws IOException, InterruptedException {
        HttpResponse<String> answer = get("/actuator/metrics/candour.explanations.withheld");
        assertThat(answer.statusCode()).isEqualTo(200);
        return new JsonMapper()
                .readTree(answer.body())
                .at("/measurements/0/value")
                .asDouble();
    }

    private HttpResponse<String> post(String path, String type) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(
                request(path)
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(CANDIDATE))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
        return answer;
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }
}
