package dev.candour.resume.study;

import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Span;
import org.jspecify.annotations.Nullable;

/** The parts of a line that name where something was taught, which may be wider than what was studied, and the school behind them. */
final class Departments {

    private static final Anchored DEPARTMENT =
            Anchored.ofAnyCase("(?:the )?(?:department|dept\\.?|faculty|division) of ");

    private final DegreeWords words;
    private final String text;
    private final SchoolTowns towns;
    /** The part before the one that is read. */
    private @Nullable Span before;

    private @Nullable Span school;

    Departments(DegreeWords words, String text, SchoolTowns towns) {
        this.words = words;
        this.text = text;
        this.towns = towns;
    }

    boolean isDepartment(Span part) {
        return DEPARTMENT.opens(part.in(text));
    }

    /** Whether a part names the school: "Corvale" in "Faculty of Science, Corvale". */
    boolean take(Span part) {
        boolean behind = before != null
                && text.substring(before.end(), part.start()).strip().equals(",")
                && !words.isField(part.in(text))
                && towns.maySchoolBe(part);
        before = isDepartment(part) ? part : null;
        school = behind ? part : school;
        return behind;
    }

    @Nullable
    Span school() {
        return school;
    }
}
