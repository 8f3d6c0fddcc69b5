/** Forty rules, twelve requirements and generated applicants: what the engine is compared with others on, and kept right by. */
@NullMarked
package dev.candour.workload;

import org.jspecify.annotations.NullMarked;
