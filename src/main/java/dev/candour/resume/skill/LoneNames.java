package dev.candour.resume.skill;

import dev.candour.resume.text.Script;
import dev.candour.vocabulary.Mention;
import dev.candour.vocabulary.Phrases;
import dev.candour.vocabulary.Terms;
import dev.candour.vocabulary.WordLists;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tools that are called like an everyday thing, a person or a beast ("Celery", "Jenkins", "Python"): a cook buys celery and a postman carries letters, so such
 * a name counts in a document that names other tools too, or where somebody is said to use it.
 */
final class LoneNames {

    private static final Set<String> TOOLS = Set.of("language", "framework", "database", "cloud", "platform");
    /** Among these stand trades as well: only what is written as a name is a tool. */
    private static final Set<String> MIXED =
            Set.of("design", "ai", "data", "engineering", "product", "security", "network");

    private static final int COMPANY = 2;
    private static final int NEAR = 30;
    private static final int FAR = 120;
    private static final int MOST = 12;

    private final Phrases names;
    private final Terms vocabulary;
    private final boolean alone;

    LoneNames(String text, List<Mention> mentions, Terms vocabulary, WordLists words) {
        this.names = words.phrases("everyday name");
        this.vocabulary = vocabulary;
        this.alone = !hasCompany(text, mentions);
    }

    private boolean hasCompany(String text, List<Mention> mentions) {
        Set<String> tools = new HashSet<>();
        for (Mention mention : mentions) {
            if (isTool(text, mention) && !isEveryday(text, mention)) {
                tools.add(mention.canonical());
            }
        }
        return tools.size() >= COMPANY;
    }

    private boolean isTool(String text, Mention mention) {
        String kind = vocabulary.kind(mention.canonical()).orElse("");
        return !mention.doubtful() && (TOOLS.contains(kind) || MIXED.contains(kind) && isName(text, mention));
    }

    private static boolean isName(String text, Mention mention) {
        String name = text.substring(mention.start(), mention.end());
        return name.indexOf(' ') < 0 && Character.isUpperCase(name.charAt(0));
    }

    private boolean isEveryday(String text, Mention mention) {
        return names.is(text.substring(mention.start(), mention.end()));
    }

    /** Whether a mention is such a name, no other tool is near, and nobody is said to use it. */
    boolean hold(String text, List<Mention> mentions, int index, BroadSkills.Place place) {
        Mention one = mentions.get(index);
        return alone
                && place == BroadSkills.Place.ANY
                && isEveryday(text, one)
                && !isChinese(text, one)
                && !BroadSkills.isUsed(text, one)
                && !BroadSkills.isClaimed(text, one)
                && !isBesideTool(text, mentions, index);
    }

    /** Among Chinese words an English one is no everyday one. */
    private static boolean isChinese(String text, Mention one) {
        return Script.hasIdeograph(
                text.substring(Math.max(0, one.start() - NEAR), Math.min(text.length(), one.end() + NEAR)));
    }

    /** Whether a tool that is called like nothing else stands in the same line, and not far away. */
    private boolean isBesideTool(String text, List<Mention> mentions, int index) {
        Mention one = mentions.get(index);
        int least = Math.max(0, one.start() - FAR);
        int from = least + text.substring(least, one.start()).lastIndexOf('\n') + 1;
        String behind = text.substring(one.end(), Math.min(text.length(), one.end() + FAR));
        int to = one.end() + (behind.indexOf('\n') < 0 ? behind.length() : behind.indexOf('\n'));
        return mentions.subList(Math.max(0, index - MOST), Math.min(mentions.size(), index + MOST)).stream()
                .filter(other -> other.start() >= from && other.start() < to)
                .anyMatch(other -> isTool(text, other) && !isEveryday(text, other));
    }
}
