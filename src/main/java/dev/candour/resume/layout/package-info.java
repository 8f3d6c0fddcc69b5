/** Title blocks: which lines around dates belong to a position, and which part of them is its title and which its employer. */
@NullMarked
package dev.candour.resume.layout;

import org.jspecify.annotations.NullMarked;
