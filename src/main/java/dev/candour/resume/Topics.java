package dev.candour.resume;

import dev.candour.vocabulary.Mention;
import dev.candour.vocabulary.Terms;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a trade only tells what a product is for: who builds "an event management website" need not manage events. */
final class Topics {

    private static final int BEHIND = 24;
    private static final Set<String> TRADES = Set.of(
            "finance",
            "sales",
            "marketing",
            "hr",
            "operations",
            "health",
            "education",
            "legal",
            "craft",
            "construction",
            "energy",
            "agriculture",
            "media",
            "public");
    private static final Pattern PRODUCT_BEHIND = Pattern.compile(
            "(?:管理|服务|咨询)?(?:系统|平台|模块|小程序|网站|商城|后台|APP|行业|领域)"
                    + "|[\\s-](?:management[\\s-])?(?:system|platform|websites?|web\\ssites?|sites?|apps?|applications?|portals?|modules?"
                    + "|chatbots?|bots?|workflows?|dashboards?|startups?|awards?|routines?|functionality"
                    + "|software\\s(?:products?|packages?|suites?|systems?))\\b",
            Pattern.CASE_INSENSITIVE);

    private static final int BEFORE = 60;
    private static final Pattern MAKER_BEFORE = Pattern.compile(
            "\\b(?:provider|supplier|vendor|maker|manufacturer|producer|distributor)s? of\\s[^.;,\\n]{0,40}$",
            Pattern.CASE_INSENSITIVE);

    private Topics() {}

    static boolean isOne(String text, Mention mention, Terms vocabulary) {
        return vocabulary.kind(mention.canonical()).filter(TRADES::contains).isPresent()
                && (isBeforeProduct(text, mention.end()) || isBehindMaker(text, mention.start()));
    }

    private static boolean isBeforeProduct(String text, int end) {
        return PRODUCT_BEHIND
                .matcher(text)
                .region(end, Math.min(text.length(), end + BEHIND))
                .lookingAt();
    }

    private static boolean isBehindMaker(String text, int start) {
        return holdsOf(text, start)
                && MAKER_BEFORE
                        .matcher(text)
                        .region(Math.max(0, start - BEFORE), start)
                        .find();
    }

    /** Most texts before a skill hold no "of", and the pattern is slow to find that out. */
    private static boolean holdsOf(String text, int start) {
        for (int at = Math.max(0, start - BEFORE); at + 4 <= start; at++) {
            if (text.charAt(at) == ' ' && text.startsWith("of ", at + 1)) {
                return true;
            }
        }
        return false;
    }
}
