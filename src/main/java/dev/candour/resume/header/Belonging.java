package dev.candour.resume.header;

import dev.candour.resume.text.Anchored;

/** What stands behind the name of a house and tells whose it is or was, or what kind of house: "an Elm company", "a division of Elm Group", "formerly Elm Ltd". */
final class Belonging {

    private static final Anchored KIND = Anchored.of(
            "(?:an?|An?(?= \\p{Ll})) (?:[\\p{L}&.'-]+ ){1,4}(?i:company|brand|subsidiary|affiliate|startup|start-up|enterprise)");

    private static final Anchored PART = Anchored.ofAnyCase(
            "(?:an? (?:wholly[- ]owned )?(?:subsidiary|division|unit|part|brand|affiliate|joint venture)|part|subsidiary) of (?:the )?\\p{L}.{1,60}");

    private static final Anchored ONCE = Anchored.of(
            "(?:now|previously|later|[Ff]ormerly|[Aa]cquired by|[Oo]wned by|[Nn]ow part of|[Nn]ow known as|[Ff]ormerly known as) \\p{Lu}[\\p{L}\\d&.'-]*(?: [\\p{L}\\d&.'-]+){0,4}");

    /** "(company folded)": why somebody is no longer there. */
    private static final Anchored ENDED = Anchored.ofAnyCase(
            "(?:(?:the |my |whole )?(?:company|firm|business|startup|start-up|office|site|store|shop|branch|team|plant|project|employer|role|position|contract) (?:was |has |is |were )?(?:since )?)?(?:folded|closed(?: down)?|shut(?: down)?|ceased trading|bankrupt(?:cy)?|insolvent|liquidated|dissolved|relocated|laid off|layoffs?|made redundant|redundancy|eliminated|downsized|acquired|sold|merged|ended|end of contract|ceased to exist)|公司已?(?:倒闭|解散|注销|关闭|裁员|被收购)|已?(?:离职|被裁)");

    private Belonging() {}

    static boolean isTold(String words) {
        return KIND.is(words) || PART.is(words) || ONCE.is(words) || ENDED.is(words);
    }
}
