package dev.candour.web;

import dev.candour.html.Sheet;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.HttpMediaTypeNotAcceptableException;

/** Answers about one person: in the form that is wanted, kept by nobody on the way, and inert in a browser. */
final class Pages {

    static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private Pages() {}

    /**
     * The form that the request likes best.
     *
     * @param offered the first when the request does not say
     * @throws HttpMediaTypeNotAcceptableException when it likes none of them
     */
    static MediaType wanted(HttpServletRequest request, List<MediaType> offered)
            throws HttpMediaTypeNotAcceptableException {
        List<String> accept = Collections.list(request.getHeaders(HttpHeaders.ACCEPT));
        if (accept.isEmpty()) {
            return offered.get(0);
        }
        List<MediaType> liked = new ArrayList<>(parsed(accept));
        MimeTypeUtils.sortBySpecificity(liked);
        liked.sort((one, other) -> Double.compare(other.getQualityValue(), one.getQualityValue()));
        return liked.stream()
                .filter(one -> one.getQualityValue() > 0)
                .flatMap(one -> offered.stream().filter(one::includes))
                .findFirst()
                .orElseThrow(() -> new HttpMediaTypeNotAcceptableException(offered));
    }

    /** What nobody can read is no wish. */
    private static List<MediaType> parsed(List<String> accept) {
        try {
            return MediaType.parseMediaTypes(accept);
        } catch (InvalidMediaTypeException unreadable) {
            return List.of(MediaType.ALL);
        }
    }

    static ResponseEntity<String> answer(MediaType type, Locale language, String body) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .varyBy(HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage())
                .header("Content-Security-Policy", Sheet.POLICY + "; frame-ancestors 'none'")
                .header("Referrer-Policy", "no-referrer")
                .body(body);
    }
}
