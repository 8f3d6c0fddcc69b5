package dev.candour.resume.skill;

import dev.candour.resume.text.Anchored;
import dev.candour.vocabulary.Mention;
import java.util.Locale;
import java.util.Set;

/** Tells a skill from a label before somebody's account ("PyPI: inesv"), a form of companies and the firms of a trade. */
final class OtherNames {

    private static final int NEAR = 40;
    private static final int LONGEST = 60;

    /** Sites on which people have accounts. */
    private static final Set<String> SITES = Set.of(
            "github",
            "gitlab",
            "pypi",
            "docker hub",
            "dockerhub",
            "stack overflow",
            "stackoverflow",
            "leetcode",
            "kaggle",
            "npm",
            "hugging face",
            "huggingface",
            "bitbucket",
            "codepen");

    private static final Anchored ACCOUNT = Anchored.of("^\\s?:\\s?@?[\\w./-]{2,40}\\s*$");
    /** "Git: https://...": addresses are masked. */
    private static final Anchored LINK_BEHIND = Anchored.of("^\\**\\s?[:：]\\** {9,}(?:\\n|$)");

    private static final Anchored MARKS = Anchored.of("^[^\\p{L}\\d]*$");

    /** "Quillmer SAS, Lyon, France": a company, and no program for statistics. */
    private static final Anchored COMPANY_BEFORE =
            Anchored.of("(?:^|[\\n,|(]|\\bat )\\s*(?!Base|Advanced|Using)\\p{Lu}[\\p{L}\\d&.-]+\\s$");

    private static final Anchored COMPANY_BEHIND =
            Anchored.of("^(?:,\\s|\\s?[(|-]\\s?)(?:\\p{Lu}[\\p{L}-]+,?\\s)?\\(?France\\b");

    /** "From boutiques to large consulting firms" */
    private static final Anchored FIRMS =
            Anchored.ofAnyCase("^\\s(?:firms?|compan(?:y|ies)|agenc(?:y|ies)|houses?|clients?|industry)\\b");

    private OtherNames() {}

    static boolean are(String text, Mention mention) {
        String word = text.substring(mention.start(), mention.end());
        String behind = text.substring(mention.end(), Math.min(text.length(), mention.end() + NEAR));
        return SITES.contains(word.toLowerCase(Locale.ROOT)) && isAccount(text, mention)
                || word.equalsIgnoreCase("git") && LINK_BEHIND.opens(behind)
                || word.equals("SAS")
                        && COMPANY_BEHIND.opens(behind)
                        && COMPANY_BEFORE.isIn(text.substring(Math.max(0, mention.start() - NEAR), mention.start()))
                || word.equalsIgnoreCase("consulting") && FIRMS.opens(behind);
    }

    /** A line that has nothing but the site and one word. */
    private static boolean isAccount(String text, Mention mention) {
        int from = text.lastIndexOf('\n', mention.start()) + 1;
        int line = text.indexOf('\n', mention.end());
        int end = line < 0 ? text.length() : line;
        return end - from <= LONGEST
                && (mention.start() == from || MARKS.is(text.substring(from, mention.start())))
                && ACCOUNT.opens(text.substring(mention.end(), end));
    }
}
