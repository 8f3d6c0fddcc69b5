/** The text of formats that flow: Word, RTF, OpenDocument, HTML. Each gives paragraphs and tables; one writer lays them out. */
@NullMarked
package dev.candour.document.flow;

import org.jspecify.annotations.NullMarked;
