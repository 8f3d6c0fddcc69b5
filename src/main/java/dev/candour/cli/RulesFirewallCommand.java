package dev.candour.cli;

import dev.candour.firewall.Firewall;
import dev.candour.job.Job;
import dev.candour.job.JobReader;
import dev.candour.resume.ResumeDocument;
import dev.candour.resume.ResumeException;
import dev.candour.resume.ResumeReader;
import dev.candour.rules.RuleLibrary;
import dev.candour.rules.RuleSet;
import dev.candour.rules.publish.Publishing;
import dev.candour.screening.Explain;
import dev.candour.screening.Screener;
import dev.candour.screening.ScreeningOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "firewall",
        mixinStandardHelpOptions = true,
        description = {
            "Swaps name, gender, age, years of study, nationality, photo, address and the like in every résumé,",
            "screens each again, and compares the whole verdicts: not a byte may differ."
        },
        footer = {
            "",
            "Offsets and lines of evidence are taken back to where they were before the swap; everything else is compared as it is.",
            "Exit code: 0 no verdict differs, 1 one does or a résumé cannot be read, 2 the command is wrong.",
            "Example: candour rules firewall my-rules --job job.yaml --resumes people"
        })
final class RulesFirewallCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "The rules folder. Default: rules.")
    private @Nullable Path folder;

    @Option(names = "--job", paramLabel = "JOB", description = "The job. Default: every job of the samples.")
    private @Nullable Path job;

    @Option(
            names = "--resumes",
            paramLabel = "DIR",
            description = "A folder with résumés. Default: those of the samples.")
    private @Nullable Path resumes;

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day that \"present\" means. Default: today.")
    private LocalDate asOf = LocalDate.now();

    @Option(names = "--json", description = "Print the results as JSON.")
    private boolean json;

    @Option(names = "--lang", paramLabel = "LANG", description = "en or zh. Default: en.")
    private Language language = Language.en;

    @Mixin
    private DataOption data = new DataOption();

    private final Terminal terminal;

    RulesFirewallCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<Path> people = files(resumes == null ? RulesFolder.samples().resolve("resumes") : resumes, "no-resumes");
        List<Path> asked = job == null ? files(RulesFolder.samples().resolve("jobs"), "no-jobs") : List.of(job);
        FirewallResults results = new FirewallResults();
        Publishing publishing = new Publishing(data.folder(), Clock.systemUTC());
        try (RuleLibrary library = RuleLibrary.of(publishing.admission().tried(RulesFolder.of(folder)))) {
            Firewall firewall = firewall(library);
            List<Job> jobs = asked.stream()
                    .map(file -> JobReader.read(file.toString(), Files.text(file)))
                    .toList();
            List<Job> fitting = fitting(jobs, library);
            Progress progress = new Progress(terminal, people.size() * firewall.attributes());
            people.forEach(file -> run(firewall, file, fitting, progress, results));
            progress.done();
        }
        FirewallText text = new FirewallText(new CasesWords(language));
        terminal.out().print(json ? Json.write(results.json()) : text.of(results));
        return results.areSame() ? 0 : Errors.WRONG_INPUT;
    }

    private Firewall firewall(RuleLibrary library) {
        ResumeReader reader = new ResumeReader(library.vocabulary());
        return new Firewall(
                document -> reader.readWhole(document, asOf),
                new Screener(library),
                new ScreeningOptions(asOf, language.locale(), Explain.FULL));
    }

    private void run(Firewall firewall, Path file, List<Job> jobs, Progress progress, FirewallResults results) {
        String name = file.getFileName().toString();
        try {
            results.add(firewall.run(new ResumeDocument(name, Files.bytes(file), null), jobs, progress::step));
        } catch (ResumeException | CommandException unreadable) {
            results.addUnread(name);
            terminal.err().println(Errors.message(unreadable, language.locale()));
        }
    }

    /** Jobs of the samples name our sets; with other rules each is tried with each of their sets. */
    private List<Job> fitting(List<Job> jobs, RuleLibrary library) {
        if (job != null) {
            jobs.forEach(one -> library.get(one.rules())); // a set that does not exist is told
            return jobs;
        }
        List<String> sets = library.sets().stream().map(RuleSet::name).toList();
        List<Job> named =
                jobs.stream().filter(one -> sets.contains(one.rules())).toList();
        return named.isEmpty()
                ? jobs.stream()
                        .flatMap(one -> sets.stream()
                                .map(set -> new Job(one.id(), one.title(), set, one.thresholds(), one.requires())))
                        .toList()
                : named;
    }

    /** @param none what to say when there is none in it */
    private static List<Path> files(Path folder, String none) {
        try (Stream<Path> found = java.nio.file.Files.list(folder)) {
            List<Path> files = found.filter(java.nio.file.Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("README"))
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw new CommandException(none, "folder", folder);
            }
            return files;
        } catch (IOException missing) {
            throw new CommandException("no-people", "folder", folder);
        }
    }
}
