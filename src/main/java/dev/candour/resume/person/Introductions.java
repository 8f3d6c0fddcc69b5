package dev.candour.resume.person;

import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Span;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds a name in a sentence in which somebody introduces himself, or is introduced: "I'm ...", "CV of ...", "Ines Varga is a nurse". */
final class Introductions {

    private static final String NAME =
            "((?:\\p{Lu}\\.\\s?){0,2}(?:\\p{Lu}[\\p{L}'-]{1,20})(?:\\s\\p{Lu}\\.)?(?:\\s(?:de|van|von|der)){0,2}"
                    + "(?:\\s\\p{Lu}[\\p{L}'-]{1,20}){0,3})";
    private static final String HONORIFICS = "(?:(?:Prof|Dr|Rev|Mr|Mrs|Ms|Mx|Ing|Eng|Sir)\\.?\\s){0,3}";

    private static final Anchored MYSELF = Anchored.of(
            "(?:^|[\\s,.!])(?i:I'm|I am|my name is|my name's|this is|curr?iculum vitae of|cv of|r[eé]sum[eé] of)\\s+"
                    + HONORIFICS
                    + NAME + "(?=$|[\\s.,!;:|(])");
    /** "My name is Ines tal Varga." */
    private static final Anchored PARTICLE = Anchored.of(
            "(?:^|[\\s,.!])(?i:my name is|my name's)\\s+(\\p{Lu}[\\p{L}'-]{1,20})\\s\\p{Ll}{1,4}(\\s\\p{Lu}[\\p{L}'-]{1,20})(?=$|[.,!;])");

    private static final Anchored RESUME_FOR = Anchored.of(
            "^(?:\\p{L}+\\s)?(?i:curr?iculum vitae|cv|r[eé]sum[eé]|(?:professional|career|executive) (?:profile|summary|biography|bio)|portfolio) (?i:for|of)\\s+"
                    + HONORIFICS
                    + NAME + "(?=$|[.,!;:|(])");
    /** "简历 via 林若溪", "Resume of 林若溪" */
    private static final Pattern RESUME_OF_ZH = Pattern.compile(
            "^(?:(?:个人|中文|求职|個人)?(?:简历|履历|簡歷|履歷)|(?i:curr?iculum vitae|cv|r[eé]sum[eé]))\\s?(?i:via|by|of|for|from)\\s?([\\u4e00-\\u9fff·]{2,6})(?=$|[\\s|(,;:-])");

    private static final Anchored FOR = Anchored.ofAnyCase(" (?:for|of)\\s");
    private static final Anchored TOLD = Anchored.of(
            "^" + NAME
                    + "(?:,? \\p{Lu}{2,5},)? (?:is|was|works as|has worked as|has been)(?: currently| now)?(?: working as)? (?:an?|the) ([^,.;:()]{3,70})");

    /** Longer than Kimberly and Beverly. */
    private static final Anchored ADVERB = Anchored.of("\\p{Lu}\\p{Ll}{6,}ly");

    private static final Anchored SMALL_WORD = Anchored.of("\\s?\\p{Ll}");

    private static final Anchored MYSELF_ZH =
            Anchored.of("(?:我是|我叫|我的名字是|我的名字叫|本人叫)\\s?([\\u4e00-\\u9fff]{2,4})(?=$|[^\\p{L}\\p{N}、])");
    /** 我是林若溪(Ruoxi Lin): who spells it in letters tells a name. */
    private static final Anchored SPELT =
            Anchored.of("^\\s?\\((\\p{Lu}\\p{Ll}+(?:[- ]?\\p{L}\\p{Ll}*)? \\p{Lu}\\p{Ll}+)\\)");

    /** "本人林若溪,1987年出生": what tells a name from a virtue is what follows it. */
    private static final Anchored BORN_ZH =
            Anchored.of("本人\\s?([\\u4e00-\\u9fff]{2,3})(?=[,，]\\s?(?:男|女|现年|今年|\\d{2,4}|[一二]|出生|汉族|现居))");

    private static final Anchored TOLD_ZH =
            Anchored.of("^([\\u4e00-\\u9fff]{2,4}?)(?:先生|女士)?(?:目前|现)?(?:是|为|系)(?:一[名位个]|资深|[\\u4e00-\\u9fff]{2,8}的一)");

    private static final Pattern PHRASE_END =
            Pattern.compile("\\s(?:with|who|based|at|in|from|for|specialis|specializ)\\b");

    private final NameWords names;

    Introductions(NameWords names) {
        this.names = names;
    }

    @Nullable
    Span in(String text, Line line) {
        MatchResult particle = PARTICLE.first(line.text());
        if (particle != null && isFull(particle.group(1) + particle.group(2))) {
            return Span.of(line.start() + particle.start(1), line.start() + particle.end(2));
        }
        for (Anchored pattern : List.of(MYSELF, MYSELF_ZH, BORN_ZH)) {
            MatchResult found = pattern.first(line.text());
            boolean called = found != null
                    && (!found.group().startsWith("我是") || isSpelt(line.text().substring(found.end())));
            if (found != null && !isAdverb(found, line.text()) && names.shape(found.group(1), called) != null) {
                return names.bare(text, group(line, found));
            }
        }
        return line.hasBullet() ? null : told(text, line);
    }

    /** "I am Particularly fond of the sea" */
    private static boolean isAdverb(MatchResult found, String line) {
        return ADVERB.is(found.group(1)) && SMALL_WORD.opens(line.substring(found.end()));
    }

    private boolean isSpelt(String behind) {
        MatchResult spelt = SPELT.first(behind);
        return spelt != null && isFull(spelt.group(1));
    }

    /** "Ines Varga is a nurse" */
    @Nullable
    Span told(String text, Line line) {
        MatchResult resume = FOR.isIn(line.text()) ? RESUME_FOR.opening(line.text()) : null;
        if (resume != null && isFull(resume.group(1))) {
            return names.bare(text, group(line, resume));
        }
        Matcher ofChinese = RESUME_OF_ZH.matcher(line.text());
        if (ofChinese.lookingAt() && names.shape(ofChinese.group(1), false) == NameWords.Shape.CHINESE) {
            return group(line, ofChinese);
        }
        MatchResult told = mayTell(line.text()) ? TOLD.opening(line.text()) : null;
        if (told != null && isFull(told.group(1)) && names.isTitleOrPlace(phrase(told.group(2)))) {
            return group(line, told);
        }
        MatchResult chinese = TOLD_ZH.opening(line.text());
        return chinese != null && names.shape(chinese.group(1), false) == NameWords.Shape.CHINESE
                ? group(line, chinese)
                : null;
    }

    private static boolean mayTell(String line) {
        return line.contains(" is ") || line.contains(" was ") || line.contains(" works ") || line.contains(" has ");
    }

    private boolean isFull(String words) {
        return names.shape(words, false) == NameWords.Shape.FULL;
    }

    private static String phrase(String words) {
        Matcher end = PHRASE_END.matcher(words);
        return end.find() ? words.substring(0, end.start()) : words;
    }

    private static Span group(Line line, MatchResult found) {
        return Span.of(line.start() + found.start(1), line.start() + found.end(1));
    }
}
