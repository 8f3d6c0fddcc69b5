package dev.candour.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Which state of a file a request speaks about (RFC 9110): its tag is the SHA-256 of the file. */
final class FileTags {

    private FileTags() {}

    static String tag(String sha256) {
        return '"' + sha256 + '"';
    }

    /**
     * Whether the file is still what the request expects.
     *
     * @throws BadRequest with 428 when it does not say what it expects
     */
    static Predicate<Optional<String>> expected(@Nullable String ifMatch, @Nullable String ifNoneMatch) {
        if (ifMatch == null && ifNoneMatch == null) {
            throw BadRequest.of(HttpStatus.PRECONDITION_REQUIRED, "rule-file-tag-missing");
        }
        return file ->
                (ifMatch == null || matches(ifMatch, file)) && (ifNoneMatch == null || !matches(ifNoneMatch, file));
    }

    private static boolean matches(String header, Optional<String> file) {
        List<String> tags = Arrays.stream(header.split(",")).map(String::strip).toList();
        return file.isPresent() && (tags.contains("*") || tags.contains(tag(file.get())));
    }
}
