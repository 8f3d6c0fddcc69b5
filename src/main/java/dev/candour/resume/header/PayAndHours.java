package dev.candour.resume.header;

import dev.candour.resume.text.Anchored;
import java.util.regex.Pattern;

/** On what terms somebody works, which names nothing: "30 hours/week", "$14.20 an hour", "£28,000 per annum". */
final class PayAndHours {

    private static final String HOURS =
            "(?:approx(?:\\.|imately)? )?\\d{1,3}(?:\\s?-\\s?\\d{1,3})?\\+?\\s?(?:hours?|hrs?)\\.?(?:\\s?/\\s?|\\s(?:per|an?|each|every)\\s)(?:week|wk|day|month)\\b";
    private static final String PAY =
            "\\p{Sc}\\s?\\d[\\d,.]*k?(?:(?:\\s?/\\s?|\\s(?:per|an?)\\s)(?:hour|hr|year|yr|month|week|day|annum)\\b)?";
    private static final Pattern TERMS = Pattern.compile("(?:" + HOURS + "|" + PAY + ")", Pattern.CASE_INSENSITIVE);
    private static final Anchored ALL_TERMS = Anchored.ofAnyCase(
            "(?:at\\s)?" + TERMS + "(?:(?:,|\\sat|\\sfor)?\\s" + TERMS + ")?(?:,?\\s(?:unpaid|paid))?\\.?");

    private PayAndHours() {}

    static boolean are(String words) {
        return ALL_TERMS.is(words);
    }

    /** Whether they stand at the beginning. */
    static boolean open(String words) {
        return TERMS.matcher(words).lookingAt();
    }
}
