/** Skills, where they are named and how sure it is that they are the person's. */
@NullMarked
package dev.candour.resume.skill;

import org.jspecify.annotations.NullMarked;
