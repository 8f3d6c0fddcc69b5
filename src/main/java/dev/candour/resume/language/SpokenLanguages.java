package dev.candour.resume.language;

import dev.candour.profile.Evidence;
import dev.candour.profile.Profile.Language;
import dev.candour.resume.evidence.EvidenceBook;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Lists;
import dev.candour.resume.text.Span;
import dev.candour.resume.text.View;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The languages that a document names, each once with the highest level that is told of it. */
final class SpokenLanguages {

    private final View view;
    private final Map<String, Languages.Found> found = new LinkedHashMap<>();

    SpokenLanguages(View view) {
        this.view = view;
    }

    List<Languages.Found> list() {
        return List.copyOf(found.values());
    }

    /** @param span where it stands on the line @param fluency as it is written */
    void add(Line line, Span span, String name, @Nullable String fluency, @Nullable String level) {
        Evidence evidence = view.evidence(line.start() + span.start(), line.start() + span.end());
        found.merge(
                name,
                new Languages.Found(new Language(name, fluency, level), List.of(evidence)),
                SpokenLanguages::merged);
    }

    /** Gives a language a level that a line below it tells, when it has none. */
    void level(String name, String level, Line line) {
        Languages.Found waiting = found.get(name);
        if (waiting != null && waiting.language().level() == null) {
            List<Evidence> both = Lists.joined(waiting.evidence(), List.of(view.evidence(line.span())));
            found.put(name, new Languages.Found(new Language(name, line.text(), level), both));
        }
    }

    private static Languages.Found merged(Languages.Found one, Languages.Found other) {
        String level =
                LanguageLevels.higher(one.language().level(), other.language().level());
        boolean second = level != null && !level.equals(one.language().level())
                || one.language().fluency() == null;
        String fluency = second ? other.language().fluency() : one.language().fluency();
        return new Languages.Found(
                new Language(one.language().language(), fluency, level),
                EvidenceBook.both(one.evidence(), other.evidence()));
    }
}
