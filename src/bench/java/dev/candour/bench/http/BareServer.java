package dev.candour.bench.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** With the settings of the service: parses a request and answers with bytes that it has, as the least that a service of this framework can do. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(BareServer.Bare.class)
public class BareServer {

    /** @param args the port, and the file that holds the answer */
    public static void main(String[] args) {
        SpringApplication application = new SpringApplication(BareServer.class);
        application.run(
                "--server.port=" + args[0],
                "--bare.answer=" + args[1],
                "--spring.threads.virtual.enabled=" + (Runtime.version().feature() >= 24),
                "--logging.level.root=error");
    }

    @RestController
    static class Bare {

        private final JsonMapper json = new JsonMapper();
        private final String answer;

        Bare(org.springframework.core.env.Environment environment) throws IOException {
            this.answer = Files.readString(Path.of(environment.getRequiredProperty("bare.answer")));
        }

        @PostMapping("/api/v1/screenings")
        ResponseEntity<String> screen(@RequestBody byte[] request) {
            JsonNode read = json.readTree(request);
            return ResponseEntity.status(read.isObject() ? 201 : 400)
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(answer);
        }
    }
}
