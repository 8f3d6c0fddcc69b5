package dev.candour.resume.career;

import dev.candour.profile.PartialDate;
import dev.candour.resume.text.Anchored;
import org.jspecify.annotations.Nullable;

/** Tells trainees who are there for a few months from those who are employed while they learn. */
public final class Trainees {

    private static final int MONTHS = 12;
    private static final Anchored TRAINEE = Anchored.ofAnyCase("\\btrainee$|(?:培训生|培訓生|见习生|見習生)$");
    private static final Anchored LEARNS = Anchored.of("(?:教育|岗位|临床|岗前|带薪|毕业)?(?:见习|見習)(?:生|学生)?");
    private static final Anchored EMPLOYED = Anchored.ofAnyCase(
            "\\b(?:management|graduate|manager|executive|officer|sales|solicitor|pilot|driver|accountant|accounting|teacher|police|nurse)\\b|管理|储备|儲備");

    private Trainees() {}

    /** "见习" and nothing else, "Library Trainee" for a year at most; a management trainee is employed, and so is a trainee translator. */
    public static boolean isInternship(String title, @Nullable PartialDate from, @Nullable PartialDate to) {
        return LEARNS.is(title.strip()) || isShort(title, from, to);
    }

    private static boolean isShort(String title, @Nullable PartialDate from, @Nullable PartialDate to) {
        return TRAINEE.isIn(title.strip())
                && !EMPLOYED.isIn(title)
                && from != null
                && to != null
                && !from.first().plusMonths(MONTHS).isBefore(to.first());
    }
}
