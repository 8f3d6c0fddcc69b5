package dev.candour.workload;

import dev.candour.facts.RequiredCertificate;
import dev.candour.facts.RequiredLanguage;
import dev.candour.facts.RequiredSkill;
import dev.candour.rules.Firing;
import org.jspecify.annotations.Nullable;

/**
 * Why there are points, a question or a rejection.
 *
 * @param subject what the rule spoke about; null for points beside the requirements
 */
public record Reason(String rule, @Nullable Object subject, int points) {

    /** The same text for the same reason, whichever engine gave it. */
    static String key(Object reason) {
        if (reason instanceof Firing firing) {
            int points = CandourEngine.points(firing);
            return key(new Reason(firing.rule().name(), firing.subject(), points));
        }
        Reason one = (Reason) reason;
        return one.rule + " | " + name(one.subject) + " | " + one.points;
    }

    private static String name(@Nullable Object subject) {
        if (subject instanceof RequiredSkill skill) {
            return skill.name();
        }
        if (subject instanceof RequiredLanguage language) {
            return language.name();
        }
        if (subject instanceof RequiredCertificate certificate) {
            return certificate.name();
        }
        return subject instanceof Asked asked ? asked.name() : "";
    }
}
