package dev.candour.batch;

import dev.candour.job.Job;
import dev.candour.job.JobReader;
import dev.candour.resume.CandidateSource;
import dev.candour.source.FieldReader;
import dev.candour.source.InvalidSourceException;
import dev.candour.source.Problem;
import dev.candour.source.SourceNode;
import dev.candour.source.SourceNode.Kind;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a line asks for: {@code {"candidate": ...}} or {@code {"resume": ...}}, maybe with a {@code job} of its own; or a JSON
 * Resume as it is.
 *
 * @param job null when the line has none
 */
record LineRequest(CandidateSource candidate, @Nullable Job job) {

    /** What problems call a line, until the input's own name is put in its place. */
    static final String SOURCE = "request";

    private static final Set<String> OF_JSON_RESUME =
            Set.of("basics", "work", "volunteer", "education", "certificates", "skills", "languages", "projects");

    /** @throws InvalidSourceException with everything that is wrong with it */
    static LineRequest read(byte[] content, String name) {
        SourceNode line = SourceNode.readAround(SOURCE, json(content), "candidate");
        if (isJsonResume(line)) {
            return new LineRequest(new CandidateSource.Parsed(name, line), null);
        }
        List<Problem> problems = new ArrayList<>();
        FieldReader fields = new FieldReader(line, problems);
        Optional<SourceNode> job = fields.optional("job", Kind.MAP);
        Optional<CandidateSource> candidate = CandidateSource.read(fields, line, name, name, problems);
        fields.refuseUnknown();
        FieldReader.refuseIfAny(problems);
        return new LineRequest(candidate.orElseThrow(), job.map(JobReader::read).orElse(null));
    }

    private static boolean isJsonResume(SourceNode line) {
        Set<String> names = line.fields().keySet();
        return names.stream().anyMatch(OF_JSON_RESUME::contains)
                && !names.contains("candidate")
                && !names.contains("resume")
                && !names.contains("job");
    }

    private static String json(byte[] content) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException otherEncoding) {
            throw refused("line-not-utf8");
        }
        String start = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (!start.stripLeading().startsWith("{")) {
            throw refused("line-not-json");
        }
        return start;
    }

    private static InvalidSourceException refused(String code) {
        return new InvalidSourceException(List.of(new Problem(code, SOURCE, 1, 0, Map.of(), null)));
    }
}
