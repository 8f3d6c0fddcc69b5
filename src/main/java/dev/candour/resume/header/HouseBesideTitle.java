package dev.candour.resume.header;

import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Span;
import dev.candour.resume.text.WordCount;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Where nothing else names the house and no sign parts it from the title, its kind tells where its name ends or begins: "Support
 * Analyst Larkspur Credit Union", "Larkspur Hills Ski Resort Cook".
 */
public final class HouseBesideTitle {

    /** What ends the name of a house and of nothing else. */
    private static final Anchored KIND = Anchored.of(
            " (?:& (?:Sons|Daughters|Co\\.?|Bros\\.?|Brothers|Partners|Associates|Company)|Credit Union|Bank|(?:Ski |Beach |Golf |Spa )?Resort|(?:Golf |Country |Yacht |Tennis |Rowing )Club|(?:Public )?Library|Museum|Gallery|Hospital|Clinic|Infirmary|Hospice"
                    + "|(?:Medical|Health|Nature|Community|Shopping|Garden) Cent(?:er|re)|Nursing Home|Bakery|Brewery|Winery|Bistro|Caf[eé]|Diner|Pizzeria|Pizza|Grill|Restaurant|Hotel|Motel|Casino|Theat(?:er|re)"
                    + "|Hardware|Electric|Motors|Pharmacy|Bookstore|Books|Florist|Supermarket|Dental|Airlines|Airways|Railways?|Freight|Foundation|Church|Elementary|(?:(?:Primary|High|Middle|Elementary|Grammar) )?School|(?:Unified )?School District"
                    + "|Academy|Insurance|Logistics|Pharmaceuticals|Holdings|Studios?|Laborator(?:y|ies)|Labs|Ltd\\.?|Limited|Inc\\.?|LLC|LLP|PLC|GmbH|Corp\\.?|Corporation)(?= |$)");

    /** Of many, or a word that says what somebody does: what begins so is no name. */
    private static final Anchored NO_NAME = Anchored.ofAnyCase(
            "(?:the|a|an|my|our|of|at|in|and|&|for|various|several|local|community|public|private|state|city|county|national|regional|general|central|law|medical|business|music|art|arts"
                    + "|technical|veterinary|animal|pet|children'?s|child|day|night|weekend|nursery|primary|secondary|middle|high|elementary|grammar|charter|catholic|christian|bilingual|montessori|boarding|summer|sunday"
                    + "|pediatric|paediatric|psychiatric|mental|behaviou?ral|cancer|maternity|teaching|university|college|school|hospital|hotel|bank|credit|investment|commercial|retail|wholesale|grocery|food|fast|coffee"
                    + "|boutique|luxury|five-star|family|fitness|golf|ski|country|senior|junior|assisted|nursing|home|care|dental|eye|vision|urgent|outpatient|inpatient|mobile|online|digital|web|data|book|auto|automotive"
                    + "|hardware|software|electric|electrical|freight|life|health|property|motor|test|lab|research|film|movie|dance|design|photo|photography|recording|yoga|tattoo|head|chief|lead|assistant|associate|deputy|acting"
                    + "|interim|visiting|adjunct|substitute|certified|registered|licensed|volunteer|trainee|student|part-time|full-time|freelance|american|european|asian|italian|french|mexican|chinese|japanese|indian|thai|greek)");

    private static final int LONGEST = 90;
    private static final int MOST_WORDS = 6;

    private final Lexicon lexicon;

    /** Where the name of the house and the title stand in the words. */
    public record Parts(Span house, Span title) {}

    public HouseBesideTitle(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The two in words that are called a title as a whole; null when they hold no house. */
    public @Nullable Parts in(String words) {
        if (words.length() > LONGEST || words.indexOf(',') >= 0 || !KIND.isIn(words)) {
            return null;
        }
        Matcher kind = KIND.pattern().matcher(words);
        while (kind.find()) {
            Parts parts = kind.end() == words.length() ? behindTitle(words) : beforeTitle(words, kind.end());
            if (parts != null) {
                return parts;
            }
        }
        return null;
    }

    /** "Support Analyst Larkspur Credit Union": behind the last word that makes it a title. */
    private @Nullable Parts behindTitle(String words) {
        for (int at = words.lastIndexOf(' '); at > 0; at = words.lastIndexOf(' ', at - 1)) {
            String title = words.substring(0, at);
            String last = title.substring(title.lastIndexOf(' ') + 1);
            if (lexicon.isTitle(last) && lexicon.isTitle(title) && isName(words.substring(at + 1))) {
                return new Parts(Span.of(at + 1, words.length()), Span.of(0, at));
            }
        }
        return null;
    }

    /** "Larkspur Hills Ski Resort Cook", "Larkspur Bank London Clerk" */
    private @Nullable Parts beforeTitle(String words, int end) {
        int town = words.indexOf(' ', end + 1);
        int begin = town > 0 && lexicon.isPlace(words.substring(end + 1, town)) ? town + 1 : end + 1;
        String title = words.substring(begin);
        boolean parted = isName(words.substring(0, end))
                && WordCount.of(title) <= MOST_WORDS
                && lexicon.isTitle(title)
                && !lexicon.isOrganization(title);
        return parted ? new Parts(Span.of(0, end), Span.of(begin, words.length())) : null;
    }

    private boolean isName(String name) {
        int space = name.indexOf(' ');
        String first = name.substring(0, Math.max(0, space));
        return space > 0
                && Suits.isName(name)
                && WordCount.of(name) <= MOST_WORDS
                && Character.isUpperCase(first.charAt(0))
                && !NO_NAME.is(first)
                && !lexicon.isTitle(first)
                && !lexicon.isRank(first)
                && !lexicon.isSkill(first)
                && !lexicon.isFunction(first)
                && !lexicon.isDepartment(name)
                && !lexicon.isTitle(name.substring(0, name.lastIndexOf(' ')));
    }
}
