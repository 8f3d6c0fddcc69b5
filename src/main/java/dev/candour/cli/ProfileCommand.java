package dev.candour.cli;

import dev.candour.html.ProfilePage;
import dev.candour.profile.JsonResume;
import dev.candour.profile.Profile;
import dev.candour.profile.ProfileText;
import dev.candour.resume.ResumeDocument;
import dev.candour.resume.ResumeReader;
import dev.candour.text.Inert;
import dev.candour.vocabulary.Vocabulary;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "profile",
        mixinStandardHelpOptions = true,
        description = "Shows what is read from a résumé, and where each fact stands.")
final class ProfileCommand implements Callable<Integer> {

    @Parameters(paramLabel = "RESUME", description = "PDF, Word, RTF, ODT, HTML, Markdown, text or JSON Resume.")
    private Path resume = Path.of("");

    @Option(names = "--json", description = "Print it as JSON Resume with our documented extra properties.")
    private boolean json;

    @Option(
            names = "--text",
            description = "Print the text that was taken from it; the offsets of evidence count in it.")
    private boolean text;

    @Option(
            names = "--html",
            paramLabel = "FILE",
            description = "Write a page that shows the document with what was read highlighted; - is standard output.")
    private @Nullable Path html;

    @Option(names = "--force", description = "Let --html replace a file that is there already.")
    private boolean force;

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day that \"present\" means. Default: today.")
    private LocalDate asOf = LocalDate.now();

    @Option(names = "--lang", paramLabel = "LANG", description = "en or zh. Default: en.")
    private Language language = Language.en;

    private final Terminal terminal;

    ProfileCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        ResumeDocument document = new ResumeDocument(resume.getFileName().toString(), Files.bytes(resume), null);
        ResumeReader reader = new ResumeReader(Vocabulary.standard());
        if (text) {
            String taken = reader.text(document);
            terminal.out().print(terminal.attachedToPerson() ? Inert.masked(taken) : taken);
            return 0;
        }
        if (html != null) {
            return page(html, ProfilePage.of(reader.readWhole(document, asOf), language.locale()));
        }
        Profile profile = reader.read(document, asOf);
        terminal.out().print(json ? JsonResume.write(profile) : ProfileText.of(profile, language.locale()));
        return 0;
    }

    private int page(Path file, String page) {
        if (file.toString().equals("-")) {
            terminal.out().print(page);
        } else {
            Files.write(file, page, force);
            terminal.err().println(Inert.line(file.toString()));
        }
        return 0;
    }
}
