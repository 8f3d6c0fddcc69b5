package dev.candour.resume.career;

import dev.candour.resume.header.Lexicon;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a Chinese sentence says right behind its dates of where somebody was and as what: 2005年-2007年在青杉保险任寿险代理. Its
 * place in the sentence names both halves, whatever they are called.
 */
record ToldPost(Span employer, Span title) {

    private static final Pattern POST = Pattern.compile(
            "[,，\\s]?(?:本人|我)?(?:曾|一直|先后|先後)?在([^,，。;；、\\s在]{2,24}?)(担任|擔任|出任|任职|任職|任|从事|從事|做)(?:过|過|为|為)?([^,，。;；、\\s了]{2,16}?)(?:、[^,，。;；\\s]{2,16}?)?(等?工作|一职|一職|职务|職務)?");

    /** "在校期间做" */
    private static final Anchored NO_EMPLOYER = Anchored.of("(?:期间|期間|[时時中里裡内內上下]|学校|學校|家|方面|领域|領域|行业|行業|阶段|階段)$");

    /** @param behind what stands behind the dates, to the end of the sentence */
    static @Nullable ToldPost in(Lexicon lexicon, String text, Span behind) {
        Matcher post = POST.matcher(text).region(behind.start(), behind.end());
        if (!post.matches() || NO_EMPLOYER.isIn(post.group(1))) {
            return null;
        }
        boolean held = post.group(2).contains("任");
        boolean work = post.group(4) != null;
        return held || work || lexicon.isTitle(post.group(3))
                ? new ToldPost(Span.of(post.start(1), post.end(1)), Span.of(post.start(3), post.end(3)))
                : null;
    }
}
