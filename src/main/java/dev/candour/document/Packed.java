package dev.candour.document;

import dev.candour.document.DocumentException.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** The parts of a document that is a zip archive, unpacked within limits. */
public final class Packed {

    private Packed() {}

    /** What kind of archive it is: the names of its parts stand in it as they are. */
    static DocumentFormat format(byte[] content) {
        String all = new String(content, StandardCharsets.ISO_8859_1);
        String start = all.substring(0, Math.min(200, all.length()));
        if (start.contains("opendocument.")) {
            return start.contains("opendocument.spreadsheet")
                    ? DocumentFormat.ODS
                    : start.contains("opendocument.presentation") ? DocumentFormat.ODP : DocumentFormat.ODT;
        }
        if (all.contains("word/document")) {
            return DocumentFormat.DOCX;
        }
        if (all.contains("content.xml") && all.contains("META-INF/manifest.xml")) {
            return DocumentFormat.ODT; // packed anew by a program that does not know that its type comes first
        }
        return all.contains("xl/workbook")
                ? DocumentFormat.XLSX
                : all.contains("ppt/presentation") ? DocumentFormat.PPTX : DocumentFormat.ZIP;
    }

    /**
     * The wanted parts by name.
     *
     * @throws DocumentException when the archive is damaged, protected by a password, or unpacks to too much
     */
    public static Map<String, byte[]> parts(byte[] content, Predicate<String> wanted) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        long left = Limits.MOST_UNPACKED_BYTES;
        int count = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++count > Limits.MOST_PARTS) {
                    throw new DocumentException(Kind.TOO_MUCH);
                }
                if (wanted.test(entry.getName())) {
                    byte[] part = zip.readNBytes((int) left + 1);
                    left -= part.length;
                    if (left < 0) {
                        throw new DocumentException(Kind.TOO_MUCH);
                    }
                    parts.put(entry.getName(), part);
                } else {
                    left -= skip(zip, left);
                }
            }
        } catch (ZipException broken) {
            boolean locked = String.valueOf(broken.getMessage()).contains("encrypted");
            throw new DocumentException(locked ? Kind.ENCRYPTED : Kind.DAMAGED);
        } catch (IOException | IllegalArgumentException broken) {
            throw new DocumentException(Kind.DAMAGED);
        }
        return parts;
    }

    private static long skip(ZipInputStream zip, long left) throws IOException {
        byte[] buffer = new byte[8192];
        long skipped = 0;
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            skipped += read;
            if (skipped > left) {
                throw new DocumentException(Kind.TOO_MUCH);
            }
        }
        return skipped;
    }
}
