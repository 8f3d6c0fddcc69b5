package dev.candour.document.flow;

import dev.candour.document.DocumentException;
import dev.candour.document.DocumentException.Kind;
import dev.candour.document.DocumentFormat;
import dev.candour.document.Packed;
import dev.candour.document.TextDocument;
import dev.candour.document.flow.Block.Paragraph;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a Word document (Office Open XML): headers, body, footers. */
public final class DocxText {

    private static final String MAIN = "word/document.*\\.xml";
    private static final String WANTED =
            "word/(?:document\\d*|styles|numbering|header\\d*|footer\\d*)\\.xml|docProps/core\\.xml|word/_rels/[a-z0-9]+\\.xml\\.rels";

    private final Map<String, byte[]> parts;
    private final WordStyles styles;
    private final WordLists lists;

    private DocxText(Map<String, byte[]> parts) {
        this.parts = parts;
        this.styles = new WordStyles(part("word/styles.xml"));
        this.lists = new WordLists(part("word/numbering.xml"));
    }

    /** @throws DocumentException when it gives no text */
    public static TextDocument of(byte[] content) {
        Map<String, byte[]> parts = Packed.parts(content, name -> name.matches(WANTED));
        return new DocxText(parts).read();
    }

    private @Nullable Xml part(String name) {
        byte[] content = parts.get(name);
        return content == null ? null : Xml.read(content);
    }

    private TextDocument read() {
        List<String> main = names(MAIN);
        if (main.isEmpty()) {
            throw new DocumentException(Kind.DAMAGED);
        }
        List<Block> blocks = new ArrayList<>(margins("word/header\\d*\\.xml"));
        blocks.addAll(blocks(main.get(0)));
        blocks.addAll(margins("word/footer\\d*\\.xml"));
        return OfficeProperties.told(FlowWriter.document(DocumentFormat.DOCX, blocks), parts.get("docProps/core.xml"));
    }

    private List<String> names(String pattern) {
        return parts.keySet().stream()
                .filter(name -> name.matches(pattern))
                .sorted()
                .toList();
    }

    /** Headers or footers; first page, even and odd pages have their own, often with the same words. */
    private List<Block> margins(String pattern) {
        Set<List<Block>> different = new LinkedHashSet<>();
        for (String name : names(pattern)) {
            different.add(blocks(name).stream()
                    .filter(block -> !(block instanceof Paragraph paragraph)
                            || !paragraph.text().isEmpty() && !PageNumber.isIn(paragraph.text()))
                    .toList());
        }
        return different.stream().flatMap(List::stream).toList();
    }

    private List<Block> blocks(String name) {
        Xml part = Xml.read(parts.get(name));
        String relations = name.replace("word/", "word/_rels/") + ".rels";
        WordBody body = new WordBody(styles, lists, new WordLinks(part(relations)));
        CssColour paper = part.child("background").isPresent() ? null : CssColour.WHITE;
        return part.child("body").map(one -> body.blocks(one, paper)).orElseGet(() -> body.blocks(part, paper));
    }
}
