package dev.candour.firewall;

import dev.candour.firewall.Outcome.Difference;
import dev.candour.job.Job;
import dev.candour.profile.Profile;
import dev.candour.profile.ReadDocument;
import dev.candour.resume.ResumeDocument;
import dev.candour.screening.Screener;
import dev.candour.screening.ScreeningOptions;
import dev.candour.verdict.VerdictJson;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Swaps what is protected in a résumé, one thing at a time, reads and screens it again for each job, and compares the whole
 * verdicts as JSON, byte for byte. Only places in the document are taken back to where they were before the swap.
 */
public final class Firewall {

    private final Function<ResumeDocument, ReadDocument> reader;
    private final Screener screener;
    private final ScreeningOptions options;
    private final List<Attribute> attributes = Attribute.all();

    /** @param reader reads with the day of the options */
    public Firewall(Function<ResumeDocument, ReadDocument> reader, Screener screener, ScreeningOptions options) {
        this.reader = reader;
        this.screener = screener;
        this.options = options;
    }

    /** How many outcomes each résumé has. */
    public int attributes() {
        return attributes.size();
    }

    /** One outcome for each attribute. @param step called after each @throws dev.candour.resume.ResumeException when it cannot be read */
    public List<Outcome> run(ResumeDocument resume, List<Job> jobs, Runnable step) {
        ReadDocument read = asText(resume.fileName(), reader.apply(resume).text());
        List<String> verdicts =
                jobs.stream().map(job -> verdict(read.profile(), job)).toList();
        List<Outcome> outcomes = new ArrayList<>();
        for (Attribute attribute : attributes) {
            outcomes.add(outcome(attribute, read, jobs, verdicts));
            step.run();
        }
        return outcomes;
    }

    private Outcome outcome(Attribute attribute, ReadDocument read, List<Job> jobs, List<String> verdicts) {
        List<Edits> swaps = new Swap(read, options.asOf()).variants(attribute);
        String name = read.profile().document();
        for (Edits swap : swaps) {
            Profile other = asText(name, swap.after()).profile();
            Profile comparable = SameDocument.as(read, swap, other);
            if (comparable.equals(read.profile())) {
                continue; // the very same facts at the very same places: a verdict depends on nothing else
            }
            for (int index = 0; index < jobs.size(); index++) {
                Difference difference =
                        difference(jobs.get(index).id(), verdicts.get(index), verdict(comparable, jobs.get(index)));
                if (difference != null) {
                    return new Outcome(name, attribute.name(), swaps.size(), verdicts.size(), difference);
                }
            }
        }
        return new Outcome(name, attribute.name(), swaps.size(), swaps.size() * jobs.size(), null);
    }

    /** A document of another format is tried as the text that was taken from it. */
    private ReadDocument asText(String fileName, String text) {
        return reader.apply(new ResumeDocument(fileName, text.getBytes(StandardCharsets.UTF_8), null));
    }

    private String verdict(Profile profile, Job job) {
        return VerdictJson.write(screener.screen(profile, job, options));
    }

    private static @Nullable Difference difference(String job, String before, String after) {
        if (before.equals(after)) {
            return null;
        }
        List<String> one = before.lines().toList();
        List<String> other = after.lines().toList();
        int at = 0;
        while (at < one.size() && at < other.size() && one.get(at).equals(other.get(at))) {
            at++;
        }
        return new Difference(job, line(one, at), line(other, at));
    }

    private static String line(List<String> lines, int at) {
        return at < lines.size() ? lines.get(at).strip() : "";
    }
}
