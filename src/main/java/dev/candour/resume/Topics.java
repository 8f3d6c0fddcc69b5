package dev.candour.resume;

import dev.candour.vocabulary.Mention;
import dev.candour.vocabulary.Terms;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a trade only tells what a product is for: who builds "an event management website" need not manage events. */
final class Topics {

    private static final int BEHIND = 24;
    private static final Set<String> TRADES =
            Set.of("finance", "sales", "marketing", "hr", "operations", "health", "education", "legal", "craft");
    private static final Pattern PRODUCT_BEHIND = Pattern.compile(
            "(?:管理|服务|咨询)?(?:系统|平台|模块|小程序|网站|商城|后台|APP|行业|领域)"
                    + "|[\\s-](?:management[\\s-])?(?:system|platform|websites?|web\\ssites?|sites?|apps?|applications?|portals?|modules?"
                    + "|chatbots?|bots?|workflows?|dashboards?|startups?|awards?)\\b",
            Pattern.CASE_INSENSITIVE);

    private Topics() {}

    static boolean isOne(String text, Mention mention, Terms vocabulary) {
        return mention.end() < text.length()
                && PRODUCT_BEHIND
                        .matcher(text)
                        .region(mention.end(), Math.min(text.length(), mention.end() + BEHIND))
                        .lookingAt()
                && vocabulary.kind(mention.canonical()).filter(TRADES::contains).isPresent();
    }
}
