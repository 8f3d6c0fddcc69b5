package dev.candour.resume.header;

import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Script;
import dev.candour.vocabulary.Phrases;
import dev.candour.vocabulary.WordLists;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What Chinese forms say of an employer beside its name: its industry, kind and size, and what it paid. */
final class CompanyFacts {

    private static final String NUMBER = "\\d{1,7}(?:[.,]\\d{1,3})?";
    private static final String MONEY = "\\s?(?:[kKwW]|[百千万萬]?元|[千万萬])";
    private static final Anchored SIZE =
            Anchored.of("(?:少于|<|约|規模|规模)?\\s?\\d{1,6}(?:\\s?[-~至]\\s?\\d{1,6})?\\s?(?:人|名员工)(?:以上|以下|左右|规模)?");
    private static final Anchored PAY =
            Anchored.of("(?:税前|税后|月薪|年薪|底薪|薪资|待遇|约)*:?\\s?(?:" + NUMBER + "\\s?[-~至]\\s?" + NUMBER
                    + "(?:" + MONEY + ")?|" + NUMBER + MONEY + "(?:\\s?[-~至]\\s?" + NUMBER + MONEY
                    + ")?)(?:以上|以下)?(?:\\s?/\\s?(?:月|年|天|日|时|小时|時))?(?:\\s?[*x×·]\\s?\\d{2}\\s?薪)?");
    private static final Pattern PAID = Pattern.compile(".*(?:[kKwW元千万萬]|/\\s?[月年天日时時]).*");
    private static final Anchored RANK = Anchored.of("管理\\s?\\d{1,4}\\s?人(?:以上|以下|左右)?|下属(?:人数)?:?\\s?\\d{1,4}\\s?人");
    private static final Pattern PARTS = Pattern.compile("\\s*[/、,·]\\s*");

    private final Set<String> kinds;
    private final Set<String> industries;
    private final List<String> industryEnds;
    private final Phrases titles;

    CompanyFacts(WordLists words, Phrases titles) {
        this.kinds = Set.copyOf(words.get("kind of employer"));
        this.industries = Set.copyOf(words.get("industry"));
        this.industryEnds = words.get("industry end");
        this.titles = titles;
    }

    /** Whether words say one of these and nothing else. */
    boolean are(String written) {
        if (written.length() > 40 || written.isEmpty()) {
            return false;
        }
        String words = Script.simplified(Asides.bare(written));
        return kinds.contains(words)
                || isIndustry(words)
                || words.chars().anyMatch(Character::isDigit) && isNumber(words);
    }

    private static boolean isNumber(String words) {
        return SIZE.is(words)
                || RANK.is(words)
                || PAY.is(words) && PAID.matcher(words).matches();
    }

    /** "医院/医疗/护理": a long name of an industry, or several of which most are known and few are anything else. */
    private boolean isIndustry(String words) {
        if (words.chars().noneMatch(c -> "/、,·".indexOf(c) >= 0)) {
            return words.length() > 2 && isKnown(words) && !titles.isIn(words);
        }
        String[] parts = PARTS.split(words);
        int known = 0;
        for (String part : parts) {
            known += titles.isIn(part) ? -1 : isKnown(part) ? 1 : 0;
        }
        return known > 0 && (known == parts.length || known * 3 >= parts.length && words.indexOf('/') > 0);
    }

    private boolean isKnown(String part) {
        return industries.contains(part) || industryEnds.stream().anyMatch(part::endsWith);
    }
}
