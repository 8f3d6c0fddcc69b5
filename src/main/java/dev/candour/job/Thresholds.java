package dev.candour.job;

/**
 * From where on a candidate is recommended or worth a review, in percent of the attainable points, 0 to 100 each.
 *
 * @param recommend at least {@code review}
 */
public record Thresholds(int recommend, int review) {}
