package dev.candour.resume;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A document that a candidate sent.
 *
 * @param fileName as the person knows it; evidence and problems name it, nothing is concluded from it
 * @param mediaType as the sender says; null when it does not. The content decides, not this.
 */
public record ResumeDocument(
        String fileName, byte[] content, @Nullable String mediaType) {

    @Override
    public boolean equals(Object other) {
        return other instanceof ResumeDocument that
                && fileName.equals(that.fileName)
                && Arrays.equals(content, that.content)
                && Objects.equals(mediaType, that.mediaType);
    }

    @Override
    public int hashCode() {
        return Objects.hash(fileName, Arrays.hashCode(content), mediaType);
    }

    /** Nothing of the content: a résumé must not reach a log by accident. */
    @Override
    public String toString() {
        return "ResumeDocument[" + fileName + ", " + content.length + " bytes]";
    }
}
