package dev.candour.cli;

import dev.candour.html.LetterPage;
import dev.candour.job.Job;
import dev.candour.job.JobReader;
import dev.candour.letter.Letter;
import dev.candour.letter.LetterText;
import dev.candour.profile.Profile;
import dev.candour.resume.ResumeDocument;
import dev.candour.resume.ResumeReader;
import dev.candour.rules.RuleLibrary;
import dev.candour.screening.Explain;
import dev.candour.screening.Screener;
import dev.candour.screening.ScreeningOptions;
import dev.candour.verdict.Verdict;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "letter",
        mixinStandardHelpOptions = true,
        description = {
            "Writes a letter that tells a candidate what was found, what is advised, and how to object.",
            "It holds no name; a verdict names nobody."
        },
        footer = {
            "",
            "Exit code: 0 done, 1 something is wrong with a file, 2 with the command.",
            "Example: candour letter cv.md --job job.yaml --lang zh --format html --out letter.html"
        })
final class LetterCommand implements Callable<Integer> {

    /** In which form the letter is written. */
    enum LetterFormat {
        text,
        html
    }

    @Parameters(paramLabel = "RESUME", description = "A résumé, or a verdict as screen --json prints it.")
    private Path resume = Path.of("");

    @Option(names = "--job", paramLabel = "JOB", description = "The job, as YAML or JSON; a verdict needs none.")
    private @Nullable Path job;

    @Option(names = "--rules", paramLabel = "DIR", description = "The rules folder. Default: rules.")
    private @Nullable Path rules;

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day that \"present\" means. Default: today.")
    private LocalDate asOf = LocalDate.now();

    @Option(names = "--lang", paramLabel = "LANG", description = "en or zh. Default: en, or that of the verdict.")
    private @Nullable Language language;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or html. Default: text.")
    private LetterFormat format = LetterFormat.text;

    @Option(
            names = "--contact",
            paramLabel = "TEXT",
            description = "Where the candidate can write to. Default: the owner that ruleset.yaml names.")
    private @Nullable String contact;

    @Option(names = "--out", paramLabel = "FILE", description = "Write it into a file. Default: standard output.")
    private @Nullable Path out;

    @Option(names = "--force", description = "Let --out replace a file that is there already.")
    private boolean force;

    private final Terminal terminal;

    LetterCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Letter letter = Letter.about(verdict(), contact);
        Output.write(terminal, out, force, format == LetterFormat.html ? LetterPage.of(letter) : LetterText.of(letter));
        return 0;
    }

    private Verdict verdict() {
        return job == null ? GivenVerdict.read(resume, language) : screened(job);
    }

    private Verdict screened(Path file) {
        GivenVerdict.refuse(resume);
        Job asked = JobReader.read(file.toString(), Files.text(file));
        Language chosen = language == null ? Language.en : language;
        RulesInUse inUse = new RulesInUse(data.folder(), terminal, chosen);
        try (RuleLibrary library = inUse.of(RulesFolder.of(rules), asked.rules())) {
            ResumeDocument document = new ResumeDocument(resume.getFileName().toString(), Files.bytes(resume), null);
            Profile profile = new ResumeReader(library.vocabulary()).read(document, asOf);
            ScreeningOptions options = new ScreeningOptions(asOf, chosen.locale(), Explain.FULL);
            return new Screener(library).screen(profile, asked, options);
        }
    }
}
