package dev.candour.cli;

import dev.candour.source.Problem;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Problems as SARIF 2.1.0, which code scanning shows beside the line. */
final class Sarif {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final Path folder;
    private final Locale language;

    /** @param folder the rules folder, as the person named it, from where build servers find the files */
    Sarif(Path folder, Locale language) {
        this.folder = folder;
        this.language = language;
    }

    Map<String, Object> of(List<Problem> errors, List<Problem> warnings) {
        Map<String, Object> rules = new TreeMap<>();
        Stream.concat(errors.stream(), warnings.stream())
                .forEach(problem -> rules.putIfAbsent(problem.code(), Map.of("id", problem.code())));
        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", "Candour");
        driver.put("version", new Version().getVersion()[0].replace("candour ", ""));
        driver.put("rules", List.copyOf(rules.values()));
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", driver));
        run.put("columnKind", "utf16CodeUnits");
        run.put(
                "results",
                Stream.concat(
                                errors.stream().map(problem -> result(problem, "error")),
                                warnings.stream().map(problem -> result(problem, "warning")))
                        .toList());
        Map<String, Object> log = new LinkedHashMap<>();
        log.put("$schema", SCHEMA);
        log.put("version", "2.1.0");
        log.put("runs", List.of(run));
        return log;
    }

    private Map<String, Object> result(Problem problem, String level) {
        String advice = problem.advice(language).map(text -> " " + text).orElse("");
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("artifactLocation", Map.of("uri", uri(problem.file())));
        if (problem.line() > 0) {
            place.put("region", region(problem));
        }
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("ruleId", problem.code());
        result.put("level", level);
        result.put("message", Map.of("text", problem.message(language) + advice));
        result.put("locations", List.of(Map.of("physicalLocation", place)));
        return result;
    }

    private static Map<String, Object> region(Problem problem) {
        Map<String, Object> region = new LinkedHashMap<>();
        region.put("startLine", problem.line());
        if (problem.column() > 0) {
            region.put("startColumn", problem.column());
        }
        return region;
    }

    /** From the folder in which the command runs, which a build server takes for the top of the project. */
    private String uri(String file) {
        Path path = file.equals(folder.toString()) ? folder : folder.resolve(file);
        if (path.isAbsolute()) {
            return path.toUri().toString();
        }
        try {
            String fromTop = "/" + path.normalize().toString().replace('\\', '/');
            return new URI(null, null, fromTop, null).getRawPath().substring(1);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(file, impossible);
        }
    }
}
