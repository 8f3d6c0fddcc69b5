package dev.candour.resume.study;

import dev.candour.resume.text.Anchored;

/** Where a name ends that its town stands behind. */
final class StudyTowns {

    private static final Anchored TOWN = Anchored.of("\\p{Lu}\\p{Ll}{2,}(?:[ -]\\p{Lu}\\p{Ll}{2,})?");

    private StudyTowns() {}

    /** "Corvale Valmy" of "Corvale Valmy, Austin, TX" and of "Corvale Valmy - Leeds"; all of a name without its town. */
    static int nameEnd(DegreeWords words, String told) {
        int end = told.length();
        int sign = sign(told, end);
        while (sign > 0 && isPlace(words, told.substring(sign + 1, end))) {
            end = sign;
            sign = sign(told, end);
        }
        boolean unknown = sign > 1 && isTownLike(words, told.substring(0, sign), told.substring(sign + 1, end));
        return told.substring(0, unknown ? sign : end).stripTrailing().length();
    }

    /** "Valmy" behind "Corvale": no list knows the town, nor anything else that is so called. */
    private static boolean isTownLike(DegreeWords words, String name, String part) {
        String town = part.strip();
        return TOWN.is(town)
                && sign(name, name.length()) <= 0
                && !words.isField(town)
                && !words.isField(name)
                && !words.isNoise(town)
                && words.schoolEnd(town) == 0
                && words.degrees(town).isEmpty();
    }

    /** "Oakridge Park, Maryland": one name before a region is a town. */
    static boolean isTown(DegreeWords words, String told, int nameEnd) {
        String behind = told.substring(nameEnd);
        return behind.startsWith(", ")
                && behind.indexOf(", ", 1) < 0
                && words.isRegion(behind.substring(2).strip());
    }

    private static int sign(String told, int end) {
        int sign = end - 1;
        while (sign > 0 && ",|\t".indexOf(told.charAt(sign)) < 0 && !told.startsWith(" - ", sign - 1)) {
            sign--;
        }
        return sign;
    }

    private static boolean isPlace(DegreeWords words, String part) {
        String place = part.strip();
        return !place.isEmpty() && (words.isPlace(place) || words.isRegion(place));
    }
}
