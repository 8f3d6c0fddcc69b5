package dev.candour.resume.career;

import dev.candour.profile.PartialDate;
import dev.candour.resume.dates.DateRange;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Script;
import org.jspecify.annotations.Nullable;

/** Under 实践经历 stand internships and what students are paid for: a teacher by the hour, or years of the same. */
final class Practice {

    private static final int MONTHS = 14;

    private static final Anchored INTERNSHIP = Anchored.ofAnyCase("实习|\\bintern");

    private static final Anchored PAID = Anchored.of("兼职|代课|家教|助教|(?:辅导|培训|任课|授课)[^实见,，]{0,4}(?:老师|教师)");

    private Practice() {}

    static boolean isPaid(Entry entry) {
        Line heading = entry.section().heading();
        return heading != null
                && !INTERNSHIP.isIn(Script.simplified(heading.text()))
                && entry.headerLines().stream().noneMatch(line -> INTERNSHIP.isIn(Script.simplified(line.text())))
                && (isLong(entry.dates())
                        || entry.headerLines().stream().anyMatch(line -> PAID.isIn(Script.simplified(line.text()))));
    }

    private static boolean isLong(@Nullable DateRange dates) {
        PartialDate from = dates == null ? null : dates.from();
        PartialDate to = dates == null ? null : dates.to();
        return from != null && to != null && from.first().plusMonths(MONTHS).isBefore(to.first());
    }
}
