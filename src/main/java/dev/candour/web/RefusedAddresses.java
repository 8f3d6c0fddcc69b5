package dev.candour.web;

import dev.candour.source.Problem;
import dev.candour.source.ProblemJson;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Configuration;

/** What the container refuses before anybody of ours sees it, as an address with {@code ..%2F..}: answered as a problem like all others. */
@Configuration(proxyBeanMethods = false)
class RefusedAddresses implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new AsProblem()));
    }

    private static final class AsProblem extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, Throwable failure) {
            int status = response.getStatus();
            if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            Problem problem = new Problem("address-refused", "request", 0, 0, Map.of(), null);
            String title = status == 400 ? "Bad Request" : "Refused";
            try {
                response.setContentType("application/problem+json");
                response.setHeader("X-Content-Type-Options", "nosniff");
                response.setCharacterEncoding("utf-8");
                Writer writer = response.getReporter();
                if (writer != null) {
                    writer.write(ProblemJson.of(problem, status, title, Locale.ENGLISH));
                    response.finishResponse();
                }
            } catch (IOException | IllegalStateException gone) {
                // Whoever asked has left.
            }
        }
    }
}
