/** The HTTP interface. */
@NullMarked
package dev.candour.web;

import org.jspecify.annotations.NullMarked;
