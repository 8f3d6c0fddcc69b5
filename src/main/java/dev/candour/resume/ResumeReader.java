package dev.candour.resume;

import dev.candour.document.Extractor;
import dev.candour.document.IsolatedExtractor;
import dev.candour.profile.Profile;
import dev.candour.profile.ReadDocument;
import dev.candour.profile.ReadDocument.Part;
import dev.candour.resume.ResumeException.Kind;
import dev.candour.resume.header.Lexicon;
import dev.candour.resume.study.DegreeWords;
import dev.candour.resume.text.Markup;
import dev.candour.resume.text.ResumeText;
import dev.candour.source.SourceNode;
import dev.candour.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a résumé into a profile: PDF, Word, RTF, OpenDocument, web pages, Markdown, plain text and JSON Resume, in English and
 * Chinese. The content decides what a document is, not its name. Thread-safe; make one and keep it.
 */
public final class ResumeReader {

    private final TextResume text;
    private final JsonResumeReader json;
    private final DataResumes data;
    private final ResumeTexts texts;

    /** Documents that are no text are taken apart in a process of their own, which starts with the first of them. */
    public ResumeReader(Vocabulary vocabulary) {
        this(vocabulary, IsolatedExtractor.shared());
    }

    public ResumeReader(Vocabulary vocabulary, Extractor extractor) {
        Parts parts = Parts.of(vocabulary);
        this.text = parts.text();
        this.json = parts.json();
        this.data = new DataResumes(text, json, vocabulary.words("keys"));
        this.texts = new ResumeTexts(extractor);
    }

    /**
     * What is made out of a vocabulary, and takes longer than reading a page. Those of the last one are kept, as one command after the
     * other asks for them.
     */
    private record Parts(Vocabulary vocabulary, TextResume text, JsonResumeReader json) {

        private static volatile @Nullable Parts last;

        static Parts of(Vocabulary vocabulary) {
            Parts kept = last;
            if (kept == null || kept.vocabulary() != vocabulary) {
                kept = made(vocabulary);
                last = kept;
            }
            return kept;
        }

        private static Parts made(Vocabulary vocabulary) {
            Lexicon lexicon = new Lexicon(vocabulary);
            DegreeWords degreeWords = new DegreeWords(vocabulary);
            return new Parts(
                    vocabulary, new TextResume(lexicon, degreeWords), new JsonResumeReader(lexicon, degreeWords));
        }
    }

    /**
     * Reads a document.
     *
     * @param asOf the day that "present" means
     * @throws ResumeException when it cannot be read; an empty profile is never the answer to an unreadable document
     */
    public Profile read(ResumeDocument document, LocalDate asOf) {
        return read(texts.of(document), document, asOf).profile();
    }

    private DataResumes.Read read(ResumeText content, ResumeDocument document, LocalDate asOf) {
        try {
            return data.in(content, document.fileName(), asOf)
                    .orElseGet(() -> DataResumes.Read.text(text.read(content, asOf)))
                    .noticed();
        } catch (ResumeException known) {
            throw known;
        } catch (RuntimeException | StackOverflowError fault) {
            // One of our readers is wrong about this document; whoever sent it must not meet a stack trace.
            throw ResumeException.of(Kind.NOT_UNDERSTOOD, document.fileName(), Map.of());
        }
    }

    /**
     * The text that the offsets of evidence count in.
     *
     * @throws ResumeException when there is none
     */
    public String text(ResumeDocument document) {
        return texts.of(document).text();
    }

    /**
     * Reads a document and keeps its text, for whoever shows the one beside the other.
     *
     * @param asOf the day that "present" means
     * @throws ResumeException when it cannot be read
     */
    public ReadDocument readWhole(ResumeDocument document, LocalDate asOf) {
        ResumeText content = texts.of(document);
        DataResumes.Read read = read(content, document, asOf);
        Map<String, Part> values = read.places().get();
        boolean offsets = values.isEmpty();
        return new ReadDocument(
                read.profile(),
                content.text(),
                offsets ? hidden(content) : List.of(),
                offsets ? content.pages() : Collections.emptySortedMap(),
                values);
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

    private static List<Part> hidden(ResumeText content) {
        return content.isMarkdown()
                ? Markup.hidden(content.text())
                : content.hidden().stream().map(at -> new Part(at, at)).toList();
    }
}
