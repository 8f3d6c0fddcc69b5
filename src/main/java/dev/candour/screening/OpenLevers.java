package dev.candour.screening;

import dev.candour.facts.RequiredOneOf;
import dev.candour.job.Asked;
import dev.candour.vocabulary.Vocabulary;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Which levers touch what a profile leaves open; nothing else needs to be tried to settle it. */
final class OpenLevers {

    private final Set<Lever.Kind> kinds = EnumSet.noneOf(Lever.Kind.class);
    private final Set<String> skills = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    OpenLevers(FactSheet sheet, Outcome now, Vocabulary vocabulary) {
        for (int place = 0; place < now.requirements().size(); place++) {
            if (now.requirements().get(place).open()) {
                add(sheet.requirements().get(place), vocabulary);
            }
        }
    }

    private void add(MatchedRequirement one, Vocabulary vocabulary) {
        if (one.asked() instanceof Asked.Degree) {
            kinds.addAll(EnumSet.of(Lever.Kind.DEGREE, Lever.Kind.FINISH, Lever.Kind.LEVEL, Lever.Kind.STUDIES));
        } else if (one.fact() instanceof RequiredOneOf || one.asked() instanceof Asked.Skill) {
            skills.addAll(skills(one.asked(), vocabulary));
        } else {
            kinds.add(Lever.Kind.valueOf(Wording.kind(one.fact()).toUpperCase(Locale.ROOT)));
        }
    }

    /** The skills that a requirement is about, by the names that profiles use. */
    static List<String> skills(Asked asked, Vocabulary vocabulary) {
        List<String> written = asked instanceof Asked.OneOf group
                ? group.options().stream().map(Asked.Option::skill).toList()
                : asked instanceof Asked.Skill skill ? List.of(skill.skill()) : List.of();
        return written.stream()
                .map(name -> vocabulary.skills().canonical(name).orElse(name))
                .toList();
    }

    boolean concerns(Lever lever) {
        return lever.kind() == Lever.Kind.SKILL ? skills.contains(lever.name()) : kinds.contains(lever.kind());
    }
}
