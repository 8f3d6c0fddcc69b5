package dev.candour.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Many candidates in one file. */
final class BatchOptions {

    private static final String PIPE = "-";

    @Option(
            names = "--batch",
            paramLabel = "FILE",
            description =
                    "Screen the candidates of a file, one JSON object a line, in place of RESUME; - reads a pipe.")
    private @Nullable String in;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where the batch's verdicts go, one a line, in the order of the candidates. Default: a pipe.")
    private String out = PIPE;

    @Option(names = "--resume", description = "Go on with a batch that was stopped, where its --out file ends.")
    private boolean resume;

    /** A command line asks for one thing. */
    void refuseMixture(CommandLine line, boolean resumes) {
        if (in == null && !resumes) {
            throw new ParameterException(line, "Name résumés, or a file of candidates with --batch.");
        } else if (in != null && resumes) {
            throw new ParameterException(line, "Name résumés or --batch, not both.");
        } else if (in == null && (resume || !out.equals(PIPE))) {
            throw new ParameterException(line, "--out and --resume belong to --batch.");
        } else if (resume && (PIPE.equals(in) || out.equals(PIPE))) {
            throw new ParameterException(
                    line, "--resume needs files for --batch and --out; a pipe cannot be read again.");
        }
    }

    /** Empty when no batch is asked for. */
    Optional<BatchFiles> files(Path job) {
        return Optional.ofNullable(in)
                .map(from -> new BatchFiles(
                        from.equals(PIPE) ? null : Path.of(from), job, out.equals(PIPE) ? null : Path.of(out), resume));
    }
}
