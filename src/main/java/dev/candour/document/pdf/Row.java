package dev.candour.document.pdf;

/**
 * One line of a part, as text.
 *
 * @param top the line that its first words stand on @param base the line that its last words stand on
 * @param cells whether it is cut into cells by tabs
 */
record Row(String text, double left, double right, double top, double base, double size, boolean bold, boolean cells) {}
