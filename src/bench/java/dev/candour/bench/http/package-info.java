/** The service under load beside an endpoint of the same framework that reads the same request and writes the same answer. */
@NullMarked
package dev.candour.bench.http;

import org.jspecify.annotations.NullMarked;
