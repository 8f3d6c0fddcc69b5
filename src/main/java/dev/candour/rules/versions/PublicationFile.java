package dev.candour.rules.versions;

import dev.candour.rules.Sha256;
import dev.candour.rules.versions.Publication.Action;
import dev.candour.source.FieldReader;
import dev.candour.source.InvalidSourceException;
import dev.candour.source.Problem;
import dev.candour.source.SourceNode;
import dev.candour.source.SourceNode.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** A publication as a JSON file that names the SHA-256 of its own content, so that a change in it is noticed. */
final class PublicationFile {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String SEAL = "seal";

    private PublicationFile() {}

    static void write(Path file, Publication publication) throws IOException {
        Map<String, Object> content = content(publication);
        content.put(SEAL, seal(publication));
        String json = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(content);
        AtomicFile.write(file, (json + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, Object> content(Publication publication) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("number", publication.number());
        content.put("set", publication.set());
        content.put("version", publication.version());
        content.put("at", publication.at().toString());
        content.put("by", publication.by());
        content.put("note", publication.note());
        content.put("action", publication.action().word());
        content.put("files", publication.files());
        return content;
    }

    private static String seal(Publication publication) {
        return Sha256.of(MAPPER.writeValueAsString(content(publication)));
    }

    /** @throws InvalidSourceException when it is no publication, or not what it was when it was written */
    static Publication read(Path file) {
        try {
            SourceNode node = SourceNode.read(file.toString(), Files.readString(file));
            List<Problem> problems = new ArrayList<>();
            FieldReader fields = new FieldReader(node, problems);
            Optional<Publication> publication = publication(fields);
            Optional<String> seal = fields.requiredText(SEAL);
            fields.refuseUnknown();
            if (problems.isEmpty() && publication.isPresent() && seal.equals(publication.map(PublicationFile::seal))) {
                return publication.get();
            }
        } catch (IOException | InvalidSourceException | DateTimeException unreadable) {
            // Told below: how it is broken helps nobody.
        }
        throw new InvalidSourceException(List.of(KeptFiles.broken(file)));
    }

    private static Optional<Publication> publication(FieldReader fields) {
        Optional<Integer> number = fields.whole("number", 1, Integer.MAX_VALUE);
        Optional<String> set = fields.requiredText("set");
        Optional<String> version = fields.requiredText("version");
        Optional<String> at = fields.requiredText("at");
        Optional<String> by = fields.requiredText("by");
        String note = fields.required("note", Kind.TEXT).map(SourceNode::text).orElse("");
        Optional<Action> action = fields.requiredText("action").flatMap(PublicationFile::action);
        Optional<SourceNode> files = fields.required("files", Kind.MAP);
        if (number.isEmpty() || set.isEmpty() || version.isEmpty() || at.isEmpty() || by.isEmpty()) {
            return Optional.empty();
        }
        return action.flatMap(known -> files.map(map -> new Publication(
                number.get(), set.get(), version.get(), Instant.parse(at.get()), by.get(), note, known, texts(map))));
    }

    private static SortedMap<String, String> texts(SourceNode map) {
        SortedMap<String, String> texts = new TreeMap<>();
        map.fields().forEach((name, sha) -> texts.put(name, sha.text()));
        return texts;
    }

    private static Optional<Action> action(String word) {
        return Arrays.stream(Action.values())
                .filter(action -> action.word().equals(word))
                .findFirst();
    }
}
