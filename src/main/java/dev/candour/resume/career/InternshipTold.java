package dev.candour.resume.career;

import dev.candour.profile.PartialDate;
import dev.candour.resume.dates.DateRange;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Script;
import java.util.List;

/** Some say only in what they tell of a position that they were interns there. */
final class InternshipTold {

    private static final int MONTHS = 12;
    /** Further down they speak of others. */
    private static final int LINES = 6;

    private static final Anchored ENGLISH = Anchored.ofAnyCase(
            "^(?:as an? (?:[a-z-]+ ){0,2}intern(?=,| (?:at|in|with|for|I)\\b)|interned (?:at|with|in|for)\\b|during (?:my|this) (?:[a-z0-9-]+ ){0,3}internship(?=,| (?:at|in|with|I)\\b))");

    private static final Anchored CHINESE =
            Anchored.of("(?:^|[。;；] ?)(?:在?(?:我|本人)?在?实习(?:期间|期内|过程中)(?!的|学生|指导)|(?:我|本人)?实习时(?=[,，]))");

    /** Whoever stayed is employed; the interns whom somebody looks after are others. */
    private static final Anchored STAYED = Anchored.ofAnyCase(
            "转正|留用|正式员工|正式工|正式入职|带教|实习生|\\b(?:converted|promoted|full[- ]time offer|hired|returned)\\b");

    private InternshipTold() {}

    static boolean in(Entry entry) {
        DateRange dates = entry.dates();
        return dates != null && isShort(dates) && isTold(entry.body());
    }

    private static boolean isShort(DateRange dates) {
        PartialDate from = dates.from();
        PartialDate to = dates.to();
        return from != null && to != null && !from.first().plusMonths(MONTHS).isBefore(to.first());
    }

    private static boolean isTold(List<Line> body) {
        List<String> told = body.stream()
                .map(Line::text)
                .filter(text -> !text.isBlank())
                .limit(LINES)
                .toList();
        return told.stream().noneMatch(STAYED::isIn)
                && told.stream().anyMatch(text -> ENGLISH.isIn(text) || CHINESE.isIn(Script.simplified(text)));
    }
}
