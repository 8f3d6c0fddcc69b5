package dev.candour.workload;

/**
 * A way to run the rules. One thread uses one engine at a time.
 *
 * @param <P> an applicant in the form that suits the engine best
 */
public interface Engine<P> {

    /** Whatever can be done before the rules run; it is not timed. */
    P prepare(Applicant applicant);

    Outcome score(P applicant);
}
