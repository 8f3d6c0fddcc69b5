package dev.candour.rules.versions;

import dev.candour.source.Problem;
import java.util.List;

/**
 * What was published, the latest first.
 *
 * @param problems files of the data folder that were changed or lost; what they told is missing here
 */
public record History(List<Publication> publications, List<Problem> problems) {}
