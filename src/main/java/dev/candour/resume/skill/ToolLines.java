package dev.candour.resume.skill;

import dev.candour.resume.text.View;
import dev.candour.vocabulary.Mention;
import dev.candour.vocabulary.Terms;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The lines that list tools: below a school, "HTML, CSS, React, Node.js" is what was used there and no name of a course, for tools
 * have names of their own. So is what stands in brackets behind a course: "Harbour project (Flask, SQLite)".
 */
final class ToolLines {

    private static final Set<String> KINDS = Set.of("language", "framework", "database", "cloud", "platform");
    /** "Networking", alone on its line, may be a course. */
    private static final Set<String> NAMES = Set.of("language", "framework", "database");

    private static final int MANY = 3;
    private static final int SOME = 2;
    private static final int LONGEST = 60;
    /** No line of a course has more; one of a million words may. */
    private static final int MOST = 40;

    private final Set<Integer> lines = new HashSet<>();
    private final Set<Integer> bracketed = new HashSet<>();

    ToolLines(View view, List<Mention> mentions, Terms vocabulary) {
        Map<Integer, List<Mention>> named = new TreeMap<>();
        for (Mention mention : mentions) {
            if (mention.impliedBy() == null && isTool(mention, vocabulary)) {
                named.computeIfAbsent(view.line(mention.start()), line -> new ArrayList<>())
                        .add(mention);
            }
        }
        named.forEach((line, tools) -> {
            int many = names(tools);
            if (many >= MANY || many >= SOME && isBelowMany(named, line) || isAll(view.text(), tools, vocabulary)) {
                lines.add(line);
            }
            tools.stream()
                    .limit(MOST)
                    .filter(tool -> isBracketed(view.text(), tool, tools))
                    .forEach(tool -> bracketed.add(tool.start()));
        });
    }

    private static boolean isTool(Mention mention, Terms vocabulary) {
        return !mention.doubtful()
                && vocabulary.kind(mention.canonical()).filter(KINDS::contains).isPresent();
    }

    private static int names(List<Mention> tools) {
        return (int) tools.stream().map(Mention::canonical).distinct().count();
    }

    private static boolean isBelowMany(Map<Integer, List<Mention>> named, int line) {
        return names(named.getOrDefault(line - 1, List.of())) >= MANY;
    }

    /** Whether the line holds no other word. */
    private static boolean isAll(String text, List<Mention> tools, Terms vocabulary) {
        int from = text.lastIndexOf('\n', tools.get(0).start() - 1) + 1;
        int end = text.indexOf('\n', tools.get(0).end());
        return tools.size() <= MOST
                && tools.stream()
                        .allMatch(tool -> vocabulary
                                .kind(tool.canonical())
                                .filter(NAMES::contains)
                                .isPresent())
                && isNothingElse(text, from, end < 0 ? text.length() : end, tools);
    }

    private static boolean isBracketed(String text, Mention tool, List<Mention> tools) {
        if (tools.size() > MOST) {
            return false;
        }
        int from = Math.max(0, tool.start() - LONGEST);
        String before = text.substring(from, tool.start());
        String behind = text.substring(tool.end(), Math.min(text.length(), tool.end() + LONGEST));
        int open = before.lastIndexOf('(');
        int close = behind.indexOf(')');
        return open >= 0
                && close >= 0
                && before.lastIndexOf(')') < open
                && before.indexOf('\n', open) < 0
                && behind.lastIndexOf('\n', close) < 0
                && isNothingElse(text, from + open, tool.end() + close, tools);
    }

    /** Whether all letters from one place to another belong to tools, or to a single word that may be one as well. */
    private static boolean isNothingElse(String text, int from, int to, List<Mention> tools) {
        int others = 0;
        for (int at = from; at < to; at++) {
            if (Character.isLetter(text.charAt(at)) && !isWithin(tools, at)) {
                others += Character.isLetterOrDigit(text.charAt(Math.max(0, at - 1))) && at > from ? 0 : 1;
            }
        }
        return others == 0 || others == 1 && names(tools) > 1;
    }

    private static boolean isWithin(List<Mention> tools, int at) {
        for (Mention tool : tools) {
            if (tool.start() <= at && at < tool.end()) {
                return true;
            }
        }
        return false;
    }

    boolean hold(int line) {
        return lines.contains(line);
    }

    /** Whether a mention stands among tools in brackets. */
    boolean bracket(Mention mention) {
        return bracketed.contains(mention.start());
    }
}
