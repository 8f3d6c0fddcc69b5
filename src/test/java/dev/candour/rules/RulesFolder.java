package dev.candour.rules;

import dev.candour.source.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A rules folder that a test fills. */
public record RulesFolder(Path path) {

    public static final String DESCRIPTION = "title: A set\nowner: Somebody\n";

    /** A rule that awards a skill that is used for long enough. */
    public static String rule(String name) {
        return """
                rule "%s"
                when
                    $need : RequiredSkill( years >= neededYears )
                then
                    verdict.award( $need, "{name}: {years} years" );
                end
                """.formatted(name);
    }

    public RulesFolder with(String file, String text) {
        return with(file, text, StandardCharsets.UTF_8);
    }

    public RulesFolder with(String file, String text, Charset charset) {
        try {
            Path target = path.resolve(file);
            Files.createDirectories(target.getParent());
            Files.write(target, text.getBytes(charset));
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A set with one rule that is called like the set. */
    public RulesFolder withSet(String name, String more) {
        return with(name + "/ruleset.yaml", DESCRIPTION + more).with(name + "/rules.drl", rule("Rule of " + name));
    }

    List<String> problems() {
        return RuleLibrary.check(path).problems().stream()
                .map(RulesFolder::told)
                .toList();
    }

    /** Without the one that small rule sets of tests always get: that they do not pay every kind of requirement. */
    List<String> warnings() {
        return RuleLibrary.checkFiles(path).warnings().stream()
                .filter(warning -> !warning.code().equals("set-never-pays"))
                .map(RulesFolder::told)
                .toList();
    }

    private static String told(Problem problem) {
        return problem.where() + ": " + problem.message(Locale.ENGLISH) + " "
                + problem.advice(Locale.ENGLISH).orElse("");
    }
}
