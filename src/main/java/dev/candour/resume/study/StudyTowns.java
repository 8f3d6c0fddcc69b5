package dev.candour.resume.study;

/** Where a name ends that its town stands behind. */
final class StudyTowns {

    private StudyTowns() {}

    /** "Corvale Valmy" of "Corvale Valmy, Austin, TX" and of "Corvale Valmy - Leeds"; all of a name without its town. */
    static int nameEnd(DegreeWords words, String told) {
        int end = told.length();
        int sign = sign(told, end);
        while (sign > 0 && isPlace(words, told.substring(sign + 1, end))) {
            end = sign;
            sign = sign(told, end);
        }
        return told.substring(0, end).stripTrailing().length();
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
