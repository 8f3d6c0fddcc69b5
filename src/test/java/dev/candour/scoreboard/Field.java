package dev.candour.scoreboard;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What is scored, in the order of the table. */
enum Field {
    NAME,
    EMAIL,
    EMPLOYER,
    TITLE,
    START,
    END,
    TYPE,
    HIGHEST_DEGREE,
    /** An entry is right when its school and its level are, and when it is not wrong about being finished. */
    EDUCATION,
    AREA,
    /** Months of work, right within one month. */
    EXPERIENCE,
    /** Only claims count: that nobody was led, and nobody says so, is no merit. */
    LEADERSHIP,
    TEAM_SIZE,
    POSITION_TEAM_SIZE,
    SKILLS,
    /** Recall only: how many of the annotated skills the vocabulary knows at all. */
    SKILL_WORDS_KNOWN,
    LANGUAGES;

    static final List<Field> ALL = Arrays.asList(values());

    /** As the table and the recorded figures write it. */
    String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
