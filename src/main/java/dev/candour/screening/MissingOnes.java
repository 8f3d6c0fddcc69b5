package dev.candour.screening;

import dev.candour.facts.RequiredCertificate;
import dev.candour.facts.RequiredLanguage;
import dev.candour.facts.RequiredOneOf;
import dev.candour.facts.RequiredSkill;
import dev.candour.facts.Requirement;

/** Requirements of which the profile shows that there is nothing: it lists such things, and not this one. */
final class MissingOnes {

    private MissingOnes() {}

    static boolean are(Requirement fact) {
        if (fact instanceof RequiredSkill skill) {
            return Boolean.FALSE.equals(skill.mentioned());
        } else if (fact instanceof RequiredOneOf group) {
            return Boolean.FALSE.equals(group.mentioned());
        } else if (fact instanceof RequiredLanguage language) {
            return Boolean.FALSE.equals(language.spoken());
        }
        return fact instanceof RequiredCertificate certificate && Boolean.FALSE.equals(certificate.held());
    }
}
