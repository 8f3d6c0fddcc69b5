package dev.candour.process;

/** What a worker does with each request. Has a public constructor without parameters, called once in the worker. */
public interface Handler {

    /**
     * Answers one request.
     *
     * @throws Exception when it cannot; the asking side gets {@link WorkerException.Kind#FAILED} and no detail
     */
    byte[] answer(byte[] request) throws Exception;
}
