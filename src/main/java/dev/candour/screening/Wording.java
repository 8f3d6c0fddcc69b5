package dev.candour.screening;

import dev.candour.facts.RequiredCertificate;
import dev.candour.facts.RequiredDegree;
import dev.candour.facts.RequiredExperience;
import dev.candour.facts.RequiredLanguage;
import dev.candour.facts.RequiredLeadership;
import dev.candour.facts.RequiredLocation;
import dev.candour.facts.RequiredOneOf;
import dev.candour.facts.RequiredSkill;
import dev.candour.facts.Requirement;
import dev.candour.text.Messages;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a job asks for and what a profile shows, in words. */
final class Wording {

    private static final Map<Class<? extends Requirement>, String> KINDS = Map.of(
            RequiredSkill.class, "skill",
            RequiredOneOf.class, "anyOf",
            RequiredDegree.class, "degree",
            RequiredLeadership.class, "leadership",
            RequiredExperience.class, "experience",
            RequiredLanguage.class, "language",
            RequiredCertificate.class, "certificate",
            RequiredLocation.class, "location");

    private final Messages words;

    Wording(Messages words) {
        this.words = words;
    }

    /** The kind of a requirement, as the job's author writes it. */
    static String kind(Requirement fact) {
        return KINDS.get(fact.getClass());
    }

    String asked(Requirement fact) {
        if (fact instanceof RequiredSkill skill) {
            return years("asked.skill", skill.neededYears());
        } else if (fact instanceof RequiredOneOf group) {
            return years("asked.anyOf", group.neededYears());
        } else if (fact instanceof RequiredDegree degree) {
            String level = words.get("level." + degree.neededLevel());
            return degree.neededFields().isEmpty()
                    ? say("asked.degree", Map.of("level", level))
                    : say("asked.degree.fields", Map.of("level", level, "fields", degree.neededFields()));
        } else if (fact instanceof RequiredLeadership leadership) {
            return leadership.neededTeamSize() == 0
                    ? words.get("asked.leadership")
                    : say("asked.leadership.team", Map.of("team", leadership.neededTeamSize()));
        } else if (fact instanceof RequiredExperience experience) {
            return say("asked.experience", Map.of("years", experience.neededYears()));
        } else if (fact instanceof RequiredLanguage language) {
            return language.neededLevel() == null
                    ? words.get("asked.language")
                    : say("asked.language.level", Map.of("level", words.get("level." + language.neededLevel())));
        } else if (fact instanceof RequiredLocation location) {
            return say(
                    location.remote() ? "asked.location.remote" : "asked.location", Map.of("place", location.place()));
        }
        return words.get("asked.certificate");
    }

    private String years(String key, double needed) {
        return needed == 0 ? words.get(key) : say(key + ".years", Map.of("years", needed));
    }

    String found(Requirement fact) {
        if (fact instanceof RequiredSkill skill) {
            return skill.unsure()
                    ? words.get("found.skill.unsure")
                    : skill(skill.mentioned(), skill.years(), skill.lastUsed(), skill.claimedYears(), skill.name());
        } else if (fact instanceof RequiredOneOf group) {
            return group.unsure()
                    ? words.get("found.skill.unsure")
                    : skill(group.mentioned(), group.years(), group.lastUsed(), null, group.best());
        } else if (fact instanceof RequiredDegree degree) {
            return degree(degree);
        } else if (fact instanceof RequiredLeadership leadership) {
            return leadership.shown() == null
                    ? words.get("found.leadership.silent")
                    : leadership.teamSize() == null
                            ? words.get("found.leadership.unsized")
                            : say("found.leadership", Map.of("team", leadership.teamSize()));
        } else if (fact instanceof RequiredExperience experience) {
            return experience(experience);
        } else if (fact instanceof RequiredLanguage language) {
            return language(language);
        } else if (fact instanceof RequiredLocation location) {
            return location.city() == null
                    ? words.get("found.location.silent")
                    : say("found.location", Map.of("city", location.city()));
        }
        Boolean held = ((RequiredCertificate) fact).held();
        return words.get(
                held == null ? "found.certificate.silent" : held ? "found.certificate" : "found.certificate.absent");
    }

    private String skill(
            @Nullable Boolean mentioned,
            @Nullable Double years,
            @Nullable String lastUsed,
            @Nullable Double claimed,
            @Nullable String name) {
        if (mentioned == null) {
            return words.get("found.skill.silent");
        } else if (!mentioned) {
            return words.get("found.skill.absent");
        }
        Map<String, Object> values = new TreeMap<>();
        values.put("name", String.valueOf(name));
        if (years == null && claimed != null) {
            values.put("years", claimed);
            return say("found.skill.claimed", values);
        } else if (years == null) {
            values.put("lastUsed", String.valueOf(lastUsed));
            return say(lastUsed == null ? "found.skill.undated" : "found.skill.unsettled", values);
        }
        values.put("years", years);
        values.put("lastUsed", String.valueOf(lastUsed));
        return say(lastUsed == null ? "found.skill.years" : "found.skill.years.last", values);
    }

    private String degree(RequiredDegree degree) {
        if (degree.level() == null && degree.field() == null) {
            return words.get("found.degree.silent");
        }
        String level = words.get(degree.level() == null ? "level.unknown" : "level." + degree.level());
        String unfinished = Boolean.FALSE.equals(degree.finished()) ? words.get("found.degree.unfinished") : "";
        return degree.field() == null
                ? say("found.degree.no-field", Map.of("level", level, "unfinished", unfinished))
                : say("found.degree", Map.of("level", level, "field", degree.field(), "unfinished", unfinished));
    }

    private String experience(RequiredExperience experience) {
        Double years = experience.years();
        Double stated = experience.statedYears();
        if (years != null) {
            return stated == null
                    ? say("found.experience", Map.of("years", years))
                    : say("found.experience.stated", Map.of("years", years, "stated", stated));
        }
        return stated == null
                ? words.get("found.experience.silent")
                : say("found.experience.only-stated", Map.of("stated", stated));
    }

    private String language(RequiredLanguage language) {
        if (language.spoken() == null) {
            return words.get("found.language.silent");
        } else if (!language.spoken()) {
            return words.get("found.language.absent");
        }
        return language.level() == null
                ? words.get("found.language.no-level")
                : say("found.language", Map.of("level", words.get("level." + language.level())));
    }

    private String say(String key, Map<String, ?> values) {
        return words.get(key, values);
    }
}
