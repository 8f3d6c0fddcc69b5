/** The verdict and its reasons as data, and how they read in a terminal and as JSON. Knows neither Drools nor Spring. */
@NullMarked
package dev.candour.verdict;

import org.jspecify.annotations.NullMarked;
