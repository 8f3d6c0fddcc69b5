/** Words with a known meaning, read from data files: skills, fields of study, languages, places, certificates, titles. */
@NullMarked
package dev.candour.vocabulary;

import org.jspecify.annotations.NullMarked;
