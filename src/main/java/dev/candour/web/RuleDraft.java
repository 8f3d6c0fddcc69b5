package dev.candour.web;

import dev.candour.rules.RuleFolder;
import dev.candour.rules.publish.Draft;
import dev.candour.source.FieldReader;
import dev.candour.source.Problem;
import dev.candour.source.SourceNode;
import dev.candour.source.SourceNode.Kind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Files of a rule set as somebody would have them, out of a request: {@code {"set", "file", "text"}}, or
 * {@code {"set", "files": [{"file", "text", "etag"}]}} for those that only fit together.
 */
record RuleDraft(String set, List<DraftFile> files) {

    /** @param etag of the file that its author began with; null when none is named */
    record DraftFile(String name, String text, @Nullable String etag) {

        byte[] content() {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }

    /** Empty when the problems say why. */
    static Optional<RuleDraft> read(FieldReader fields, SourceNode request, List<Problem> problems) {
        Optional<String> set = fields.requiredText("set");
        return set.flatMap(name -> read(name, fields, request, problems));
    }

    private static Optional<RuleDraft> read(
            String set, FieldReader fields, SourceNode request, List<Problem> problems) {
        if (!fields.has("files")) {
            return file(set, fields, request, problems).map(one -> new RuleDraft(set, List.of(one)));
        }
        return files(set, fields, problems);
    }

    /** The files of a set that is named elsewhere. */
    static Optional<RuleDraft> files(String set, FieldReader fields, List<Problem> problems) {
        List<DraftFile> files = new ArrayList<>();
        fields.required("files", Kind.LIST)
                .map(SourceNode::items)
                .orElse(List.of())
                .forEach(item -> {
                    FieldReader parts = new FieldReader(item, problems);
                    file(set, parts, item, problems).ifPresent(files::add);
                    parts.refuseUnknown();
                });
        return files.isEmpty() ? Optional.empty() : Optional.of(new RuleDraft(set, List.copyOf(files)));
    }

    private static Optional<DraftFile> file(String set, FieldReader fields, SourceNode node, List<Problem> problems) {
        Optional<String> file = fields.requiredText("file");
        Optional<SourceNode> text = fields.required("text", Kind.TEXT);
        @Nullable String etag = fields.text("etag").orElse(null);
        if (file.isEmpty() || text.isEmpty()) {
            return Optional.empty();
        }
        if (!RuleFolder.isFile(set, file.get())) {
            problems.add(node.fields().get("file").problem("rule-file-name", java.util.Map.of("field", "file")));
            return Optional.empty();
        }
        return Optional.of(new DraftFile(file.get(), text.get().text(), etag));
    }

    /** The whole folder with these files in it. */
    Draft in(RuleFolder folder) {
        Draft draft = Draft.of(folder);
        files.forEach(file -> draft.with(set + "/" + file.name(), file.content()));
        return draft;
    }
}
