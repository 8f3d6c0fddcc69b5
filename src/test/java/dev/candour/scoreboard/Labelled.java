package dev.candour.scoreboard;

import dev.candour.resume.ResumeDocument;

/** A document of the corpus and what a person says that it says. @param path as in {@code en/ada.md} */
record Labelled(String path, ResumeDocument document, Expected expected) {}
