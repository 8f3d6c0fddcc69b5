package dev.candour.resume;

import dev.candour.profile.PartialDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells trainees who are there for a few months from those who are employed while they learn. */
final class Trainees {

    private static final int MONTHS = 12;
    private static final Pattern TRAINEE = Pattern.compile("\\btrainee$", Pattern.CASE_INSENSITIVE);
    private static final Pattern EMPLOYED = Pattern.compile(
            "\\b(?:management|graduate|manager|executive|officer|sales|solicitor|pilot|driver|accountant|accounting|teacher|police|nurse)\\b",
            Pattern.CASE_INSENSITIVE);

    private Trainees() {}

    /** "Library Trainee" for a year at most; a management trainee is employed, and so is a trainee translator. */
    static boolean isInternship(String title, @Nullable PartialDate from, @Nullable PartialDate to) {
        return TRAINEE.matcher(title.strip()).find()
                && !EMPLOYED.matcher(title).find()
                && from != null
                && to != null
                && !from.first().plusMonths(MONTHS).isBefore(to.first());
    }
}
