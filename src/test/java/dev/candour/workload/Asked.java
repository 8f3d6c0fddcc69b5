package dev.candour.workload;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a job asks for, and no word of what the candidate shows. */
public sealed interface Asked {

    default String name() {
        return "";
    }

    boolean mandatory();

    int weight();

    record AskedSkill(String name, double neededYears, boolean mandatory, int weight) implements Asked {}

    record AskedLanguage(String name, int neededRank, boolean mandatory, int weight) implements Asked {}

    record AskedDegree(int neededRank, List<String> fields, boolean mandatory, int weight) implements Asked {}

    record AskedExperience(double neededYears, boolean mandatory, int weight) implements Asked {}

    record AskedLeadership(int neededTeamSize, boolean mandatory, int weight) implements Asked {}

    record AskedCertificate(String name, boolean mandatory, int weight) implements Asked {}

    /** A skill as the candidate's profile shows it. */
    record ShownSkill(
            String name,
            @Nullable Double years,
            @Nullable Double yearsUnused,
            @Nullable Double claimedYears) {}

    record ShownLanguage(String name, @Nullable Integer rank) {}

    record ShownDegree(int rank, @Nullable String field, boolean finished) {}
}
