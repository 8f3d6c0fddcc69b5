package dev.candour.resume;

import dev.candour.vocabulary.Mention;
import dev.candour.vocabulary.Terms;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a keyword of a list of skills says: a skill, several, or words that no vocabulary knows. */
final class Keywords {

    private static final Pattern AND_SO_ON =
            Pattern.compile("[\\s,/]+\\(?(?:etc\\.?|and more|and others)\\)?$|(?:等等?|等技术)$", Pattern.CASE_INSENSITIVE);

    private final Terms vocabulary;

    Keywords(Terms vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The skills that a keyword names, several when it lists several; itself when the vocabulary lacks it. */
    Set<String> in(String keyword) {
        Set<String> names = new LinkedHashSet<>();
        for (String part : isWhole(keyword) ? List.of(keyword) : List.of(keyword.split("[,;、，；](?![^()（）]*[)）])"))) {
            String text = AND_SO_ON.matcher(part.strip()).replaceFirst("");
            Set<String> joined = joined(text);
            names.addAll(joined);
            if (joined.isEmpty()) {
                List<Mention> found = vocabulary.findIn(text);
                found.forEach(mention -> names.add(mention.canonical()));
                if (found.isEmpty() && !text.isEmpty() && text.length() <= 60) {
                    names.add(text);
                }
            }
        }
        new ArrayList<>(names).forEach(name -> names.addAll(vocabulary.implied(name)));
        return names;
    }

    /** The skill that a keyword is, or those that it joins, as in "Leadership/Mentoring" and "Excel & Word"; empty when a part is none. */
    private Set<String> joined(String text) {
        Set<String> names = new LinkedHashSet<>();
        for (String part : isWhole(text) ? List.of(text) : List.of(text.split("\\s*[/&]\\s*|\\s+and\\s+"))) {
            Optional<String> name = vocabulary.canonical(part);
            if (name.isEmpty()) {
                return Set.of();
            }
            names.add(name.get());
        }
        return names;
    }

    private boolean isWhole(String keyword) {
        return vocabulary.canonical(keyword).isPresent();
    }
}
