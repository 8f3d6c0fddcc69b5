/** Positions: what a person worked as, where and when. */
@NullMarked
package dev.candour.resume.career;

import org.jspecify.annotations.NullMarked;
