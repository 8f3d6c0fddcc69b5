package dev.candour.text;

/** A value that is itself a word of ours: the key under which the bundle of the sentence has it in each language. */
public record Word(String key) {}
