package dev.candour.resume.leadership;

import dev.candour.resume.section.Section;
import dev.candour.resume.section.Section.Kind;
import dev.candour.vocabulary.Phrases;
import dev.candour.vocabulary.Vocabulary;
import java.util.regex.Pattern;

/** What of a section says that people are led: a referee's people are not the writer's, and a club is no workplace. */
final class HeededSections {

    enum Heed {
        /** Whatever is said of leading. */
        WORK,
        /** What Chinese lines say of leading: the head of a students' department has its members. */
        CHINESE,
        /** Only the offices that Chinese lines name. */
        OFFICES,
        NOTHING
    }

    private static final Pattern DECORATION = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");

    private final Phrases silent;
    private final Phrases activities;

    HeededSections(Vocabulary vocabulary) {
        this.silent = Phrases.of(vocabulary.words("negations").get("silent heading"));
        this.activities = Phrases.of(vocabulary.words("leading").get("activity heading"));
    }

    Heed heed(Section section) {
        String heading = section.heading() == null
                ? ""
                : DECORATION.matcher(section.heading().text()).replaceAll("");
        if (silent.is(heading)) {
            return Heed.NOTHING;
        }
        if (section.kind() == Kind.EDUCATION) {
            return Heed.OFFICES;
        }
        return section.kind() == Kind.VOLUNTEER || activities.is(heading) ? Heed.CHINESE : Heed.WORK;
    }
}
