package dev.candour.resume.study;

import java.util.regex.Pattern;

/**
 * Whether a school below the one that is told already is the same one: its name below its kind, the name once more, a part of the
 * university, or the university that awards for a college.
 */
final class SameSchool {

    /** "University: ..." below "College: ..." */
    private static final Pattern AWARDED_BY = Pattern.compile(
            "^(?:university|board|affiliat\\w+|awarded by|awarding)\\b[^:]{0,20}:", Pattern.CASE_INSENSITIVE);

    private static final Pattern PART = Pattern.compile(
            "^(?!.*(?:大学|职业|职院))[\\u4e00-\\u9fff]{1,14}(?:学院|學院|系|学部)$|\\b(?:department|faculty) of\\b|^(?:school|college) of\\b|^(?:the )?(?:law|business|medical|graduate|dental|divinity) school$|\\bfaculty$",
            Pattern.CASE_INSENSITIVE);

    /** "Marsh School of Business" is a part of a university, and "London School of Trade" is a school. */
    private static final Pattern CALLED_PART = Pattern.compile("\\b(?:school|college) of\\b", Pattern.CASE_INSENSITIVE);

    private final String text;
    private final OpenStudies open;

    SameSchool(String text, OpenStudies open) {
        this.text = text;
        this.open = open;
    }

    /** @param line one that names a school, below another one that does */
    boolean isOn(DegreeLine line) {
        String name = line.school() == null ? "" : line.school().in(text);
        return isKindAbove() || isKindBelow(line, name) || isToldAgain(name) || isPart(name, line) || isAwardedBy(line);
    }

    /** "High School" stands above the name of the school. */
    private boolean isKindAbove() {
        return open.schools().allMatch(SchoolNames::isKind);
    }

    /** "Agricultural college." below the name of the school says of what kind that is. */
    private static boolean isKindBelow(DegreeLine line, String name) {
        return SchoolNames.isKindOfTrade(name)
                && line.dates() == null
                && line.degrees().isEmpty();
    }

    private boolean isToldAgain(String name) {
        boolean whole = open.hasDegree() && open.isDatedBelow();
        boolean shorter = !open.hasDegree() && !open.hasDates();
        return open.schools().anyMatch(school -> shorter && name.startsWith(school + " "))
                || open.schools().anyMatch(school -> school.contains(name) && !(whole && school.equals(name)));
    }

    private boolean isPart(String name, DegreeLine line) {
        boolean part = PART.matcher(name).find() || CALLED_PART.matcher(name).find() && !open.isDatedBelow();
        return part
                && (isAwardedIn(line)
                        || open.schools()
                                .noneMatch(school -> PART.matcher(school).find()));
    }

    /** Below a school and its dates, which lack a degree, stands the part that awards it: a 学院 may be either. */
    private boolean isAwardedIn(DegreeLine line) {
        return !line.degrees().isEmpty()
                && !open.hasDegree()
                && open.any(said -> said.school() != null && said.dates() != null);
    }

    /** Directly below "Graduate School of Trade", the university whose part it is stands alone. */
    boolean isWholeOn(DegreeLine line) {
        String name = line.school() == null ? "" : line.school().in(text);
        DegreeLine above = open.lines().get(open.lines().size() - 1);
        return line.degrees().isEmpty()
                && line.dates() == null
                && above.school() != null
                && above.line().index() + 1 == line.line().index()
                && open.schools().allMatch(school -> Faculties.isPart(school, name));
    }

    private static boolean isAwardedBy(DegreeLine line) {
        return line.degrees().isEmpty()
                && AWARDED_BY.matcher(line.line().text()).find();
    }
}
