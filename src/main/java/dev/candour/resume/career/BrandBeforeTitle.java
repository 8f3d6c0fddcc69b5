package dev.candour.resume.career;

import dev.candour.resume.header.Header;
import dev.candour.resume.header.Lexicon;
import dev.candour.resume.header.Segment;
import dev.candour.resume.header.Segment.Kind;
import dev.candour.resume.text.Anchored;
import java.util.regex.MatchResult;

/** Where nothing else names the house, Latin words that touch a Chinese title are its name: "Elm Fern品牌实习生". */
final class BrandBeforeTitle {

    private static final Anchored BRAND = Anchored.of(
            "([A-Z][A-Za-z0-9&.'’-]+(?: (?:[A-Z&][A-Za-z0-9&.'’-]*|[a-z]{3,12})){0,3})\\s?(?=[\\u4e00-\\u9fff])");

    /** These say what is done, and a skill does too; short capitals may be anything. */
    private static final Anchored KIND_OF_WORK = Anchored.ofAnyCase(
            "(?:web|app|game|cloud|data|big|mobile|agent|prompt|full[- ]?stack|front[- ]?end|back[- ]?end|software|embedded|product|marketing|brand|senior|junior|lead(?:er)?|team|tech|sales|research|design(?:er)?|global|overseas|digital|content|social|media|native|robot|server|client|desktop|platform|infra|founder|co-founder|head|manager|intern|engineer|developer|blockchain|crypto|online|freelance|part-time|full-time|trainee|assistant|[A-Z0-9&/+-]{1,4})");

    /** With these a title goes on behind the name of the house. */
    private static final Anchored OF_TITLE =
            Anchored.ofAnyCase("(?:web|app|senior|junior|lead|intern|[A-Z0-9/+-]{1,3})");

    private static final int LEAST = 5;

    private final Lexicon lexicon;

    BrandBeforeTitle(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Entry named(Entry entry) {
        Header header = entry.header();
        Segment title = header.title();
        if (title == null || header.employer() != null || !title.is(Kind.TITLE)) {
            return entry;
        }
        MatchResult brand = BRAND.opening(title.text());
        int end = brand == null || title.text().length() != title.span().length() ? 0 : nameEnd(brand.group(1));
        String rest = title.text().substring(end).strip();
        if (end == 0 || !lexicon.isTitle(rest)) {
            return entry;
        }
        Segment house = title.part(0, end, Kind.OTHER);
        Segment post =
                title.part(title.text().length() - rest.length(), title.text().length(), Kind.TITLE);
        return entry.withHeader(new Header(post, house, 2, header.segments()));
    }

    /** Where the name ends among the words before the title; 0 when they are none. */
    private int nameEnd(String words) {
        String[] all = words.split(" ");
        if (KIND_OF_WORK.is(all[0]) || lexicon.isSkill(words) || lexicon.isTitle(words)) {
            return 0;
        }
        int end = 0;
        for (String word : all) {
            if (lexicon.isSkill(word) || OF_TITLE.is(word)) {
                break;
            }
            end += end == 0 ? word.length() : word.length() + 1;
        }
        return end < LEAST ? 0 : end;
    }
}
