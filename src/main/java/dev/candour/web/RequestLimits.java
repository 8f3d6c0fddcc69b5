package dev.candour.web;

import dev.candour.document.Limits;
import dev.candour.rules.RuleFolder;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** Reads a request's body up to a limit. */
final class RequestLimits {

    /** A document of {@link Limits#MOST_BYTES} in base64, and what stands around it. */
    static final int MOST_BYTES = Limits.MOST_BYTES / 3 * 4 + 512 * 1024;

    private RequestLimits() {}

    /** @throws BadRequest with 413 when it is larger, and with 400 when it is not UTF-8 */
    static String text(InputStream body) throws IOException {
        return decoded(bytes(body));
    }

    /** As {@link #text(InputStream)}; what says that it is too large is not read at all. */
    static String text(HttpServletRequest request) throws IOException {
        return decoded(bytes(request));
    }

    static byte[] bytes(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > MOST_BYTES) {
            throw BadRequest.tooLarge();
        }
        return bytes(request.getInputStream());
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException otherEncoding) {
            throw BadRequest.of("request-not-utf8");
        }
    }

    static byte[] bytes(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw BadRequest.tooLarge();
        }
        return bytes;
    }

    /** @throws BadRequest with 413 when it is larger than any rule file may be, and with 400 when it is not UTF-8 */
    static byte[] ruleFile(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(RuleFolder.LARGEST_FILE + 1);
        if (bytes.length > RuleFolder.LARGEST_FILE) {
            throw BadRequest.of(
                    HttpStatus.CONTENT_TOO_LARGE,
                    "rule-file-too-large",
                    Map.of("most", RuleFolder.LARGEST_FILE / 1000));
        }
        decoded(bytes);
        return bytes;
    }
}
