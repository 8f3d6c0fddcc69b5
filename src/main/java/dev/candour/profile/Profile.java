package dev.candour.profile;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of a candidate. The parts are those of JSON Resume 1.2.1; the rest is written below
 * {@code meta.candour}. Null means that the document does not say.
 *
 * @param document the document's file name, as evidence names it
 * @param experienceMonths months covered by dated positions, internships and volunteering left out, 0 when
 *     these are all there is; null when nothing is dated
 * @param statedExperienceMonths months of experience that the document states in words
 * @param leadership null when the document does not speak about leading people
 * @param evidence where each fact stands, by JSON Pointer into the JSON Resume form, as in {@code /work/0}
 * @param confidence how sure the reading is where the reader had to choose, by JSON Pointer like the evidence
 * @param warnings what a person should know about the reading, as in "The position of line 12 has no dates."
 * @param unsureSkills names of skills whose words stand where they may mean something else, as in "raised sales by a fifth":
 *     nobody is said to have them, and nobody is turned away for lacking them
 */
public record Profile(
        String document,
        Basics basics,
        List<Work> work,
        List<Education> education,
        List<Skill> skills,
        List<Language> languages,
        List<Certificate> certificates,
        @Nullable Integer experienceMonths,
        @Nullable Integer statedExperienceMonths,
        @Nullable Leadership leadership,
        Map<String, List<Evidence>> evidence,
        Map<String, Confidence> confidence,
        List<Warning> warnings,
        List<String> unsureSkills) {

    /** A profile whose reader had nothing to choose. */
    public Profile(
            String document,
            Basics basics,
            List<Work> work,
            List<Education> education,
            List<Skill> skills,
            List<Language> languages,
            List<Certificate> certificates,
            @Nullable Integer experienceMonths,
            @Nullable Integer statedExperienceMonths,
            @Nullable Leadership leadership,
            Map<String, List<Evidence>> evidence,
            List<Warning> warnings) {
        this(
                document,
                basics,
                work,
                education,
                skills,
                languages,
                certificates,
                experienceMonths,
                statedExperienceMonths,
                leadership,
                evidence,
                Map.of(),
                warnings,
                List.of());
    }

    /** @param city the city only: a street never leaves the document */
    public record Basics(
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String city) {}

    /** @param endDate null for the current position; meaningless when {@code startDate} is null, which means undated */
    public record Work(
            @Nullable String name,
            @Nullable String position,
            @Nullable PartialDate startDate,
            @Nullable PartialDate endDate,
            EmploymentType type,
            @Nullable Integer teamSize,
            @Nullable String summary) {}

    /** The kind of a position; internships and volunteering do not count as experience. */
    public enum EmploymentType {
        EMPLOYMENT("employment"),
        SELF_EMPLOYED("self-employed"),
        INTERNSHIP("internship"),
        VOLUNTEER("volunteer");

        private final String text;

        EmploymentType(String text) {
            this.text = text;
        }

        /** As JSON and the rules write it. */
        public String text() {
            return text;
        }

        public boolean countsAsExperience() {
            return this == EMPLOYMENT || this == SELF_EMPLOYED;
        }
    }

    /**
     * @param endDate null when still studying or unknown
     * @param completed false when the document says that the studies were broken off or still last; null when it does
     *     not say, and the end date decides
     */
    public record Education(
            @Nullable String institution,
            @Nullable String area,
            @Nullable String studyType,
            @Nullable DegreeLevel level,
            @Nullable PartialDate startDate,
            @Nullable PartialDate endDate,
            @Nullable Boolean completed) {

        public Education(
                @Nullable String institution,
                @Nullable String area,
                @Nullable String studyType,
                @Nullable DegreeLevel level,
                @Nullable PartialDate startDate,
                @Nullable PartialDate endDate) {
            this(institution, area, studyType, level, startDate, endDate, null);
        }
    }

    /** In rising order. */
    public enum DegreeLevel {
        ASSOCIATE,
        BACHELOR,
        MASTER,
        DOCTORATE;

        /** As JSON, jobs and rules write it. */
        public String text() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * @param name canonical name
     * @param months union of the months of the dated positions that show it; null when no dated position shows it
     * @param undatedUse whether a position without dates, or with one month alone, shows it too, so that {@code months} may be too few
     * @param lastUsed last month of the newest dated position that shows it
     * @param claimed whether the document only claims it: no position, dated or not, shows it
     * @param claimedMonths months that the document states in words, as in "8 years of Java"
     */
    public record Skill(
            String name,
            @Nullable Integer months,
            boolean undatedUse,
            @Nullable PartialDate lastUsed,
            boolean claimed,
            @Nullable Integer claimedMonths) {}

    /** @param level A1, A2, B1, B2, C1, C2 or native; null when the document gives none that can be placed there */
    public record Language(
            String language,
            @Nullable String fluency,
            @Nullable String level) {}

    public record Certificate(
            String name, @Nullable String issuer, @Nullable PartialDate date) {}

    /** @param teamSize people in the largest team; null when no size is given */
    public record Leadership(@Nullable Integer teamSize, List<Evidence> evidence) {}

    /** @param code names the sentence in the bundle {@code warnings} */
    public record Warning(String code, Map<String, Object> values) {}

    /** Where the fact at a JSON Pointer stands; empty when nothing is known. */
    public List<Evidence> evidenceAt(String pointer) {
        return evidence.getOrDefault(pointer, List.of());
    }

    /**
     * Whether one month is all that the document tells of the time of a position, which may have lasted longer.
     *
     * @param index in {@code work}
     */
    public boolean isOneMonth(int index) {
        Confidence end = confidenceAt("/work/" + index + "/endDate");
        PartialDate begun = work.get(index).startDate();
        return end != null && end.because().equals("one-date") && begun != null && begun.month() != null;
    }

    /** How sure the fact at a JSON Pointer is; null when there was nothing to choose. */
    public @Nullable Confidence confidenceAt(String pointer) {
        return confidence.get(pointer);
    }
}
