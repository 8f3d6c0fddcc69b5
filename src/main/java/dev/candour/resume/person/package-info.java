/** Who a document is about: name, e-mail address, phone number, town. */
@NullMarked
package dev.candour.resume.person;

import org.jspecify.annotations.NullMarked;
