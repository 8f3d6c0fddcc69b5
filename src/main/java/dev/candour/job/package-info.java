/** Jobs: reading and validating them. Knows neither Drools nor Spring. */
@NullMarked
package dev.candour.job;

import org.jspecify.annotations.NullMarked;
