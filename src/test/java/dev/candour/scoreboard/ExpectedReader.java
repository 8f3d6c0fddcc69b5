package dev.candour.scoreboard;

import dev.candour.source.FieldReader;
import dev.candour.source.InvalidSourceException;
import dev.candour.source.Problem;
import dev.candour.source.SourceNode;
import dev.candour.source.SourceNode.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads an annotation, strictly: a misspelled field would count as nothing annotated. */
final class ExpectedReader {

    private static final List<String> LANGUAGES = List.of("en", "zh", "mixed");
    private static final List<String> FORMATS =
            List.of("doc", "docx", "html", "json", "md", "odt", "pdf", "rtf", "txt");
    private static final List<String> LEVELS = List.of("associate", "bachelor", "master", "doctorate");
    private static final List<String> TYPES = List.of("employment", "self-employed", "internship", "volunteer");
    private static final int MOST = 10_000;

    private final List<Problem> problems = new ArrayList<>();

    private ExpectedReader() {}

    /** @throws InvalidSourceException with every problem of the file */
    static Expected read(String file, String text) {
        ExpectedReader reader = new ExpectedReader();
        Expected expected = reader.expected(SourceNode.read(file, text));
        FieldReader.refuseIfAny(reader.problems);
        return expected;
    }

    private Expected expected(SourceNode top) {
        FieldReader fields = new FieldReader(top, problems);
        Expected expected = new Expected(
                fields.requiredText("document").orElse(""),
                fields.oneOf("language", LANGUAGES).orElse("en"),
                fields.oneOf("format", FORMATS).orElse("txt"),
                text(fields, "name"),
                text(fields, "email"),
                items(fields, "work").stream().map(this::work).toList(),
                items(fields, "education").stream().map(this::study).toList(),
                fields.oneOf("highestDegree", LEVELS).orElse(null),
                whole(fields, "experienceMonths"),
                fields.required("leads", Kind.BOOLEAN).map(SourceNode::bool).orElse(false),
                whole(fields, "teamSize"),
                texts(fields, "skills"),
                texts(fields, "spoken"));
        fields.refuseUnknown();
        return expected;
    }

    private Expected.Work work(SourceNode node) {
        FieldReader fields = new FieldReader(node, problems);
        Expected.Work work = new Expected.Work(
                text(fields, "employer"),
                text(fields, "title"),
                date(node, fields, "start"),
                date(node, fields, "end"),
                fields.oneOf("type", TYPES).orElse("employment"),
                whole(fields, "teamSize"));
        fields.refuseUnknown();
        return work;
    }

    private Expected.Study study(SourceNode node) {
        FieldReader fields = new FieldReader(node, problems);
        Expected.Study study = new Expected.Study(
                text(fields, "institution"),
                fields.oneOf("level", LEVELS).orElse(null),
                text(fields, "area"),
                fields.optional("completed", Kind.BOOLEAN).map(SourceNode::bool).orElse(null));
        fields.refuseUnknown();
        return study;
    }

    /** A year alone is a number to YAML. */
    private static @Nullable String date(SourceNode node, FieldReader fields, String field) {
        SourceNode value = node.fields().get(field);
        Kind kind = value != null && value.is(Kind.NUMBER) ? Kind.NUMBER : Kind.TEXT;
        return fields.optional(field, kind).map(SourceNode::text).orElse(null);
    }

    private static @Nullable String text(FieldReader fields, String field) {
        return fields.text(field).orElse(null);
    }

    private static @Nullable Integer whole(FieldReader fields, String field) {
        return fields.whole(field, 0, MOST).orElse(null);
    }

    private static List<SourceNode> items(FieldReader fields, String field) {
        return fields.required(field, Kind.LIST).map(SourceNode::items).orElse(List.of());
    }

    private static List<String> texts(FieldReader fields, String field) {
        return items(fields, field).stream().map(SourceNode::text).toList();
    }
}
