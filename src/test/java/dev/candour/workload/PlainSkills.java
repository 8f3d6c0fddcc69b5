package dev.candour.workload;

import dev.candour.facts.RequiredSkill;
import dev.candour.workload.WorkloadRules.Special;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The part of {@link PlainJava} that is about skills: most of the rules, and most of the facts. */
final class PlainSkills {

    private final boolean more;
    private final Map<String, Special> special;

    PlainSkills(boolean more, Map<String, Special> special) {
        this.more = more;
        this.special = special;
    }

    void score(RequiredSkill need, Reasons out) {
        Boolean mentioned = need.mentioned();
        if (mentioned == null) {
            return;
        }
        if (!mentioned) {
            missing(need, out);
            return;
        }
        Double shown = need.years();
        double needed = need.neededYears();
        if (shown != null) {
            years(need, shown, needed, out);
        }
        claim(need, shown, needed, out);
        if (more) {
            if (needed == 0) {
                out.award("Shows a skill", need, need.weight());
            }
            Double unused = need.yearsUnused();
            if (unused != null) {
                pause(need, unused, shown, needed, out);
            }
        }
    }

    private void missing(RequiredSkill need, Reasons out) {
        if (need.mandatory()) {
            out.reject("A mandatory skill is missing", need);
        } else if (more) {
            out.ask("A welcome skill is missing", need);
        }
    }

    private void years(RequiredSkill need, double years, double needed, Reasons out) {
        if (years >= needed) {
            if (needed > 0) {
                enough(need, years, needed, out);
            }
        } else if (years >= needed * 0.5) {
            out.award("Has a skill for part of the time", need, need.weight() / 2);
        } else if (more && years >= needed * 0.25) {
            out.award("Has a little of a skill", need, need.weight() / 4);
        }
        Special one = special.isEmpty() ? null : special.get(need.name());
        if (one != null && years >= one.years()) {
            out.award(one.rule(), null, 1);
        }
    }

    private void enough(RequiredSkill need, double years, double needed, Reasons out) {
        out.award("Has a skill for long enough", need, need.weight());
        if (more) {
            if (years >= needed * 2) {
                out.award("Has twice the years of a skill", null, 2);
            }
            if (need.weight() >= 12) {
                out.award("Meets a requirement that weighs much", null, 1);
            }
        }
    }

    private void claim(RequiredSkill need, @Nullable Double shown, double needed, Reasons out) {
        Double claimed = need.claimedYears();
        if (needed > 0 && (claimed == null || claimed < needed)) {
            if (shown == null) {
                out.ask("The years of a skill are unknown", need);
            }
        } else if (more && claimed != null && needed > 0 && (shown == null || shown < needed)) {
            out.ask("The years of a skill are stated but not shown", need);
        }
        if (more && claimed != null && shown != null && claimed > shown) {
            out.ask("States more years of a skill than it shows", need);
        }
    }

    private static void pause(RequiredSkill need, double unused, @Nullable Double shown, double needed, Reasons out) {
        if (unused <= 3) {
            out.award(unused <= 1 ? "Uses a skill now" : "Used a skill not long ago", null, unused <= 1 ? 2 : 1);
            if (need.mandatory() && needed > 0 && shown != null && shown >= needed) {
                out.award("Is at home in a mandatory skill", null, 2);
            }
        } else if (unused >= 5) {
            out.ask("A skill has not been used for a long time", need);
            if (need.mandatory()) {
                out.deduct("A mandatory skill has rusted", 2);
            }
        }
    }
}
