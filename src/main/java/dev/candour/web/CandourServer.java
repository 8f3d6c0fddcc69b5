package dev.candour.web;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The HTTP server. */
@SpringBootApplication
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Candour",
                        version = "v1",
                        description = "Screens candidates for a job with readable rules and explains every verdict."))
public class CandourServer {

    /**
     * Starts it in the background.
     *
     * @param port 0 takes a free one
     * @return false when it did not start; the failure has been explained to the person by then
     */
    public static boolean start(int port, ServerOptions options) {
        SpringApplication application = new SpringApplication(CandourServer.class);
        application.setDefaultProperties(options.properties());
        try {
            application.run("--server.port=" + port, "--candour.data=" + options.data());
            return true;
        } catch (RuntimeException alreadyReported) {
            return false;
        }
    }
}
