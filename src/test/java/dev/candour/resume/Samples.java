package dev.candour.resume;

import dev.candour.profile.Profile;
import dev.candour.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The invented résumés beside this class, and the reader that the tests share. */
public final class Samples {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    public static final ResumeReader READER = new ResumeReader(Vocabulary.standard());
    public static final List<String> ALL = List.of(
            "academic.txt",
            "accountant.txt",
            "bilingual.txt",
            "career-changer.txt",
            "career.json",
            "chinese-bold.md",
            "chinese-columns.txt",
            "chinese-dates-first.txt",
            "chinese-glued.txt",
            "comma-soup.txt",
            "developer-at.md",
            "finance-overlap.txt",
            "linkedin-roles.md",
            "no-dates.md",
            "nurse.md",
            "profile-export.txt",
            "projects-like-jobs.txt",
            "sales-zh.md",
            "table.md",
            "thin.txt",
            "warehouse.txt");

    private Samples() {}

    public static String text(String name) {
        try (InputStream in = Samples.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static Profile read(String name) {
        return readText(name, text(name));
    }

    public static Profile readText(String name, String text) {
        return READER.read(new ResumeDocument(name, text.getBytes(StandardCharsets.UTF_8), null), TODAY);
    }

    /** What is read of the lines of a section about studies, below a position. */
    public static List<Profile.Education> studies(String lines) {
        String career =
                "Mira Tolle\nmira@example.com\n\nExperience\nAnalyst, Birkenhain Ltd, March 2020 - May 2022\n- reports\n\n";
        return readText("cv.txt", career + "Education\n" + lines + "\n").education();
    }

    /** "employer | title | start..end | type" of each position. */
    public static Stream<String> career(Profile profile) {
        return profile.work().stream()
                .map(work -> work.name() + " | " + work.position() + " | " + work.startDate() + ".." + work.endDate()
                        + " | " + work.type().text());
    }

    public static Profile.Skill skill(Profile profile, String name) {
        return profile.skills().stream()
                .filter(skill -> skill.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not among " + names(profile)));
    }

    public static List<String> names(Profile profile) {
        return profile.skills().stream().map(Profile.Skill::name).toList();
    }
}
