package dev.candour.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Answers to its own names only. Nobody has to log in, so a page on the web must not reach this server by pointing a name
 * of its own at 127.0.0.1 (DNS rebinding).
 */
@Component
class LocalHostsOnly extends OncePerRequestFilter {

    private final Set<String> hosts;
    private final HandlerExceptionResolver answers;

    LocalHostsOnly(
            @Value("${candour.hosts:localhost,127.0.0.1,[::1]}") Set<String> hosts,
            HandlerExceptionResolver handlerExceptionResolver) {
        this.hosts = hosts;
        this.answers = handlerExceptionResolver;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (hosts.contains(request.getServerName().toLowerCase(Locale.ROOT))) {
            chain.doFilter(request, response);
        } else {
            answers.resolveException(request, response, null, BadRequest.of("host-not-allowed"));
        }
    }
}
