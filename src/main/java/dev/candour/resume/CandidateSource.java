package dev.candour.resume;

import dev.candour.profile.Profile;
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
public sealed interface CandidateSource {

    Profile profile(ResumeReader reader, LocalDate asOf);

    /** @param name what evidence calls it @param json a JSON Resume */
    record Parsed(String name, SourceNode json) implements CandidateSource {
        @Override
        public Profile profile(ResumeReader reader, LocalDate asOf) {
            return reader.read(name, json.asDocument(), asOf);
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
        return read(fields, request, "candidate", "resume", problems);
    }

    /** @param candidate what evidence calls a JSON Resume @param resume what it calls a document without a name */
    static Optional<CandidateSource> read(
            FieldReader fields, SourceNode request, String candidate, String resume, List<Problem> problems) {
        Optional<SourceNode> parsed = fields.optional("candidate", Kind.MAP);
        Optional<SourceNode> document = fields.optional("resume", Kind.MAP);
        if (fields.has("candidate") == fields.has("resume")) {
            problems.add(request.problem("candidate-or-resume", Map.of("field", "candidate")));
            return Optional.empty();
        }
        return parsed.isPresent()
                ? parsed.map(json -> new Parsed(candidate, json))
                : document.flatMap(file -> document(file, resume, problems));
    }

    /** A document as {@code {"text" or "base64", "fileName", "mediaType"}}. */
    static Optional<CandidateSource> document(SourceNode node, List<Problem> problems) {
        return document(node, "resume", problems);
    }

    private static Optional<CandidateSource> document(SourceNode node, String otherwise, List<Problem> problems) {
        FieldReader fields = new FieldReader(node, problems);
        int before = problems.size();
        Optional<SourceNode> text = fields.optional("text", Kind.TEXT);
        Optional<SourceNode> base64 = fields.optional("base64", Kind.TEXT);
        String name = fields.text("fileName").orElse(otherwise);
        String type = fields.text("mediaType").orElse(null);
        boolean wrong = problems.size() > before;
        fields.refuseUnknown();
        if (wrong) {
            return Optional.empty();
        }
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
