package dev.candour.job;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One requirement of a job, as its author wrote it. */
public sealed interface Asked {

    boolean mandatory();

    int weight();

    /** @param years 0 when showing the skill is enough */
    record Skill(String skill, double years, boolean mandatory, int weight) implements Asked {}

    /** @param options at least two skills; their own mandatory and weight mean nothing */
    record OneOf(List<Option> options, boolean mandatory, int weight) implements Asked {}

    /** A skill of a group. */
    record Option(String skill, double years) {}

    /**
     * @param degree associate, bachelor, master or doctorate
     * @param fields empty when any field of study will do
     */
    record Degree(String degree, List<String> fields, boolean mandatory, int weight) implements Asked {}

    /** @param teamSize in people; 0 when any team will do */
    record Leadership(int teamSize, boolean mandatory, int weight) implements Asked {}

    record Experience(double years, boolean mandatory, int weight) implements Asked {}

    /** @param level A1, A2, B1, B2, C1, C2 or native; null when any level will do */
    record Language(String language, @Nullable String level, boolean mandatory, int weight) implements Asked {}

    record Certificate(String certificate, boolean mandatory, int weight) implements Asked {}

    /** @param remote whether the job can be done from elsewhere */
    record Location(String location, boolean remote, boolean mandatory, int weight) implements Asked {}
}
