package dev.candour.workload;

import dev.candour.facts.Candidate;
import dev.candour.facts.Employment;
import dev.candour.facts.Fact;
import dev.candour.facts.RequiredCertificate;
import dev.candour.facts.RequiredDegree;
import dev.candour.facts.RequiredExperience;
import dev.candour.facts.RequiredLanguage;
import dev.candour.facts.RequiredLeadership;
import dev.candour.facts.RequiredSkill;
import dev.candour.facts.Skill;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The same rules as a Java programmer would write them to be fast: one pass over the facts, every field read once. Nobody but
 * a programmer can change them; it is the limit that engines are measured against.
 */
public final class PlainJava implements Engine<Applicant> {

    private final boolean more;
    private final PlainSkills skills;

    /** @param rules 10, 40 or more */
    public PlainJava(int rules) {
        this.more = rules > 10;
        Map<String, WorkloadRules.Special> special = new HashMap<>();
        WorkloadRules.special(rules).forEach(one -> special.put(one.skill(), one));
        this.skills = new PlainSkills(more, special);
    }

    @Override
    public Applicant prepare(Applicant applicant) {
        return applicant;
    }

    @Override
    public Outcome score(Applicant applicant) {
        Reasons out = new Reasons();
        List<Fact> facts = applicant.facts();
        for (int i = 0; i < facts.size(); i++) {
            score(facts.get(i), out);
        }
        return out.outcome(applicant.attainable());
    }

    private void score(Fact fact, Reasons out) {
        if (fact instanceof Skill) {
            return;
        }
        if (fact instanceof RequiredSkill skill) {
            skills.score(skill, out);
        } else if (fact instanceof Employment position) {
            position(position, out);
        } else if (fact instanceof RequiredLanguage language) {
            language(language, out);
        } else if (fact instanceof RequiredDegree degree) {
            degree(degree, out);
        } else if (fact instanceof RequiredExperience experience) {
            experience(experience, out);
        } else if (fact instanceof RequiredLeadership leadership) {
            leadership(leadership, out);
        } else if (fact instanceof RequiredCertificate certificate) {
            certificate(certificate, out);
        } else if (fact instanceof Candidate candidate) {
            candidate(candidate, out);
        }
    }

    private void language(RequiredLanguage need, Reasons out) {
        Integer above = need.levelsAbove();
        if (above == null) {
            if (more && need.spoken() != null) {
                unplaced(need, need.spoken(), out);
            }
        } else if (above >= 0) {
            out.award("Speaks a language well enough", need, need.weight());
        } else if (more && above == -1) {
            out.award("Speaks a language one level below", need, need.weight() / 2);
        }
    }

    private static void unplaced(RequiredLanguage need, boolean spoken, Reasons out) {
        if (spoken) {
            out.ask("The level of a language is unknown", need);
        } else if (need.mandatory()) {
            out.reject("A mandatory language is not spoken", need);
        }
    }

    private void degree(RequiredDegree need, Reasons out) {
        Integer above = need.levelsAbove();
        if (above == null) {
            return;
        }
        Boolean fits = need.fieldFits();
        if (above >= 0) {
            Boolean finished = need.finished();
            if (fits != null && fits && finished != null && finished) {
                out.award("Has the degree", need, need.weight());
            }
            if (more && fits != null && !fits) {
                out.award("Has the level in another field", need, need.weight() / 2);
            }
            if (more && finished != null && !finished) {
                out.ask("The degree is not finished", need);
            }
        } else if (more) {
            lowerDegree(need, above, fits != null && fits, out);
        }
    }

    private static void lowerDegree(RequiredDegree need, int above, boolean fits, Reasons out) {
        if (above == -1) {
            if (fits) {
                out.award("Has a degree one level below", need, need.weight() / 2);
            }
        } else if (need.mandatory()) {
            out.reject("A mandatory degree is missing", need);
        }
    }

    private void experience(RequiredExperience need, Reasons out) {
        Double shown = need.years();
        double needed = need.neededYears();
        if (shown != null && shown >= needed) {
            out.award("Has worked long enough", need, need.weight());
        } else if (more) {
            Double stated = need.statedYears();
            if (stated != null && stated >= needed) {
                out.ask("The years of work are stated but not shown", need);
            }
            if (shown != null) {
                shortExperience(need, shown, needed, out);
            }
        }
    }

    private static void shortExperience(RequiredExperience need, double years, double needed, Reasons out) {
        if (years >= needed * 0.75) {
            out.award("Has nearly worked long enough", need, need.weight() / 4 * 3);
        } else if (need.mandatory() && years < needed * 0.25) {
            out.reject("Far too little work", need);
        }
    }

    private void leadership(RequiredLeadership need, Reasons out) {
        Integer size = need.teamSize();
        int needed = need.neededTeamSize();
        if (size == null) {
            Boolean shown = need.shown();
            if (more && shown != null && shown) {
                out.ask("The size of the team is unknown", need);
            }
        } else if (size >= needed) {
            if (needed > 0) {
                out.award("Has led a team of the needed size", need, need.weight());
            }
        } else if (more && size * 2 >= needed) {
            out.award("Has led a smaller team", need, need.weight() / 2);
        }
    }

    private void certificate(RequiredCertificate need, Reasons out) {
        Boolean held = need.held();
        if (held != null && held) {
            out.award("Holds a certificate", need, need.weight());
        } else if (more && held != null) {
            out.ask("A certificate is not listed", need);
        }
    }

    private void candidate(Candidate candidate, Reasons out) {
        String seniority = candidate.seniority();
        if ("senior".equals(seniority) || "lead".equals(seniority) || "executive".equals(seniority)) {
            out.award("Has carried a senior title", null, 2);
        }
        if (more) {
            Integer gap = candidate.gapMonths();
            if (gap != null && gap >= 6) {
                out.ask("A long time between two positions", candidate);
            }
            Integer stays = candidate.shortStays();
            if (stays != null && stays >= 3) {
                out.ask("Several short stays", candidate);
            }
        }
    }

    private void position(Employment position, Reasons out) {
        if (!more) {
            return;
        }
        Integer months = position.months();
        Integer team = position.teamSize();
        if (months != null && months >= 6 && position.type().equals("internship")) {
            out.award("A long internship", null, 1);
        }
        if (team != null && team >= 10 && position.type().equals("employment")) {
            out.award("Has led many people in one position", null, 1);
        }
        Boolean current = position.current();
        if (months != null && months >= 36 && current != null && current) {
            out.award("Stays in the position of today", null, 1);
        }
    }
}
