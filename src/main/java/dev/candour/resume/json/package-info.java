/** Résumés that are records: JSON Resume, and JSON and YAML of any other shape. */
@NullMarked
package dev.candour.resume.json;

import org.jspecify.annotations.NullMarked;
