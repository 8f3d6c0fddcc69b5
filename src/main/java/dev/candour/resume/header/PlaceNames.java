package dev.candour.resume.header;

import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Script;
import dev.candour.resume.text.WordCount;
import dev.candour.vocabulary.Terms;
import dev.candour.vocabulary.Towns;
import dev.candour.vocabulary.WordLists;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the name of a place from a name that begins with one. */
final class PlaceNames {

    private static final String GAP = "[\\s\\p{P}]*";
    private static final String PART = "[省市区县州镇乡村路街港岛湾府道旗盟郡内外]|地区|市区|总部|本部|周边|一带|等地|全境|全国|各地|郊区|城区|[东西南北中]部|[东西南北][区郊]";

    /** Parts of towns that are called by what was built there: 工业园区, 高新技术开发区. */
    private static final Anchored ZONE =
            Anchored.of("[\\u4e00-\\u9fff]{0,8}(?:工业园区?|工业区|开发区|高新区|自贸区|保税区|产业园区?|软件园区?|科技园区?|科学园区?)");

    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 3;
    private static final Pattern COMMA = Pattern.compile(",\\s*");

    private final Terms places;
    private final Towns towns;
    /** What may stand behind the name of a place that is all: 武汉市, 上海总部, 广东清远. Another word makes it an employer: 台湾惠普. */
    private final Pattern rest;

    private final Set<String> states;
    private final Set<String> stateNames;
    private final Set<String> countryCodes;

    PlaceNames(Terms places, Towns towns, WordLists words) {
        Collection<String> behind = words.get("town behind place");
        this.places = places;
        this.towns = towns;
        this.states = Set.copyOf(words.get("state"));
        this.countryCodes = Set.copyOf(words.get("country code"));
        this.stateNames = Set.copyOf(words.get("state name"));
        this.rest = Pattern.compile(GAP + "(?:(?:" + PART + "|" + String.join("|", behind) + ")" + GAP + ")*");
    }

    /** Whether the text names a place and hardly anything else. */
    boolean isPlace(String text) {
        return isListed(text) || isTown(text);
    }

    /** "Edina, MN, United States": the town first, and behind it nothing but where it lies. */
    private boolean isTown(String text) {
        if (text.length() > LONGEST || text.isEmpty() || !Character.isUpperCase(text.charAt(0))) {
            return false;
        }
        int comma = text.indexOf(',');
        return comma < 0
                ? towns.have(text) && !text.equals(text.toUpperCase(Locale.ROOT)) // TANSY is as often a house
                : towns.have(text.substring(0, comma))
                        && COMMA.splitAsStream(text)
                                .skip(1)
                                .allMatch(part ->
                                        isStateName(part) || isCountryCode(part) || isListed(part) || towns.have(part));
    }

    /** "Pine Hollow, Montana" and "Oakford, OR, USA": a town that no list needs to know. */
    boolean isTownInState(String text) {
        int comma = text.indexOf(", ");
        String town = comma < 0 ? "" : text.substring(0, comma);
        List<String> behind = COMMA.splitAsStream(text).skip(1).toList();
        return Suits.isName(town)
                && WordCount.of(town) <= MOST_WORDS
                && !behind.isEmpty()
                && isStateName(behind.get(0))
                && behind.stream().skip(1).allMatch(part -> isCountryCode(part) || isListed(part));
    }

    private boolean isListed(String text) {
        var mentions = places.findIn(text);
        if (mentions.isEmpty()) {
            return false;
        }
        String bare = Asides.bare(text);
        if (!bare.equals(text) && Script.isChinese(bare) && !isPlace(bare)) {
            return false; // 某某(大连)
        }
        if (ZONE.is(Script.simplified(text))) {
            return true;
        }
        StringBuilder left = new StringBuilder(text);
        for (var mention : mentions) {
            left.replace(mention.start(), mention.end(), " ".repeat(mention.end() - mention.start()));
        }
        int letters = letters(left);
        return letters < letters(text)
                && (Script.hasIdeograph(left)
                        ? rest.matcher(Script.simplified(left.toString())).matches()
                        : letters <= 2);
    }

    /** Whether it is the short form of a state, as in "Austin TX". */
    boolean isState(String text) {
        return states.contains(text);
    }

    /** Whether it is a state in either form, as in "Dayton, Ohio". */
    boolean isStateName(String text) {
        return states.contains(text) || stateNames.contains(text);
    }

    /** Whether it is the short form of a country, as in "Ghent, BE". */
    boolean isCountryCode(String text) {
        return countryCodes.contains(text);
    }

    boolean begin(String text) {
        return places.findIn(text).stream().anyMatch(mention -> mention.start() == 0);
    }

    /** Whether a city is named behind two characters or more. */
    boolean holdTown(String text) {
        return places.findIn(text).stream()
                .anyMatch(mention -> mention.start() >= 2 && !isRegion(text.substring(mention.start(), mention.end())));
    }

    /** Whether a place is larger than a city. */
    boolean isRegion(String text) {
        return places.canonical(text)
                .flatMap(places::kind)
                .filter(kind -> !kind.equals("city"))
                .isPresent();
    }

    private static int letters(CharSequence text) {
        return (int) text.chars().filter(Character::isLetter).count();
    }
}
