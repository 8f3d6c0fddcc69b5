package dev.candour.cli;

/** In which form results are printed. */
enum Format {
    /** For people. */
    text,
    /** For editors and programs. */
    json,
    /** For code scanning: SARIF 2.1.0. */
    sarif,
    /** For build servers: JUnit's XML. */
    junit
}
