/** Profile and job to facts, facts through a rule session, results to a verdict. Works without Spring. */
@NullMarked
package dev.candour.screening;

import org.jspecify.annotations.NullMarked;
