package dev.candour.resume;

import dev.candour.profile.Profile;
import dev.candour.profile.ReadDocument;
import dev.candour.source.SourceNode;
import dev.candour.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Reads a résumé into a profile: Markdown, plain text and JSON Resume, in English and Chinese. The content decides what a
 * document is, not its name. Thread-safe; make one and keep it.
 */
public final class ResumeReader {

    private final TextResume text;
    private final JsonResumeReader json;

    public ResumeReader(Vocabulary vocabulary) {
        this.text = new TextResume(vocabulary);
        this.json = new JsonResumeReader(vocabulary);
    }

    /**
     * Reads a document.
     *
     * @param asOf the day that "present" means
     * @throws ResumeException when it cannot be read; an empty profile is never the answer to an unreadable document
     */
    public Profile read(ResumeDocument document, LocalDate asOf) {
        String content = Decoder.text(document);
        return isJson(content)
                ? json.read(document.fileName(), content, asOf)
                : text.read(document.fileName(), content, asOf);
    }

    /**
     * Reads a document and keeps its text, for whoever shows the one beside the other.
     *
     * @param asOf the day that "present" means
     * @throws ResumeException when it cannot be read
     */
    public ReadDocument readWhole(ResumeDocument document, LocalDate asOf) {
        String content = Decoder.text(document);
        Profile profile = read(document, asOf);
        return isJson(content)
                ? new ReadDocument(profile, content, List.of(), List.of(), JsonPlaces.in(content))
                : new ReadDocument(profile, content, Markup.hidden(content), List.of(), Map.of());
    }

    /**
     * Reads a JSON Resume that has been parsed already.
     *
     * @param document what evidence calls it
     * @throws ResumeException when a part has the wrong type
     */
    public Profile read(String document, SourceNode resume, LocalDate asOf) {
        return json.read(document, resume, asOf);
    }

    private static boolean isJson(String content) {
        String start = content.stripLeading();
        return start.startsWith("{")
                || start.startsWith("[") && start.substring(1).stripLeading().startsWith("{");
    }
}
