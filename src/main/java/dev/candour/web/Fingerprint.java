package dev.candour.web;

import dev.candour.resume.CandidateSource;
import dev.candour.resume.ResumeDocument;
import dev.candour.source.SourceNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Base64;

/** Tells candidates apart by SHA-256 over all that a reader gets to see, and holds nothing of them. */
final class Fingerprint {

    private final StringBuilder seen = new StringBuilder(4096);

    private Fingerprint() {}

    /** @param asOf the day that "present" means, which is a part of what is read */
    static String of(CandidateSource candidate, LocalDate asOf) {
        MessageDigest digest = sha256();
        Fingerprint fingerprint = new Fingerprint();
        fingerprint.text(asOf.toString());
        if (candidate instanceof CandidateSource.Document document) {
            ResumeDocument file = document.file();
            fingerprint.text(file.fileName());
            fingerprint.text(String.valueOf(file.mediaType()));
            digest.update(file.content());
        } else if (candidate instanceof CandidateSource.Parsed parsed) {
            fingerprint.text(parsed.name());
            fingerprint.node(parsed.json());
        }
        // Half a character is written as "?" in UTF-8, so that two texts could look the same.
        digest.update(fingerprint.seen.toString().getBytes(StandardCharsets.UTF_16LE));
        return Base64.getEncoder().encodeToString(digest.digest());
    }

    /** With its length, so that no two trees look alike: the one's end cannot be read as the other's beginning. */
    private void text(String text) {
        seen.append(text.length()).append(':').append(text);
    }

    private void node(SourceNode node) {
        seen.append(node.kind().ordinal());
        if (node.isScalar()) {
            text(node.text());
        } else if (node.is(SourceNode.Kind.LIST)) {
            seen.append(node.items().size()).append('[');
            node.items().forEach(this::node);
        } else {
            seen.append(node.fields().size()).append('{');
            node.fields().forEach((name, value) -> {
                text(name);
                node(value);
            });
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never); // each JVM has it
        }
    }
}
