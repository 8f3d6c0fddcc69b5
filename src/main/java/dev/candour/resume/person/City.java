package dev.candour.resume.person;

import dev.candour.resume.text.Certainty;
import dev.candour.resume.text.Span;

/** Where the person lives. @param name as the vocabulary writes it, or as the document does when that knows none */
record City(String name, Span span, Certainty certainty) {}
