package dev.candour.batch;

import java.io.IOException;

/** Takes the answers in the order of the lines. */
public interface Answers {

    void write(Answer answer) throws IOException;

    /** Nothing more is ready at the moment. */
    void flush() throws IOException;
}
