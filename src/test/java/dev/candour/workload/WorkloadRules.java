package dev.candour.workload;

import dev.candour.rules.RuleLibrary;
import dev.candour.rules.RuleSet;
import dev.candour.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The rules as files, as a person would hand them in. The first forty are written by hand; each one beyond them asks about one
 * skill by its name and pays a point.
 */
public final class WorkloadRules {

    static final List<String> SKILLS = Vocabulary.standard().skills().names().stream()
            .filter(name -> name.matches("[A-Za-z][A-Za-z .-]*"))
            .limit(624)
            .toList();

    /** A rule that asks about one skill. */
    public record Special(String rule, String skill, int years) {}

    private static final Path FILES = Path.of("src/test/resources/dev/candour/workload");
    public static final String SET = "workload";
    private static final int CORE = 10;
    private static final int WRITTEN = 40;

    private WorkloadRules() {}

    /**
     * Checked and compiled.
     *
     * @param count 10, 40 or more
     */
    @SuppressWarnings("resource") // the set is the library's only one, and is closed instead of it
    public static RuleSet load(int count) {
        return RuleLibrary.load(folder(count)).get(SET);
    }

    /** Checked only, for those who run them in some other way. */
    @SuppressWarnings("resource")
    public static RuleSet read(int count) {
        return RuleLibrary.read(folder(count)).get(SET);
    }

    /** Newly written, and nobody else's. */
    public static Path folder(int count) {
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "workload")), "rules");
            write(Files.createDirectory(folder.resolve(SET)), count);
            return folder;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void write(Path set, int count) throws IOException {
        Files.writeString(
                set.resolve("ruleset.yaml"),
                "title: Workload\nowner: Nobody\nthresholds: { recommend: 90, review: 50 }\n");
        Files.copy(FILES.resolve("core.drl"), set.resolve("core.drl"));
        if (count > CORE) {
            Files.copy(FILES.resolve("more.drl"), set.resolve("more.drl"));
        }
        List<Special> special = special(count);
        for (int i = 0; i < special.size(); i += WRITTEN) {
            List<String> texts = special.subList(i, Math.min(i + WRITTEN, special.size())).stream()
                    .map(WorkloadRules::text)
                    .toList();
            Files.writeString(set.resolve("special-%03d.drl".formatted(i)), String.join("\n", texts));
        }
    }

    public static List<Special> special(int count) {
        List<Special> special = new ArrayList<>();
        for (int i = 0; i < count - WRITTEN; i++) {
            String skill = SKILLS.get(i);
            special.add(new Special("Knows " + skill, skill, 1 + i % 5));
        }
        return special;
    }

    private static String text(Special one) {
        return """
                rule "%s"
                when
                    RequiredSkill( name == "%s", years >= %d, $skill : name )
                then
                    verdict.award( 1, "{$skill}: hard to find" );
                end
                """.formatted(one.rule, one.skill, one.years);
    }
}
