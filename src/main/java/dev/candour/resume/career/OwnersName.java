package dev.candour.resume.career;

import dev.candour.resume.header.Header;
import dev.candour.resume.header.Segment;
import dev.candour.resume.text.Anchored;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Nobody is employed by the heading of the own page: "# Ada Moreau", "CV of Prof. Ada Moreau". Who works for nobody else may say so:
 * "Freelance Editor" over "Ada Moreau".
 */
final class OwnersName {

    /** What stands beside a name without being a part of it. */
    private static final Set<String> BESIDE = Set.of(
            "cv",
            "of",
            "the",
            "curriculum",
            "vitae",
            "resume",
            "résumé",
            "profile",
            "prof",
            "professor",
            "dr",
            "mr",
            "mrs",
            "ms",
            "md",
            "phd",
            "dds",
            "dvm",
            "jd",
            "mba",
            "msc",
            "bsc",
            "ma",
            "ba",
            "rn",
            "pe",
            "cpa",
            "s");

    private static final Anchored OWN_WORK = Anchored.ofAnyCase(
            "\\b(?:freelancer?|self-employed|owner|founder|independent|sole|proprietor|contractor)\\b");

    /** "M. D.", "K.K." */
    private static final Pattern INITIALS = Pattern.compile("(?<=\\b\\p{L})\\.\\s?(?=\\p{L}\\b)");

    /** Says whose document it is, whether or not the name was found there. */
    private static final Anchored OF_DOCUMENT =
            Anchored.ofAnyCase("(?:CV|Curriculum Vitae|R[eé]sum[eé]) (?:of|for|[-–—:|]) ?\\p{L}");

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}]+");

    private final List<String> name;

    /** @param name of the person; null when the document says none */
    OwnersName(@Nullable String name) {
        this.name = name == null ? List.of() : words(name);
    }

    /** The position without an employer that is called as its holder. */
    Entry without(Entry entry) {
        Header header = entry.header();
        Segment employer = header.employer();
        boolean own = header.title() != null && OWN_WORK.isIn(header.title().text());
        return employer != null && !own && is(employer.text())
                ? entry.withHeader(new Header(header.title(), null, 0, header.segments()))
                : entry;
    }

    private boolean is(String employer) {
        return OF_DOCUMENT.opens(employer) || !name.isEmpty() && words(employer).equals(name);
    }

    private static List<String> words(String text) {
        return Stream.of(NO_WORD.split(INITIALS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty() && !BESIDE.contains(word))
                .toList();
    }
}
