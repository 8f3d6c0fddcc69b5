package dev.candour.resume.person;

import dev.candour.resume.header.Lexicon;
import dev.candour.resume.text.Blanks;
import dev.candour.vocabulary.WordLists;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** People are called after trades, as "Jess Carpenter" and "Mason Tolland" are; "Master Carpenter" and "Dean Emeritus" are trades. */
final class TradeNames {

    private final Lexicon lexicon;
    private final Set<String> last;
    private final Set<String> first;
    private final Set<String> before;
    private final Set<String> behind;

    TradeNames(Lexicon lexicon, WordLists words) {
        this.lexicon = lexicon;
        this.last = new HashSet<>(words.get("trade surname"));
        this.first = new HashSet<>(words.get("trade first name"));
        this.before = new HashSet<>(words.get("before a trade"));
        this.behind = new HashSet<>(words.get("behind a trade"));
    }

    boolean mayBe(String words) {
        String[] each = Blanks.words(words.toLowerCase(Locale.ROOT));
        int count = each.length;
        return (count == 2 || count == 3)
                && (last.contains(each[count - 1]) && isFree(Arrays.stream(each, 0, count - 1))
                        || first.contains(each[0])
                                && !behind.contains(each[count - 1])
                                && isFree(Arrays.stream(each, 1, count)));
    }

    private boolean isFree(Stream<String> others) {
        return others.noneMatch(word -> before.contains(word)
                || lexicon.isTitle(word)
                || lexicon.isOrganization(word)
                || lexicon.isSkill(word));
    }
}
