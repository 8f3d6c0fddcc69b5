package dev.candour.scoreboard;

import dev.candour.profile.Profile;
import dev.candour.profile.Profile.Basics;
import dev.candour.resume.ResumeDocument;
import dev.candour.resume.ResumeException;
import dev.candour.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a document and scores what was read. A document that is refused counts as nothing found. */
final class DocumentScorer {

    /** Reads a document; in the board, {@code ResumeReader.read}. */
    interface Reader {
        Profile read(ResumeDocument document, LocalDate asOf);
    }

    private final Reader reader;
    private final LocalDate asOf;
    private final PersonScorer person;
    private final WorkScorer work = new WorkScorer();
    private final StudyScorer studies;
    private final SkillScorer skills;

    DocumentScorer(Reader reader, Vocabulary vocabulary, LocalDate asOf) {
        this.reader = reader;
        this.asOf = asOf;
        this.person = new PersonScorer(vocabulary);
        this.studies = new StudyScorer(asOf);
        this.skills = new SkillScorer(vocabulary);
    }

    DocumentScore score(Labelled labelled) {
        try {
            return score(labelled, reader.read(labelled.document(), asOf), null, false);
        } catch (ResumeException refused) {
            boolean fault = refused.kind() == ResumeException.Kind.NOT_UNDERSTOOD;
            return score(labelled, nothing(labelled), refused.getMessage(), fault);
        } catch (RuntimeException accident) {
            return score(labelled, nothing(labelled), accident.toString(), true);
        }
    }

    private DocumentScore score(Labelled labelled, Profile found, @Nullable String refused, boolean crashed) {
        Expected expected = labelled.expected();
        Marks marks = new Marks();
        person.score(expected, found, marks);
        work.score(expected.work(), found.work(), marks);
        studies.score(expected, found.education(), marks);
        skills.score(expected, found.skills(), marks);
        return new DocumentScore(
                labelled.path(),
                expected.language(),
                expected.format(),
                marks.counts(),
                marks.differences(),
                refused,
                crashed);
    }

    private static Profile nothing(Labelled labelled) {
        return new Profile(
                labelled.document().fileName(),
                new Basics(null, null, null, null),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                Map.of(),
                List.of());
    }
}
