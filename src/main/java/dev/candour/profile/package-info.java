/** The parsed profile of a candidate, its evidence, and JSON Resume in and out. Knows neither Drools nor Spring. */
@NullMarked
package dev.candour.profile;

import org.jspecify.annotations.NullMarked;
