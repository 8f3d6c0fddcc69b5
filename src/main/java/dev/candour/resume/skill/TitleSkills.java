package dev.candour.resume.skill;

import dev.candour.profile.Evidence;
import dev.candour.resume.career.Position;
import dev.candour.resume.text.View;
import dev.candour.vocabulary.Mention;
import dev.candour.vocabulary.Terms;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Skills that stand in the titles of positions, and those that nobody bears a title without. */
final class TitleSkills {

    private final View view;
    private final List<Evidence> titles;

    TitleSkills(View view, List<Position> positions) {
        this.view = view;
        this.titles = positions.stream()
                .flatMap(position -> position.evidence().title().stream())
                .toList();
    }

    /** The mentions with the skills that nobody bears a title without, such as nursing and "Charge Nurse". */
    List<Mention> with(String text, List<Mention> mentions, Terms vocabulary) {
        if (titles.isEmpty()) {
            return mentions;
        }
        List<Mention> borne =
                vocabulary.borneIn(text).stream().filter(this::hold).toList();
        return borne.isEmpty()
                ? mentions
                : Stream.concat(mentions.stream(), borne.stream())
                        .sorted(Comparator.comparingInt(Mention::start))
                        .toList();
    }

    boolean hold(Mention mention) {
        Integer start = view.evidence(mention.start(), mention.end()).start();
        return start != null
                && titles.stream()
                        .anyMatch(title -> title.start() != null
                                && title.end() != null
                                && title.start() <= start
                                && start < title.end());
    }
}
