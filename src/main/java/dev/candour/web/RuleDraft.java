package dev.candour.web;

import dev.candour.rules.RuleFolder;
import dev.candour.rules.publish.Draft;
import dev.candour.source.FieldReader;
import dev.candour.source.Problem;
import dev.candour.source.SourceNode;
import dev.candour.source.SourceNode.Kind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A rule file as somebody would have it, out of a request: {@code {"set", "file", "text"}}. */
record RuleDraft(String set, String file, String text) {

    /** Empty when the problems say why. */
    static Optional<RuleDraft> read(FieldReader fields, SourceNode request, List<Problem> problems) {
        Optional<String> set = fields.requiredText("set");
        Optional<String> file = fields.requiredText("file");
        Optional<SourceNode> text = fields.required("text", Kind.TEXT);
        if (set.isEmpty() || file.isEmpty() || text.isEmpty()) {
            return Optional.empty();
        }
        if (!RuleFolder.isFile(set.get(), file.get())) {
            problems.add(request.fields().get("file").problem("rule-file-name", Map.of("field", "file")));
            return Optional.empty();
        }
        return Optional.of(new RuleDraft(set.get(), file.get(), text.get().text()));
    }

    /** The whole folder with this file in it. */
    Draft in(RuleFolder folder) {
        return Draft.of(folder).with(set + "/" + file, text.getBytes(StandardCharsets.UTF_8));
    }
}
