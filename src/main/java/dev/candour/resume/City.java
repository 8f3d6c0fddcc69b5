package dev.candour.resume;

/** Where the person lives. @param name as the vocabulary writes it, or as the document does when that knows none */
record City(String name, Span span, Certainty certainty) {}
