package dev.candour;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A real browser, driven by its command line. A test that asks for one is skipped where there is none; {@code .ci/run} gets
 * one. {@code -Dcandour.browser=/path} names another.
 */
public final class Browser {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");
    private static final long MOST_SECONDS = 120;

    private final String program;
    private final Path folder;

    private Browser(String program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    /** @param folder an empty one for what the browser writes */
    public static Browser in(Path folder) {
        Optional<String> found = program();
        assumeTrue(
                found.isPresent(),
                "No Chromium was found, so no page was looked at in a browser. Install chromium, or name one with -Dcandour.browser.");
        return new Browser(found.orElseThrow(), folder);
    }

    private static Optional<String> program() {
        String named = System.getProperty("candour.browser");
        if (named != null) {
            return Optional.of(named).filter(path -> Files.isExecutable(Path.of(path)));
        }
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(File.pathSeparator))
                .flatMap(place -> NAMES.stream().map(name -> Path.of(place, name)))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }

    /** The page as the browser understood it. */
    public String dom(String address, String... options) {
        List<String> all = new ArrayList<>(List.of(options));
        all.add("--dump-dom");
        return run(address, all);
    }

    /** The page printed, as PDF. */
    public byte[] printed(String address) {
        return written("page.pdf", address, "--no-pdf-header-footer", "--print-to-pdf=");
    }

    /** The page on a screen, as PNG. */
    public byte[] seen(String address) {
        return written("page.png", address, "--window-size=1000,1300", "--screenshot=");
    }

    private byte[] written(String name, String address, String option, String target) {
        Path file = folder.resolve(name);
        try {
            Files.deleteIfExists(file);
            String said = run(address, List.of(option, target + file));
            if (!Files.exists(file)) {
                throw new AssertionError("The browser wrote nothing: " + said);
            }
            return Files.readAllBytes(file);
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    private String run(String address, List<String> options) {
        try {
            Path profile = Files.createTempDirectory(folder, "profile");
            List<String> command = new ArrayList<>(List.of(
                    program,
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--disable-dev-shm-usage",
                    "--hide-scrollbars",
                    "--user-data-dir=" + profile));
            command.addAll(options);
            command.add(address);
            return finished(command);
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    private String finished(List<String> command) throws IOException {
        Path said = Files.createTempFile(folder, "said", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectOutput(said.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("The browser did not come to an end: " + String.join(" ", command));
            }
            return Files.readString(said, StandardCharsets.UTF_8);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}
