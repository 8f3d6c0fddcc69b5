package dev.candour.workload;

import dev.candour.facts.Fact;
import java.util.List;

/**
 * One candidate beside one job, twice.
 *
 * @param facts as the service hands them to its rules: each requirement with what the candidate shows for it
 * @param raw as a parser has them, with what the job asks for apart from what the candidate shows
 * @param attainable the sum of the job's weights
 */
public record Applicant(List<Fact> facts, List<Object> raw, int attainable) {}
