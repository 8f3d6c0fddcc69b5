package dev.candour.web;

import dev.candour.profile.Profile;
import dev.candour.resume.ResumeDocument;
import dev.candour.resume.ResumeReader;
import dev.candour.source.FieldReader;
import dev.candour.source.Problem;
import dev.candour.source.SourceNode;
import dev.candour.source.SourceNode.Kind;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The candidate of a request: a JSON Resume under {@code candidate}, or a document under {@code resume}. */
sealed interface CandidateSource {

    Profile profile(ResumeReader reader, LocalDate asOf);

    /** @param json a JSON Resume */
    record Parsed(SourceNode json) implements CandidateSource {
        @Override
        public Profile profile(ResumeReader reader, LocalDate asOf) {
            return reader.read("candidate", json.asDocument(), asOf);
        }
    }

    /** @param file its bytes and what the sender says of them */
    record Document(ResumeDocument file) implements CandidateSource {
        @Override
        public Profile profile(ResumeReader reader, LocalDate asOf) {
            return reader.read(file, asOf);
        }
    }

    /** Empty when the problems say why. */
    static Optional<CandidateSource> read(FieldReader fields, SourceNode request, List<Problem> problems) {
        Optional<SourceNode> candidate = fields.optional("candidate", Kind.MAP);
        Optional<SourceNode> resume = fields.optional("resume", Kind.MAP);
        if (fields.has("candidate") == fields.has("resume")) {
            problems.add(request.problem("candidate-or-resume", Map.of("field", "candidate")));
            return Optional.empty();
        }
        return candidate.isPresent()
                ? candidate.map(Parsed::new)
                : resume.flatMap(document -> document(document, problems));
    }

    /** A document as {@code {"text" or "base64", "fileName", "mediaType"}}. */
    static Optional<CandidateSource> document(SourceNode node, List<Problem> problems) {
        FieldReader fields = new FieldReader(node, problems);
        Optional<SourceNode> text = fields.optional("text", Kind.TEXT);
        Optional<SourceNode> base64 = fields.optional("base64", Kind.TEXT);
        String name = fields.text("fileName").orElse("resume");
        String type = fields.text("mediaType").orElse(null);
        fields.refuseUnknown();
        if (text.isPresent() == base64.isPresent()) {
            problems.add(node.problem("text-or-base64", Map.of("field", "resume.text")));
            return Optional.empty();
        }
        return text.isPresent()
                ? Optional.of(new Document(
                        new ResumeDocument(name, text.get().text().getBytes(StandardCharsets.UTF_8), type)))
                : decoded(base64.orElseThrow(), problems)
                        .map(bytes -> new Document(new ResumeDocument(name, bytes, type)));
    }

    private static Optional<byte[]> decoded(SourceNode base64, List<Problem> problems) {
        try {
            return Optional.of(Base64.getDecoder().decode(base64.text().replaceAll("\\s", "")));
        } catch (IllegalArgumentException broken) {
            problems.add(base64.problem("not-base64", Map.of("field", "resume.base64")));
            return Optional.empty();
        }
    }
}
