package dev.candour.workload;

import dev.candour.workload.Asked.AskedCertificate;
import dev.candour.workload.Asked.AskedDegree;
import dev.candour.workload.Asked.AskedExperience;
import dev.candour.workload.Asked.AskedLanguage;
import dev.candour.workload.Asked.AskedLeadership;
import dev.candour.workload.Asked.AskedSkill;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes up jobs. Weights are multiples of four, so that all parts of them are whole points whatever an engine calculates with. */
final class Offers {

    static final List<String> FIELDS = List.of("Computer Science", "Mathematics", "Physics", "Law", "Biology");
    private static final List<String> LANGUAGES =
            List.of("English", "Chinese", "German", "French", "Spanish", "Italian", "Polish", "Dutch");

    private final Random random;

    Offers(Random random) {
        this.random = random;
    }

    /** Mostly skills, as jobs are: seven of twelve. */
    List<Asked> requirements(int count) {
        List<Asked> asked = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            asked.add(requirement(i));
        }
        return asked;
    }

    private Asked requirement(int number) {
        boolean mandatory = random.nextInt(5) == 0;
        int weight = 4 + 4 * random.nextInt(4);
        return switch (number < 12 ? number : number % 6 + 6) {
            case 0 -> new AskedExperience(2 + random.nextInt(7), mandatory, weight);
            case 1 -> new AskedDegree(1 + random.nextInt(3), List.copyOf(FIELDS.subList(0, 2)), mandatory, weight);
            case 4 -> new AskedLeadership(2 * random.nextInt(6), mandatory, weight);
            case 6 -> new AskedCertificate("Certificate " + number, mandatory, weight);
            case 7 -> new AskedLanguage(LANGUAGES.get(number / 6 - 1), 2 + random.nextInt(4), mandatory, weight);
            default -> new AskedSkill(skill(number), random.nextInt(6), mandatory, weight);
        };
    }

    /** Each skill at most once: every requirement chooses from a range of its own. */
    private String skill(int number) {
        int range = WorkloadRules.SKILLS.size() / 48;
        return WorkloadRules.SKILLS.get(number + 48 * random.nextInt(range));
    }
}
