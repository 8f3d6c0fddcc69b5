package dev.candour.document.flow;

import dev.candour.document.DocumentException;
import dev.candour.document.DocumentException.Kind;
import dev.candour.document.DocumentFormat;
import dev.candour.document.TextDocument;
import dev.candour.document.flow.Block.Paragraph;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.extractor.Word6Extractor;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/** Reads a binary Word document (Word 97 and later; of Word 6 and 95 the plain paragraphs). */
public final class DocText {

    private DocText() {}

    /** @throws DocumentException when it gives no text */
    public static TextDocument of(byte[] content) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            if (files.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new DocumentException(Kind.ENCRYPTED);
            }
            return FlowWriter.document(DocumentFormat.DOC, blocks(files));
        } catch (EncryptedDocumentException locked) {
            throw new DocumentException(Kind.ENCRYPTED);
        } catch (IOException | RuntimeException broken) {
            throw broken instanceof DocumentException known ? known : new DocumentException(Kind.DAMAGED);
        }
    }

    private static List<Block> blocks(POIFSFileSystem files) throws IOException {
        HWPFDocument document;
        try {
            document = new HWPFDocument(files);
        } catch (OldWordFileFormatException old) {
            try (Word6Extractor extractor = new Word6Extractor(files)) {
                return plain(List.of(extractor.getText().split("\\R")));
            }
        }
        try (document) {
            HeaderStories margins = new HeaderStories(document);
            List<Block> blocks = new ArrayList<>(margins(
                    margins.getFirstHeaderSubrange(), margins.getOddHeaderSubrange(), margins.getEvenHeaderSubrange()));
            blocks.addAll(new DocBody(document).blocks());
            blocks.addAll(margins(
                    margins.getFirstFooterSubrange(), margins.getOddFooterSubrange(), margins.getEvenFooterSubrange()));
            return blocks;
        }
    }

    private static List<Block> margins(@Nullable Range... stories) {
        Set<String> lines = new LinkedHashSet<>();
        for (Range story : stories) {
            if (story != null) {
                for (String line : story.text().split("[\r\n\u0007]")) {
                    String words = DocBody.withoutFields(line).strip();
                    if (!PageNumber.is(words)) {
                        lines.add(words);
                    }
                }
            }
        }
        return plain(lines);
    }

    private static List<Block> plain(Iterable<String> lines) {
        List<Block> blocks = new ArrayList<>();
        lines.forEach(line -> blocks.add(new Paragraph(DocBody.withoutFields(line), 0)));
        return blocks;
    }
}
