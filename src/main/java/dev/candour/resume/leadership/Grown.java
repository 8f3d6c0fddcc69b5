package dev.candour.resume.leadership;

import dev.candour.resume.text.Anchored;
import dev.candour.vocabulary.WordLists;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what a team has grown to: "grew the team from 4 to 12" is a team of 12. */
final class Grown {

    /** "From leading 3 cooks to a brigade of 11" */
    private static final Anchored FURTHER = Anchored.ofAnyCase(
            "^\\s?(?:to|→|->)\\s(?:(?:an?|over|about|more than|nearly)\\s){0,2}(?:[a-z]+\\sof\\s)?(\\d{1,3})(?=\\s*(?:$|[.,;)])|\\s(?:people|persons|staff|members|employees|reports|direct reports|engineers|developers|cooks|nurses|teachers|agents|technicians|consultants|designers|analysts|workers|associates|volunteers)\\b)(?!\\s(?:years|months|weeks|days|hours|projects|products|sites|stores|countries|accounts|clients))");

    private final Pattern growth;
    private final TeamSize sizes;

    Grown(WordLists words, TeamSize sizes) {
        this.sizes = sizes;
        this.growth = Pattern.compile(
                "^(?:grew|grown|growing|scaled|scaling|built|building|expanded|expanding|doubled|doubling|tripled|tripling|increased|increasing)\\s(?:[\\w&/'-]+\\s){0,4}?(?:"
                        + words.get("grown group").stream().map(Pattern::quote).collect(Collectors.joining("|"))
                        + ")\\s(?:(?:team|staff|function|organi[sz]ation)\\s)?(?:(?:from\\s\\S{1,10}\\s)?to\\s(?:over\\s|about\\s|more than\\s)?|\\d{1,3}\\s?(?:→|->)\\s?)(\\d{1,4}|"
                        + String.join("|", words.get("number"))
                        + ")(?!\\d|[.,]\\d|\\s?(?:%|million|k\\b|m\\b|countries|offices|stores|sites))",
                Pattern.CASE_INSENSITIVE);
    }

    /** @param verb length of the verb that the phrase begins with; the size counts from behind it */
    TeamSize.@Nullable Size in(String phrase, int verb) {
        Matcher found = growth.matcher(phrase);
        return found.find()
                ? new TeamSize.Size(sizes.number(found.group(1)), found.start(1) - verb, found.end() - verb)
                : null;
    }

    /** @param before what stands before the verb @param clause what stands behind it */
    static TeamSize.Size further(String before, TeamSize.Size size, String clause) {
        MatchResult found = before.endsWith("from ") ? FURTHER.first(clause.substring(size.end())) : null;
        return found == null
                ? size
                : new TeamSize.Size(Integer.parseInt(found.group(1)), size.start(), size.end() + found.end());
    }
}
