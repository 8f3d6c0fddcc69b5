package dev.candour.cli;

import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether a batch may begin, or go on: no verdicts are replaced, and none of different origins come into one file. */
final class BatchStart {

    private final BatchFiles files;
    private final @Nullable BatchOrigin before;

    BatchStart(BatchFiles files) {
        this.files = files;
        this.before = files.resume() && files.out() != null ? BatchOrigin.of(files.out()) : null;
    }

    /** The day that "present" means: the one that was asked for, else that of the batch which goes on, else today. */
    LocalDate day(@Nullable LocalDate asked) {
        if (asked != null) {
            return asked;
        }
        String kept = before == null ? null : before.values().get(BatchOrigin.AS_OF);
        return kept == null ? LocalDate.now() : LocalDate.parse(kept);
    }

    /**
     * Refuses what must not be written, else notes where the verdicts come from; before the first of them is there.
     *
     * @param values empty when the input is a pipe, which nobody can read again
     */
    void check(Map<String, String> values) {
        if (files.out() == null) {
            return;
        }
        boolean there = Files.exists(files.out());
        if (there && !files.resume()) {
            throw new CommandException("batch-there", "file", files.out());
        } else if (there && before == null) {
            throw new CommandException("not-a-batch", "file", files.out());
        } else if (there) {
            refuseOthers(new BatchOrigin(values));
        } else if (values.isEmpty()) {
            BatchOrigin.forget(files.out());
        } else {
            new BatchOrigin(values).keep(files.out());
        }
    }

    private void refuseOthers(BatchOrigin now) {
        if (before != null && !before.differences(now).isEmpty()) {
            throw new CommandException(
                    "another-batch", "file", files.out(), "what", String.join(", ", before.differences(now)));
        }
    }
}
