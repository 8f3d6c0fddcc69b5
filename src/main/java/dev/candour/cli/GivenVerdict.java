package dev.candour.cli;

import dev.candour.source.InvalidSourceException;
import dev.candour.source.SourceNode;
import dev.candour.verdict.Verdict;
import dev.candour.verdict.VerdictReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A verdict that somebody has kept, given in place of a résumé. */
final class GivenVerdict {

    private GivenVerdict() {}

    /** @param language that the person wants; null for that of the verdict */
    static Verdict read(Path file, @Nullable Language language) {
        if (!isJson(Files.bytes(file))) {
            throw new CommandException("letter-needs-job");
        }
        Verdict verdict = VerdictReader.read(file.toString(), Files.text(file));
        if (language != null && !language.name().equals(verdict.language())) {
            throw new CommandException("verdict-in-" + verdict.language(), "lang", language.name());
        }
        return verdict;
    }

    /** Where a résumé is wanted, because a job is named too. */
    static void refuse(Path file) {
        byte[] bytes = Files.bytes(file);
        if (isJson(bytes) && looksLikeOne(new String(bytes, StandardCharsets.UTF_8))) {
            throw new CommandException("verdict-already", "file", file);
        }
    }

    private static boolean isJson(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 100), StandardCharsets.UTF_8).stripLeading();
        return start.startsWith("{") || start.startsWith("[");
    }

    private static boolean looksLikeOne(String text) {
        try {
            return VerdictReader.looksLikeOne(SourceNode.read("verdict", text));
        } catch (InvalidSourceException tellsTheReaderOfResumes) {
            return false;
        }
    }
}
