package dev.candour.cli;

import dev.candour.verdict.Paint;
import dev.candour.verdict.Verdict;
import dev.candour.verdict.VerdictDiff;
import dev.candour.verdict.VerdictDiffText;
import dev.candour.verdict.VerdictJson;
import dev.candour.verdict.VerdictReader;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = "Shows what moved between two verdicts, by requirement and by rule.",
        footer = {
            "",
            "Exit code: 0 done, whatever it found; 1 something is wrong with a file, 2 with the command.",
            "With --exit-code, 3 when anything moved.",
            "Example: candour screen cv.md --job job.yaml --json > a.json; candour diff a.json b.json"
        })
final class DiffCommand implements Callable<Integer> {

    private static final int MOVED = 3;

    @Parameters(index = "0", paramLabel = "A.json", description = "A verdict, as screen --json prints it.")
    private Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "B.json", description = "Another one.")
    private Path after = Path.of("");

    @Option(names = "--json", description = "Print what moved as JSON.")
    private boolean json;

    @Option(names = "--exit-code", description = "Exit with 3 when anything moved.")
    private boolean exitCode;

    @Option(names = "--lang", paramLabel = "LANG", description = "en or zh. Default: en.")
    private Language language = Language.en;

    private final Terminal terminal;

    DiffCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        VerdictDiff diff = VerdictDiff.of(verdict(before), verdict(after));
        Paint paint = terminal.attachedToPerson() ? Paint.COLOURS : Paint.NONE;
        terminal.out().print(json ? VerdictJson.write(diff) : VerdictDiffText.of(diff, language.locale(), paint));
        return exitCode && !diff.nothingMoved() ? MOVED : 0;
    }

    private static Verdict verdict(Path file) {
        return VerdictReader.read(file.toString(), Files.text(file));
    }
}
