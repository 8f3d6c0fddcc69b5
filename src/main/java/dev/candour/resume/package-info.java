/** From a document to a profile: text, sections, dates, degrees, skills, each with its evidence. */
@NullMarked
package dev.candour.resume;

import org.jspecify.annotations.NullMarked;
