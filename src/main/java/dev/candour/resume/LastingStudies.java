package dev.candour.resume;

import dev.candour.profile.PartialDate;
import dev.candour.profile.Profile.Education;
import java.time.YearMonth;

/** Studies whose end is still to come are not completed. */
final class LastingStudies {

    /** Who began at most so many years ago and gives no end in a form that asks for one is still studying. */
    private static final int YEARS = 3;

    private LastingStudies() {}

    static Education asOf(Education studies, YearMonth day) {
        PartialDate end = studies.endDate();
        return end != null && end.first().isAfter(day) ? notCompleted(studies) : studies;
    }

    /** In a JSON Resume a missing end means today, for studies as for positions. */
    static Education withoutEnd(Education studies, YearMonth day) {
        PartialDate start = studies.startDate();
        boolean lasts =
                studies.endDate() == null && start != null && start.first().isAfter(day.minusYears(YEARS));
        return lasts ? notCompleted(studies) : asOf(studies, day);
    }

    private static Education notCompleted(Education studies) {
        return studies.completed() != null
                ? studies
                : new Education(
                        studies.institution(),
                        studies.area(),
                        studies.studyType(),
                        studies.level(),
                        studies.startDate(),
                        studies.endDate(),
                        false);
    }
}
