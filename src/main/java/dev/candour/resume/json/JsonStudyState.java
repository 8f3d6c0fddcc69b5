package dev.candour.resume.json;

import dev.candour.resume.study.DegreeWords;
import dev.candour.resume.study.StudyStates;
import dev.candour.source.SourceNode;
import dev.candour.source.SourceNode.Kind;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether the fields of an entry about studies say that these are not finished: its degree, its field, its grade, its courses. */
final class JsonStudyState {

    private static final List<String> TOLD = List.of(
            "area",
            "score",
            "gpa",
            "status",
            "summary",
            "description",
            "note",
            "notes",
            "courses",
            "highlights",
            "honors");

    private static final Pattern OPENING = Pattern.compile(
            "^\\s?(?:\\((?:expected|in progress|pursuing|ongoing|candidate|incomplete|current)[^()]{0,12}\\)|candidate|student)(?=\\s|,)",
            Pattern.CASE_INSENSITIVE);

    private final StudyStates states;

    JsonStudyState(DegreeWords words) {
        this.states = new StudyStates(words);
    }

    /** @param ended whether an end is told, which may be still to come */
    boolean isOpen(SourceNode study, @Nullable String studyType, boolean ended) {
        return studyType != null && states.isOpenDegree(studyType, ended)
                || TOLD.stream()
                        .map(study.fields()::get)
                        .filter(node -> node != null)
                        .flatMap(JsonStudyState::texts)
                        .anyMatch(told -> states.isOpen(told, ended));
    }

    /** "Botany" of "Botany (not completed)" and of "candidate in Botany". */
    String withoutState(String told) {
        String rest = OPENING.matcher(told).replaceFirst("");
        int aside = rest.lastIndexOf('(');
        boolean closed =
                aside >= 0 && rest.indexOf(')', aside) == rest.stripTrailing().length() - 1;
        return closed && (states.isOpen(rest.substring(aside), false))
                ? rest.substring(0, aside).strip()
                : rest;
    }

    private static Stream<String> texts(SourceNode node) {
        return node.is(Kind.LIST)
                ? node.items().stream().filter(SourceNode::isScalar).map(SourceNode::text)
                : node.isScalar() && !node.is(Kind.NULL) ? Stream.of(node.text()) : Stream.empty();
    }
}
