package dev.candour.resume.header;

import dev.candour.resume.header.Segment.Kind;
import dev.candour.resume.text.Script;
import dev.candour.resume.text.WordCount;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What parentheses hold: a title, an employer, or neither. */
final class Parentheses {

    private static final Set<String> TERMS = Set.of("实习", "實習", "兼职", "兼職");
    /** "Independent Developer (Tide Tables)" works for nobody. */
    private static final String INDEPENDENT = "independent ";

    private static final int LONGEST_TITLE = 40;
    private static final int MOST_WORDS = 4;

    /** Kinds of skills that are no products, which companies are named after. */
    private static final Set<String> FIELDS = Set.of(
            "engineering",
            "method",
            "design",
            "product",
            "finance",
            "business",
            "sales",
            "marketing",
            "hr",
            "operations");

    private final Lexicon lexicon;

    Parentheses(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether parentheses or brackets hold all of it; a length of time is read with them. */
    static boolean encloses(String words) {
        return words.length() > 2
                && (words.startsWith("(") && closing(words) == words.length() - 1 && !Asides.isLength(words)
                        || words.startsWith("[") && words.indexOf(']') == words.length() - 1
                        || words.startsWith("【") && words.indexOf('】') == words.length() - 1);
    }

    /** Where those close that open a text, others within them or not: "(Leeds (Remote))"; -1 when they do not. */
    private static int closing(String words) {
        int depth = 0;
        for (int at = 0; at < words.length(); at++) {
            char c = words.charAt(at);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return -1;
    }

    /** Where they open that hold a title or an employer, as in "Harbour Fund (Treasurer)"; 0 when none do. */
    int nameIn(String words) {
        String bare = Asides.bare(words);
        if (bare.equals(words)) {
            return 0;
        }
        int open = words.indexOf('(', bare.length()); // the last: "Elm (Oakford) (Clerk)"
        String inside = words.substring(open + 1, words.length() - 1);
        if (TERMS.contains(inside) && bare.indexOf('(') > 0) {
            return 0; // "青杉(苏州)有限公司(实习)"
        }
        boolean place = lexicon.isStateName(bare) || lexicon.isPlace(bare);
        boolean title = lexicon.isTitle(bare) && !(isTitle(inside) && lexicon.isSurelyOrganization(bare));
        boolean own = bare.regionMatches(true, 0, INDEPENDENT, 0, INDEPENDENT.length());
        boolean employs = !own && mayEmploy(inside);
        boolean name = title || place && employs ? employs : isLabelled(inside) || isTitle(inside);
        return name ? open : 0;
    }

    /** Where the brackets open that list what somebody worked with, as in "Elm Instruments [Python, SQL]"; 0 when none do. */
    int toolsIn(String words) {
        int open = words.endsWith("]") ? words.indexOf('[') : 0;
        return open > 0
                        && Stream.of(words.substring(open + 1, words.length() - 1)
                                        .split("[,;/|]"))
                                .allMatch(tool -> lexicon.isSkill(tool.strip()))
                ? open
                : 0;
    }

    /** Where they open that say where or on what terms a title is held: "Clerk (Leeds, UK)", "Clerk (Full-time)", 会计(兼职); 0 when none do. */
    int asideBehindTitle(String words) {
        String bare = Asides.bare(words);
        if (bare.equals(words)) {
            return 0;
        }
        int open = words.indexOf('(', bare.length());
        String inside = words.substring(open + 1, words.length() - 1);
        boolean aside = lexicon.isPlace(inside)
                || (Script.isChinese(words)
                        ? lexicon.isNoise(inside)
                        : TermsOfWork.are(inside) || lexicon.isTownInState(inside));
        return aside && lexicon.isTitle(bare) && !(Script.isChinese(words) && lexicon.isSurelyOrganization(bare))
                ? open
                : 0;
    }

    /** Where 「 opens a title behind a name, as in 青杉公司「会计」; 0 when it does not. */
    int quotedTitle(String words) {
        int open = words.endsWith("」") ? words.indexOf('「') : -1;
        boolean named = open > 0 && open == words.lastIndexOf('「') && !lexicon.isTitle(words.substring(0, open));
        return named && lexicon.isTitle(words.substring(open + 1, words.length() - 1)) ? open : 0;
    }

    /** "(Senior) Software Engineer" is one title: what the parentheses at its start hold is its grade. */
    boolean isGradeBefore(String words, int close) {
        String inside = words.substring(1, close);
        String title = words.substring(close + 1).strip();
        return (lexicon.isRank(inside) || lexicon.isTitlePrefix(inside) || isTitle(inside)) && lexicon.isTitle(title);
    }

    /** Where the title begins in "Elm Partners (Leeds, UK) Structural engineer"; 0 when none does. */
    int titleBehindTown(String words) {
        int open = words.indexOf(" (");
        int close = open <= 0 ? -1 : words.indexOf(") ", open);
        return close > 0
                        && lexicon.isPlace(words.substring(open + 2, close))
                        && Suits.isName(words.substring(0, open))
                        && !lexicon.isTitle(words.substring(0, open))
                        && lexicon.isTitle(words.substring(close + 2))
                ? close + 2
                : 0;
    }

    private boolean isTitle(String inside) {
        return inside.length() <= LONGEST_TITLE
                && WordCount.of(inside) <= MOST_WORDS
                && lexicon.isTitle(inside)
                && !lexicon.isSurelyOrganization(inside);
    }

    private boolean isLabelled(String inside) {
        int dash = inside.indexOf('-');
        return dash > 0 && lexicon.labelled(inside.substring(0, dash)) == Segment.Kind.TITLE;
    }

    private boolean mayEmploy(String inside) {
        return Suits.isName(inside)
                && inside.chars().noneMatch(c -> Character.isDigit(c) || "/>=+".indexOf(c) >= 0)
                && !lexicon.isTitle(inside)
                && !lexicon.isNoise(inside)
                && !lexicon.isPlace(inside)
                && !lexicon.isDepartment(inside)
                && !isField(inside)
                && !Asides.isLength(inside);
    }

    /** "Engineer (Technical Sales)" says in what, although "Engineer (Oracle)" may say where. */
    private boolean isField(String inside) {
        return lexicon.isSkillOf(FIELDS, inside) && !lexicon.isHouse(inside) && !lexicon.isSurelyOrganization(inside);
    }

    /** "青杉学院(实习) 图书管理员": beside a title, the terms of a position are none. */
    static void setTermsAside(List<Segment> segments) {
        boolean titled = segments.stream().anyMatch(part -> part.is(Kind.TITLE) && !TERMS.contains(part.text()));
        if (titled) {
            segments.replaceAll(
                    part -> part.is(Kind.TITLE) && TERMS.contains(part.text()) ? part.as(Kind.NOISE) : part);
        }
    }
}
