package dev.candour.resume.study;

import dev.candour.profile.Profile.DegreeLevel;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells unfinished studies by what the fields of a form say of them. */
public final class StudyStates {

    private final DegreeWords words;

    public StudyStates(DegreeWords words) {
        this.words = words;
    }

    /** @param ended whether it is told when they ended, or are to end */
    public boolean isOpenDegree(String studyType, boolean ended) {
        List<DegreeWords.Hit> degrees = words.degrees(studyType);
        Set<DegreeLevel> levels = degrees.stream().map(DegreeWords.Hit::level).collect(Collectors.toSet());
        return words.isUnfinished(studyType)
                || MissingCredits.areTold(studyType, levels)
                || !degrees.isEmpty() && StudyState.endsOpen(studyType)
                || degrees.stream()
                        .map(hit -> DegreeState.of(studyType, hit))
                        .anyMatch(state -> state.isOpen() || !ended && state.isStudying())
                || degrees.stream().anyMatch(hit -> words.isStudent(studyType.substring(hit.end())))
                || !ended && StudyState.isStudying(studyType);
    }

    /** What is said beside the degree. */
    public boolean isOpen(String told, boolean ended) {
        return MissingCredits.areTold(told, Set.of())
                || StudyState.isOpen(told)
                || StudyState.isNote(told)
                || !ended && StudyState.isStudyingNote(told);
    }
}
