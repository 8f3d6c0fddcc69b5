package dev.candour.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Refuses a parameter of the query that its endpoint does not know: "explian=full" would be obeyed by nobody, without a word. */
@Configuration(proxyBeanMethods = false)
class KnownParameters implements HandlerInterceptor, WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/api/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            List<String> known = known(method);
            written(request).filter(name -> !known.contains(name)).findFirst().ifPresent(name -> refuse(name, known));
        }
        return true;
    }

    private static List<String> known(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .map(parameter -> parameter.getParameterAnnotation(RequestParam.class))
                .filter(Objects::nonNull)
                .map(RequestParam::name)
                .toList();
    }

    /** Not those of the container, which reads the body of a form for them. */
    private static Stream<String> written(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null
                ? Stream.empty()
                : Arrays.stream(query.split("&"))
                        .map(pair ->
                                decoded(pair.substring(0, pair.indexOf('=') < 0 ? pair.length() : pair.indexOf('='))))
                        .filter(name -> !name.isEmpty());
    }

    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return name;
        }
    }

    private static void refuse(String name, List<String> known) {
        throw known.isEmpty()
                ? BadRequest.of("no-parameters", Map.of("field", name))
                : BadRequest.of("unknown-parameter", Map.of("field", name, "allowed", String.join(", ", known)));
    }
}
