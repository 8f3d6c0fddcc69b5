package dev.candour.vocabulary;

import dev.candour.source.SourceNode;

/** A term and where its file has it. */
record PlacedTerm(Term term, SourceNode at) {}
