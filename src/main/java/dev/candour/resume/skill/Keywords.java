package dev.candour.resume.skill;

import dev.candour.resume.text.Script;
import dev.candour.vocabulary.Mention;
import dev.candour.vocabulary.Terms;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a keyword of a list of skills says: a skill, several, or words that no vocabulary knows. */
public final class Keywords {

    private static final Pattern AND_SO_ON =
            Pattern.compile("[\\s,/]+\\(?(?:etc\\.?|and more|and others)\\)?$|(?:等等?|等技术)$", Pattern.CASE_INSENSITIVE);

    /** "🟢Docker", "★ Git": marks of how well. */
    private static final Pattern MARK =
            Pattern.compile("^[\\p{So}\\p{Cs}\\p{Cn}\\ufe0f\\s]+|[\\p{So}\\p{Cs}\\p{Cn}\\ufe0f\\s]+$");

    private static final Pattern LEVEL = Pattern.compile(
            "^(?:familiar with|experienced (?:with|in)|experience (?:with|in)|proficient (?:with|in)|knowledge of|熟悉|熟练使用|熟练掌握|精通|掌握|了解)\\s*"
                    + "|\\s*[(（](?:熟练|精通|熟悉|了解|掌握|入门|基础|中等|advanced|intermediate|basics?|beginner|expert|proficient|novice|familiar|fluent"
                    + "|(?:\\d{1,2}\\+?\\s?(?:years?|yrs?|年)))[)）]$",
            Pattern.CASE_INSENSITIVE);

    /** A line that tells what the marks mean is no skill, nor is a sentence in Chinese. */
    private static final Pattern NO_NAME = Pattern.compile(".*[>》→].*|(?:.*[\\u4e00-\\u9fff]){11}.*");

    /** What somebody is like, and what somebody speaks, are told elsewhere. */
    private static final Pattern NO_SKILL = Pattern.compile(
            ".*(?:性格|善于|热爱|积极|乐观|开朗|外向|认真|勤奋|踏实|好学|责任心|吃苦|耐劳|守时|上进|细心|耐心|诚实|全面).*"
                    + "|(?:英|日|法|德|韩|俄|西班牙|葡萄牙|阿拉伯|粤)[语文]|普通话"
                    + "|(?:english|french|german|spanish|portuguese|italian|dutch|russian|chinese|mandarin|cantonese|japanese|korean|arabic|hindi)",
            Pattern.CASE_INSENSITIVE);

    private final Terms vocabulary;

    public Keywords(Terms vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The skills that a keyword names, several when it lists several; itself when the vocabulary lacks it. */
    public Set<String> in(String keyword) {
        Set<String> names = new LinkedHashSet<>();
        for (String part : isWhole(keyword) ? List.of(keyword) : List.of(keyword.split("[,;、，；](?![^()（）]*[)）])"))) {
            String text = bare(part);
            Set<String> joined = joined(text);
            names.addAll(joined);
            if (joined.isEmpty()) {
                List<Mention> found = vocabulary.findIn(text);
                found.forEach(mention -> names.add(mention.canonical()));
                if (found.isEmpty()
                        && !text.isEmpty()
                        && text.length() <= 60
                        && !NO_NAME.matcher(text).matches()
                        && !NO_SKILL.matcher(Script.simplified(text)).matches()) {
                    names.add(text);
                }
            }
        }
        new ArrayList<>(names).forEach(name -> names.addAll(vocabulary.implied(name)));
        return names;
    }

    private String bare(String part) {
        String text = AND_SO_ON.matcher(part.strip()).replaceFirst("");
        return isWhole(text)
                ? text
                : LEVEL.matcher(MARK.matcher(text).replaceAll(""))
                        .replaceAll("")
                        .strip();
    }

    /** The skill that a keyword is, or those that it joins, as in "Leadership/Mentoring" and "Excel & Word"; empty when a part is none. */
    private Set<String> joined(String text) {
        Set<String> names = new LinkedHashSet<>();
        for (String part : isWhole(text) ? List.of(text) : List.of(text.split("\\s*[/&]\\s*|\\s+and\\s+"))) {
            Optional<String> name = vocabulary.canonical(part);
            if (name.isEmpty()) {
                return Set.of();
            }
            names.add(name.get());
        }
        return names;
    }

    private boolean isWhole(String keyword) {
        return vocabulary.canonical(keyword).isPresent();
    }
}
