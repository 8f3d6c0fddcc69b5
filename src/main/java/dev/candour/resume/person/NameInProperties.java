package dev.candour.resume.person;

import dev.candour.resume.text.Certainty;
import dev.candour.resume.text.Span;
import dev.candour.resume.text.View;
import dev.candour.resume.text.WordCount;
import dev.candour.vocabulary.Phrases;
import dev.candour.vocabulary.WordLists;
import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The last resort for a name: what a document calls itself, and who is said to have written it. Programs, templates and computers
 * write that down as well as people do, so that it has to look like a name and like nothing else.
 */
final class NameInProperties {

    private static final int MOST_WORDS = 4;

    /** "Microsoft Word - Ines Varga.docx" */
    private static final Pattern AROUND = Pattern.compile(
            "^Microsoft Word - |\\.(?:docx?|pdf|rtf|odt|html?|md|tex|pages|txt)$", Pattern.CASE_INSENSITIVE);
    /** "Resume 2024 (2)", "CV_v3" */
    private static final Pattern NUMBER = Pattern.compile(
            "[\\s_-]*(?:\\((?:19|20)\\d{2}\\)|\\(\\d\\)|(?:19|20)\\d{2}|v\\d)$", Pattern.CASE_INSENSITIVE);
    /** "Ines_Varga_CV" */
    private static final Pattern JOINT = Pattern.compile("_+|(?<=\\p{L})-(?=(?i:cv|r[eé]sum[eé]|curriculum)\\b)");

    private static final Pattern TWO_SCRIPTS = Pattern.compile(
            "([\\u4e00-\\u9fff]{2,4})[ (/|·,-]{0,3}([A-Za-z][A-Za-z'. -]{3,30})\\)?|([A-Za-z][A-Za-z'. -]{3,30}?)[ (/|·,-]{0,3}([\\u4e00-\\u9fff]{2,4})\\)?");

    private final NameWords names;
    private final NameParts parts;
    private final Phrases tools;
    private final Phrases besideNames;

    NameInProperties(NameWords names, NameParts parts, WordLists words) {
        this.names = names;
        this.parts = parts;
        this.tools = words.phrases("tool");
        this.besideNames = words.phrases("beside a name");
    }

    @Nullable
    FoundName in(List<String> properties, View view) {
        List<String> named =
                properties.stream().map(this::nameIn).filter(Objects::nonNull).toList();
        if (named.isEmpty()) {
            return null;
        }
        String name = named.get(0);
        List<Span> places = places(name, view.text());
        boolean borneOut = !places.isEmpty()
                || named.lastIndexOf(name) > 0
                || !properties.contains(name)
                || Handles.in(view.original()).holdOneOf(name);
        String because = "name-by-properties";
        return new FoundName(name, places, borneOut ? Certainty.medium(because) : Certainty.low(because));
    }

    private @Nullable String nameIn(String written) {
        String plain = Normalizer.normalize(written, Normalizer.Form.NFKC)
                .replaceAll("[\\u2010-\\u2015]", "-")
                .replace('\u2019', '\'');
        String bare =
                NUMBER.matcher(AROUND.matcher(plain.strip()).replaceAll("")).replaceAll("");
        String property = JOINT.matcher(bare).replaceAll(" ").strip();
        if (tools.isIn(property)) {
            return null;
        }
        Span all = Span.of(0, property.length());
        Span whole = parts.whole(property, names.bare(property, all));
        if (whole != null) {
            return NameSpelling.joined(whole.in(property));
        }
        String chinese = chinese(property);
        return chinese != null ? chinese : alone(property, all);
    }

    /** "林知夏 Zhi-Hsia Lin", "Zhi-Hsia Lin (林知夏)": one name in two scripts. */
    private @Nullable String chinese(String property) {
        Matcher both = TWO_SCRIPTS.matcher(property);
        if (!both.matches()) {
            return null;
        }
        String name = both.group(1) == null ? both.group(4) : both.group(1);
        String latin = both.group(2) == null ? both.group(3) : both.group(2);
        return isName(name) && isName(latin.strip()) ? name : null;
    }

    /** The one part that is a name, when the others say what a document is or what somebody is. */
    private @Nullable String alone(String property, Span all) {
        String found = null;
        for (Span part : parts.of(property, all)) {
            String words = names.bare(property, part).in(property);
            boolean name = isName(words);
            if (name && found != null || !name && !saysWhat(words)) {
                return null;
            }
            found = name ? words : found;
        }
        return found;
    }

    private boolean isName(String words) {
        NameWords.Shape shape = names.shape(words, false);
        return shape == NameWords.Shape.CHINESE || shape == NameWords.Shape.FULL && WordCount.of(words) <= MOST_WORDS;
    }

    private boolean saysWhat(String words) {
        return words.chars().noneMatch(Character::isLetter)
                || besideNames.is(words)
                || names.isLabel(words)
                || names.isTitleOrPlace(words);
    }

    /** Empty when the text holds it nowhere. */
    private static List<Span> places(String name, String text) {
        Matcher found = Pattern.compile("(?<!\\p{L})" + Pattern.quote(name) + "(?!\\p{L})")
                .matcher(text);
        return found.find() ? List.of(Span.of(found.start(), found.end())) : List.of();
    }
}
