package dev.candour.cli;

import dev.candour.firewall.Outcome;
import dev.candour.firewall.Outcome.Difference;
import dev.candour.text.Inert;
import dev.candour.text.Width;
import java.util.List;

/** What the firewall found, as a table: what was swapped by résumé. */
final class FirewallText {

    private static final int NAME = 32;
    private static final int COLUMN = 4;

    private final CasesWords words;

    FirewallText(CasesWords words) {
        this.words = words;
    }

    String of(FirewallResults results) {
        List<Outcome> outcomes = results.outcomes();
        List<String> resumes = outcomes.stream().map(Outcome::resume).distinct().toList();
        StringBuilder out = new StringBuilder();
        out.append(Width.pad(words.say("firewall.swapped"), NAME));
        for (int number = 1; number <= resumes.size(); number++) {
            out.append(Width.pad(String.valueOf(number), COLUMN));
        }
        outcomes.stream().map(Outcome::attribute).distinct().forEach(attribute -> {
            out.append('\n').append(Width.pad(words.say("firewall." + attribute.replace(' ', '-')), NAME));
            outcomes.stream()
                    .filter(one -> one.attribute().equals(attribute))
                    .forEach(one -> out.append(Width.pad(mark(one), COLUMN)));
        });
        out.append("\n\n").append(words.say("firewall.legend")).append('\n');
        for (int number = 1; number <= resumes.size(); number++) {
            out.append("%3d  %s%n"
                    .formatted(number, Inert.line(resumes.get(number - 1)))
                    .replace("\r\n", "\n"));
        }
        out.append('\n');
        outcomes.stream().filter(one -> one.difference() != null).forEach(one -> difference(one, out));
        return out.append(summary(results)).append('\n').toString();
    }

    private static String mark(Outcome one) {
        return one.difference() != null ? "≠" : one.swaps() == 0 ? "·" : "=";
    }

    private void difference(Outcome one, StringBuilder out) {
        Difference difference = one.difference();
        if (difference != null) {
            String attribute = words.say("firewall." + one.attribute().replace(' ', '-'));
            out.append(words.say(
                            "firewall.difference", "resume", one.resume(), "job", difference.job(), "what", attribute))
                    .append("\n  - ")
                    .append(Width.cut(Inert.line(difference.before()), 110))
                    .append("\n  + ")
                    .append(Width.cut(Inert.line(difference.after()), 110))
                    .append("\n\n");
        }
    }

    private String summary(FirewallResults results) {
        String found = words.say(
                results.differing() == 0 ? "firewall.same" : "firewall.different",
                "swaps",
                results.swaps(),
                "verdicts",
                results.verdicts(),
                "differing",
                results.differing());
        return results.unread().isEmpty()
                ? found
                : found + "\n"
                        + words.say(
                                "firewall.unread",
                                "count",
                                results.unread().size(),
                                "names",
                                String.join(", ", results.unread()));
    }
}
