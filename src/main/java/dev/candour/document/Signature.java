package dev.candour.document;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The first bytes that tell a format, written as Latin-1. */
final class Signature {

    private static final Map<String, DocumentFormat> KNOWN = new LinkedHashMap<>();

    static {
        KNOWN.put("%PDF-", DocumentFormat.PDF);
        KNOWN.put("{\\rt", DocumentFormat.RTF);
        KNOWN.put("\u00D0\u00CF\u0011\u00E0", DocumentFormat.DOC);
        KNOWN.put("PK\u0003\u0004", DocumentFormat.ZIP);
        KNOWN.put("PK\u0005\u0006", DocumentFormat.ZIP);
        KNOWN.put("\u0089PNG", DocumentFormat.PNG);
        KNOWN.put("\u00FF\u00D8\u00FF", DocumentFormat.JPEG);
        KNOWN.put("GIF8", DocumentFormat.GIF);
        KNOWN.put("RIFF", DocumentFormat.WEBP);
        KNOWN.put("II*\0", DocumentFormat.TIFF);
        KNOWN.put("MM\0*", DocumentFormat.TIFF);
        KNOWN.put("%!PS", DocumentFormat.POSTSCRIPT);
        KNOWN.put("\u001F\u008B", DocumentFormat.GZIP);
        KNOWN.put("7z\u00BC\u00AF", DocumentFormat.SEVEN_ZIP);
        KNOWN.put("Rar!", DocumentFormat.RAR);
        KNOWN.put("\u007FELF", DocumentFormat.EXECUTABLE);
        KNOWN.put("MZ\u0090\0", DocumentFormat.EXECUTABLE);
    }

    private Signature() {}

    static Optional<DocumentFormat> of(String head) {
        return KNOWN.entrySet().stream()
                .filter(known -> head.startsWith(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
