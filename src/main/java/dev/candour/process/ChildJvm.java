package dev.candour.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts this program once more, as a worker, with a bounded heap. */
final class ChildJvm {

    private static final String PACKED_ENTRY = "org.springframework.boot.loader.launch.PropertiesLauncher";

    /** Without the optimising compiler, which pays only for what runs for long. */
    private static final String QUICK_START = "-XX:TieredStopAtLevel=1";

    private ChildJvm() {}

    /** @param megabytes of heap; when they are used up, the process ends at once */
    static Process start(Class<? extends Handler> handler, int megabytes, List<String> options) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command(handler, megabytes, options));
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        // What a parser says about a résumé is not for anybody's log.
        return builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    private static List<String> command(Class<? extends Handler> handler, int megabytes, List<String> options) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + megabytes + "m",
                "-XX:MaxMetaspaceSize=192m",
                "-XX:MaxDirectMemorySize=64m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-HeapDumpOnOutOfMemoryError",
                "-Djava.awt.headless=true"));
        if (isQuick() && !options.contains(QUICK_START)) {
            command.add(QUICK_START);
        }
        command.addAll(options);
        command.addAll(List.of("-cp", classPath()));
        if (isPacked()) {
            command.addAll(List.of("-Dloader.main=" + WorkerMain.class.getName(), PACKED_ENTRY));
        } else {
            command.add(WorkerMain.class.getName());
        }
        command.add(handler.getName());
        return command;
    }

    /** Where workers read but a few documents each, as in tests; hundreds of PDFs are read four times as fast with it. */
    private static boolean isQuick() {
        return "quick".equals(System.getProperty("candour.workers"));
    }

    /** A test runner may have put its own jar there and tells the real path apart. */
    private static String classPath() {
        String path = System.getProperty("surefire.test.class.path");
        return path == null ? System.getProperty("java.class.path") : path;
    }

    /** Whether the program is the one jar that holds its libraries as jars. */
    private static boolean isPacked() {
        String path = classPath();
        String place = WorkerMain.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString();
        return !path.contains(File.pathSeparator) && path.endsWith(".jar") && place.contains("!");
    }
}
