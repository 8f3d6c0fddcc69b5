package dev.candour.resume.study;

import dev.candour.profile.PartialDate;
import dev.candour.profile.Profile.Education;
import dev.candour.resume.text.Certainty;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Studies whose end is still to come are not completed. */
public final class LastingStudies {

    /** Who began at most so many years ago and gives no end in a form that asks for one is still studying. */
    private static final int YEARS = 3;

    /** What a document calls expected. */
    static final Certainty EXPECTED = Certainty.medium("degree-expected");

    private LastingStudies() {}

    public static Education asOf(Education studies, YearMonth day) {
        PartialDate end = studies.endDate();
        return end != null && end.first().isAfter(day) ? notCompleted(studies) : studies;
    }

    /** In a JSON Resume a missing end means today, for studies as for positions. */
    public static Education withoutEnd(Education studies, YearMonth day) {
        PartialDate start = studies.startDate();
        boolean lasts =
                studies.endDate() == null && start != null && start.first().isAfter(day.minusYears(YEARS));
        return lasts ? notCompleted(studies) : asOf(studies, day);
    }

    static Education notCompleted(Education studies) {
        return studies.completed() != null ? studies : completed(studies, false);
    }

    private static Education completed(Education studies, @Nullable Boolean completed) {
        return new Education(
                studies.institution(),
                studies.area(),
                studies.studyType(),
                studies.level(),
                studies.startDate(),
                studies.endDate(),
                completed);
    }
}
