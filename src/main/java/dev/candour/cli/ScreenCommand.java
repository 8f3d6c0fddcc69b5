package dev.candour.cli;

import dev.candour.html.VerdictPage;
import dev.candour.job.Job;
import dev.candour.job.JobReader;
import dev.candour.resume.ResumeDocument;
import dev.candour.resume.ResumeException;
import dev.candour.resume.ResumeReader;
import dev.candour.rules.RuleLibrary;
import dev.candour.screening.Explain;
import dev.candour.screening.Screener;
import dev.candour.screening.ScreeningOptions;
import dev.candour.verdict.Paint;
import dev.candour.verdict.RankingText;
import dev.candour.verdict.Verdict;
import dev.candour.verdict.VerdictJson;
import dev.candour.verdict.VerdictText;
import dev.candour.vocabulary.Vocabulary;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "screen",
        mixinStandardHelpOptions = true,
        description = "Screens résumés for a job and explains each verdict. Several résumés give a ranking as well.",
        footer = {
            "",
            "Exit code: 0 done, 1 something is wrong with a file or a line, 2 with the command.",
            "Example: candour screen samples/resumes/*.md --job samples/jobs/platform-engineer.yaml",
            "Example: candour screen --batch people.ndjson --job job.yaml --out verdicts.ndjson"
        })
final class ScreenCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..*",
            paramLabel = "RESUME",
            description = "PDF, Word, RTF, ODT, HTML, Markdown, text or JSON Resume.")
    private List<Path> resumes = List.of();

    @Option(names = "--job", required = true, paramLabel = "JOB", description = "The job, as YAML or JSON.")
    private Path job = Path.of("");

    @Option(names = "--rules", paramLabel = "DIR", description = "The rules folder. Default: rules.")
    private @Nullable Path rules;

    @Option(
            names = "--rules-version",
            paramLabel = "VERSION",
            description = "Screen with a version of the rules that is kept; its beginning is enough.")
    private @Nullable String version;

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day that \"present\" means. Default: today.")
    private @Nullable LocalDate asOf;

    @Option(names = "--json", description = "Print verdicts as JSON: one verdict, or a list of several, best first.")
    private boolean json;

    @Option(
            names = "--html",
            paramLabel = "FILE",
            description = "Write a page to print about the one verdict; - is standard output.")
    private @Nullable Path html;

    @Option(names = "--force", description = "Let --html replace a file that is there already.")
    private boolean force;

    @Option(names = "--lang", paramLabel = "LANG", description = "en or zh. Default: en.")
    private Language language = Language.en;

    @Option(
            names = "--explain",
            paramLabel = "LEVEL",
            description = "reasons, why-not or full. Default: full; reasons for a batch.")
    private @Nullable Explain explain;

    @Mixin
    private BatchOptions batch = new BatchOptions();

    @Spec
    private CommandSpec spec;

    private final Terminal terminal;

    ScreenCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        batch.refuseMixture(spec.commandLine(), !resumes.isEmpty());
        if (html != null && (json || resumes.size() != 1)) {
            throw new CommandException("one-page");
        }
        Job asked = JobReader.read(job.toString(), Files.text(job));
        Optional<BatchFiles> files = batch.files(job);
        return files.isPresent() ? screenBatch(files.get(), asked) : screenEach(asked);
    }

    private int screenBatch(BatchFiles files, Job asked) {
        try (RuleLibrary library = library(asked)) {
            Explain level = explain == null ? Explain.REASONS : explain;
            return new ScreenBatch(terminal, library, asked, language, level).run(files, asOf);
        }
    }

    private int screenEach(Job asked) {
        List<Verdict> verdicts = new ArrayList<>();
        try (RuleLibrary library = library(asked)) {
            Vocabulary vocabulary = library.vocabulary();
            Screener screener = new Screener(library, vocabulary);
            ResumeReader reader = new ResumeReader(vocabulary);
            Progress progress = new Progress(terminal, resumes.size());
            for (Path resume : resumes) {
                verdict(resume, asked, reader, screener).ifPresent(verdicts::add);
                progress.step();
            }
            progress.done();
        }
        print(verdicts);
        return verdicts.size() == resumes.size() ? 0 : Errors.WRONG_INPUT;
    }

    private RuleLibrary library(Job asked) {
        RulesInUse inUse = new RulesInUse(data.folder(), terminal, language);
        return version == null ? inUse.of(RulesFolder.of(rules), asked.rules()) : inUse.version(version, asked.rules());
    }

    /** One document that cannot be read must not cost the others their verdicts. */
    private Optional<Verdict> verdict(Path resume, Job asked, ResumeReader reader, Screener screener) {
        try {
            ResumeDocument document = new ResumeDocument(resume.getFileName().toString(), Files.bytes(resume), null);
            LocalDate day = asOf == null ? LocalDate.now() : asOf;
            ScreeningOptions options =
                    new ScreeningOptions(day, language.locale(), explain == null ? Explain.FULL : explain);
            return Optional.of(screener.screen(reader.read(document, day), asked, options));
        } catch (ResumeException | CommandException unreadable) {
            terminal.err().println(Errors.message(unreadable, language.locale()));
            return Optional.empty();
        }
    }

    private void print(List<Verdict> verdicts) {
        List<Verdict> ranked = verdicts.stream().sorted(RankingText.BEST_FIRST).toList();
        boolean single = resumes.size() == 1;
        if (html != null) {
            ranked.forEach(verdict -> Output.write(terminal, html, force, VerdictPage.of(verdict)));
            return;
        }
        if (json) {
            String text =
                    single ? ranked.stream().map(VerdictJson::write).findFirst().orElse("") : VerdictJson.write(ranked);
            terminal.out().print(text);
            return;
        }
        Paint paint = terminal.attachedToPerson() ? Paint.COLOURS : Paint.NONE;
        ranked.forEach(verdict -> terminal.out().print(VerdictText.of(verdict, language.locale(), paint)));
        if (!single) {
            terminal.out().print(RankingText.of(ranked, language.locale(), paint));
        }
    }
}
