/** Dates and ranges of dates, in English and Chinese, as people write them. */
@NullMarked
package dev.candour.resume.dates;

import org.jspecify.annotations.NullMarked;
