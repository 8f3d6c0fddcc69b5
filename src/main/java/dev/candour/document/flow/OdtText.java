package dev.candour.document.flow;

import dev.candour.document.DocumentException;
import dev.candour.document.DocumentException.Kind;
import dev.candour.document.DocumentFormat;
import dev.candour.document.Packed;
import dev.candour.document.TextDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads an OpenDocument text. */
public final class OdtText {

    private static final String CONTENT = "content.xml";
    private static final String STYLES = "styles.xml";
    private static final String META = "meta.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";

    private OdtText() {}

    /** @throws DocumentException when it gives no text */
    public static TextDocument of(byte[] content) {
        Map<String, byte[]> parts = Packed.parts(content, List.of(CONTENT, STYLES, META, MANIFEST)::contains);
        if (isEncrypted(parts)) {
            throw new DocumentException(Kind.ENCRYPTED);
        }
        if (!parts.containsKey(CONTENT)) {
            throw new DocumentException(Kind.DAMAGED);
        }
        Xml main = Xml.read(parts.get(CONTENT));
        Optional<Xml> common = Optional.ofNullable(parts.get(STYLES)).map(Xml::read);
        OdtStyles styles = new OdtStyles();
        common.ifPresent(styles::add);
        styles.add(main);
        List<Block> blocks = new ArrayList<>();
        common.ifPresent(part -> margin(part, "header", styles, blocks));
        main.deep("body").forEach(body -> blocks.addAll(new OdtBody(styles).blocks(body)));
        common.ifPresent(part -> margin(part, "footer", styles, blocks));
        return OfficeProperties.told(FlowWriter.document(DocumentFormat.ODT, blocks), parts.get(META));
    }

    private static boolean isEncrypted(Map<String, byte[]> parts) {
        return parts.containsKey(MANIFEST)
                && Xml.read(parts.get(MANIFEST))
                        .deep("encryption-data")
                        .findAny()
                        .isPresent();
    }

    private static void margin(Xml part, String name, OdtStyles styles, List<Block> blocks) {
        part.deep("master-page")
                .flatMap(page -> page.all(name))
                .map(margin -> new OdtBody(styles)
                        .blocks(margin).stream()
                                .filter(block -> !(block instanceof Block.Paragraph paragraph)
                                        || !paragraph.text().isEmpty() && !PageNumber.is(paragraph.text()))
                                .toList())
                .distinct()
                .forEach(blocks::addAll);
    }
}
