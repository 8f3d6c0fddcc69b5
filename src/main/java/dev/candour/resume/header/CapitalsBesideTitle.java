package dev.candour.resume.header;

import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.WordCount;

/**
 * A house in capitals right behind a title that is not: "Office Manager TANSY PAPER AND PRINT". The print parts them where no
 * sign does.
 */
final class CapitalsBesideTitle {

    /** Where, on what terms and with what somebody works: "Sales Manager ASIA PACIFIC", "Nurse INTENSIVE CARE UNIT". */
    private static final Anchored NO_HOUSE = Anchored.of(
            "\\b(?:ASIA|PACIFIC|EMEA|APAC|LATAM|EUROPE|AMERICAS?|AFRICA|NORTH|SOUTH|EAST|WEST|CENTRAL|REGION|DISTRICT|TERRITORY|REMOTE|OFFSHORE|ONSHORE|(?:PART|FULL)[- ]TIME|CONTRACT"
                    + "|TEMPORARY|PERMANENT|INTERIM|SEASONAL|SHIFT|NIGHTS?|LEVEL|GRADE|UNIT|WARD|CARE|DEPARTMENT|DIVISION|TEAM|FRONTEND|BACKEND|JAVASCRIPT|PYTHON|PROJECTS?)\\b");

    private static final int LONGEST = 90;
    private static final int LEAST_LETTERS = 5;
    private static final int MOST_WORDS = 7;

    private CapitalsBesideTitle() {}

    /** Where the title ends; 0 when no such house stands behind it. */
    static int cut(Lexicon lexicon, String words) {
        int at = words.length() > LONGEST ? 0 : capitals(words);
        if (at == 0) {
            return 0;
        }
        String title = words.substring(0, at).strip();
        String house = words.substring(at);
        boolean named = longestWord(house) >= LEAST_LETTERS
                && WordCount.of(house) <= MOST_WORDS
                && !NO_HOUSE.isIn(house)
                && !lexicon.isDepartment(house)
                && !lexicon.isSkill(house)
                && !lexicon.isTitle(house)
                && !lexicon.isPlace(house);
        return named && lexicon.isTitle(title) ? title.length() : 0;
    }

    /** Where the words begin that have no small letter and reach until the end; 0 when there are none or nothing else. */
    private static int capitals(String words) {
        int small = words.length() - 1;
        while (small >= 0 && !Character.isLowerCase(words.charAt(small))) {
            small--;
        }
        int space = small < 0 ? -1 : words.indexOf(' ', small);
        return space < 0 || !Character.isUpperCase(words.charAt(space + 1)) ? 0 : space + 1;
    }

    private static int longestWord(String house) {
        int longest = 0;
        for (String word : house.split("[^\\p{Lu}]+")) {
            longest = Math.max(longest, word.length());
        }
        return longest;
    }
}
