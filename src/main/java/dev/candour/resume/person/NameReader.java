package dev.candour.resume.person;

import dev.candour.resume.header.Lexicon;
import dev.candour.resume.section.Headings;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Certainty;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Script;
import dev.candour.resume.text.Span;
import dev.candour.resume.text.View;
import dev.candour.resume.text.WordCount;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the person's name; most often it is better to find none. */
final class NameReader {

    private static final int LINES = 10;
    private static final int LABELLED = 30;
    private static final int LONGEST = 160;
    private static final int ENOUGH = 4;
    private static final int CORROBORATED = 5;

    /** The place of the first line, or of a heading below it. */
    private static final int TOP = 6;
    /** The place of the first line that is no bullet. */
    private static final int FIRST = 4;

    /** Beside a name Chinese documents say this; it is not read. */
    private static final Anchored GENDER = Anchored.of("(?<![\\u4e00-\\u9fff])[男女](?![\\u4e00-\\u9fff])");

    /** What a name counts for behind which stands what is his. */
    private static final int OWNER = 4;

    private static final Anchored REACHED = Anchored.of("\\S@\\S|(?<!\\d)\\+?\\d(?:[ -]?\\d){8,14}(?!\\d)");
    /** "前端开发-林若溪-求职": beside this a heading says what somebody is and how he is called. */
    private static final Anchored APPLIES = Anchored.of("-(?:求职|应聘|求職|應聘)(?=-|$)|^(?:求职|应聘|求職|應聘)-");

    private static final Anchored TIME =
            Anchored.of("(?:19|20)\\d\\d.{1,20}(?:(?:19|20)\\d\\d|[Pp]resent|[Cc]urrent|[Nn]ow|至今)");

    /** Signs of words rather than of names. */
    private static final Anchored WORDS_ZH = Anchored.of("[的是在了与和及我你他她们本关于做用者人员类型化性务事]");

    /** @param score how much speaks for it @param spans more than one when it stands on two lines */
    private record Candidate(List<Span> spans, int score, Certainty certainty) {

        Candidate(Span span, int score, Certainty certainty) {
            this(List.of(span), score, certainty);
        }
    }

    private final NameWords names;
    private final NameParts parts;
    private final NameLabels labels;
    private final NameInProperties byProperties;
    private final NameBesideGender besideGender;

    NameReader(Lexicon lexicon, Headings headings) {
        this.names = new NameWords(lexicon, headings);
        this.parts = new NameParts(names);
        this.labels = new NameLabels(names, parts, lexicon.vocabulary().words("names"));
        this.besideGender = new NameBesideGender(parts);
        this.byProperties =
                new NameInProperties(names, parts, lexicon.vocabulary().words("names"));
    }

    /** @param head the lines before the first section with content @param lines all of the document */
    @Nullable
    FoundName in(View view, List<Line> head, List<Line> lines) {
        String text = view.text();
        Handles handles = Handles.in(view.original());
        List<Line> first = lines.subList(0, Math.min(LABELLED, lines.size()));
        FoundName gendered = besideGender.in(text, first);
        FoundName labelled = gendered == null ? labels.in(text, head, handles) : gendered;
        labelled = labelled == null ? labels.in(text, first, handles) : labelled;
        if (labelled != null && labelled.isFull()) {
            return labelled;
        }
        FoundName placed = byPlace(text, head, lines, handles);
        return labelled == null || placed != null && placed.goesOnFrom(labelled) ? placed : labelled;
    }

    /** What a document says of itself beside its text, for one whose text names nobody. */
    @Nullable
    FoundName inProperties(List<String> properties, View view) {
        return byProperties.in(properties, view);
    }

    private @Nullable FoundName byPlace(String text, List<Line> head, List<Line> lines, Handles handles) {
        int page = PageHead.end(text);
        Candidate best = best(
                text,
                head.stream()
                        .filter(line -> !line.isBlank() && line.start() >= page)
                        .toList(),
                handles);
        if (best != null && best.score() >= ENOUGH) {
            return FoundName.at(text, best.spans(), best.certainty());
        }
        FoundName ofSkills = NamesOfSkills.first(names, parts, text, head);
        return ofSkills == null ? new NamesElsewhere(names, handles).in(text, lines) : ofSkills;
    }

    private @Nullable Candidate best(String text, List<Line> head, Handles handles) {
        Candidate best = null;
        int above = 0;
        for (int i = 0; i < Math.min(LINES, head.size()); i++) {
            Line next = head.get(Math.min(i + 1, head.size() - 1));
            boolean none = head.get(i).text().length() > LONGEST
                    || isNickname(head.get(i), next)
                    || ThingsListed.hold(head, i)
                    || OthersLabels.areOnNameIn(head.get(i).text());
            above += AboveNames.isOne(names, head.get(i)) ? 1 : 0;
            Candidate found = none ? null : candidate(text, head.get(i), next, Math.max(0, i - above), handles);
            best = better(best, found);
            best = i + 1 == head.size() ? best : better(best, twoLines(text, head.get(i), head.get(i + 1), i, handles));
        }
        return best;
    }

    /** "Vivian" above 林若溪 */
    private boolean isNickname(Line line, Line next) {
        return names.shape(line.text(), false) == NameWords.Shape.ONE_WORD
                && names.shape(next.text(), false) == NameWords.Shape.CHINESE;
    }

    private static @Nullable Candidate better(@Nullable Candidate one, @Nullable Candidate other) {
        return one == null || other != null && other.score() > one.score() ? other : one;
    }

    private @Nullable Candidate candidate(String text, Line line, Line next, int index, Handles handles) {
        int place = Math.max(1, 4 - index)
                + (line.level() == 1 ? 2 : 0)
                - (line.hasBullet() ? 1 : 0)
                + (GENDER.isIn(line.text()) ? 2 : 0);
        Span whole = parts.whole(text, line.span());
        if (whole != null) {
            return new Candidate(whole, place + 4, Certainty.SURE);
        }
        Span bare = names.bare(text, line.span());
        if (isReversed(line, bare.in(text), index, handles)) {
            return new Candidate(bare, place + CORROBORATED, Certainty.SURE);
        }
        Candidate pair = inTwoParts(text, line, place, handles);
        return pair == null ? amongParts(text, line, next, place, handles) : pair;
    }

    /** "Varga, Ines" */
    private boolean isReversed(Line line, String words, int index, Handles handles) {
        return NameSpelling.isReversed(words)
                && (handles.holdAllOf(NameSpelling.joined(words))
                        || (line.level() == 1 || index == 0 && handles.holdOneOf(words)) && parts.isReversed(words));
    }

    /** "Ines   Varga   i.varga@example.net": two words that a wide gap parts, when an address holds both. */
    private @Nullable Candidate inTwoParts(String text, Line line, int place, Handles handles) {
        List<Span> all = parts.of(text, line.span()).stream()
                .map(part -> names.bare(text, part))
                .filter(part -> !part.isEmpty() && !names.isLabel(part.in(text)))
                .toList();
        if (all.size() < 2) {
            return null;
        }
        Span both = Span.of(all.get(0).start(), all.get(1).end());
        String name = all.get(0).in(text) + " " + all.get(1).in(text);
        boolean words = names.shape(all.get(0).in(text), false) == NameWords.Shape.ONE_WORD
                && names.shape(all.get(1).in(text), false) == NameWords.Shape.ONE_WORD
                && both.in(text).replaceAll(",?\\s+", " ").equals(name);
        return words && names.shape(name, false) == NameWords.Shape.FULL && handles.holdAllOf(name)
                ? new Candidate(both, place + CORROBORATED, Certainty.SURE)
                : null;
    }

    /** Behind other words a name counts when these are a title or a place, or when an address holds it. */
    private @Nullable Candidate amongParts(String text, Line line, Line next, int place, Handles handles) {
        boolean first = true;
        boolean strange = false;
        boolean applies = line.level() == 1 && APPLIES.isIn(line.text());
        for (Span part : parts.of(text, line.span())) {
            Span bare = NameBesidePlace.without(names, text, names.bare(text, part));
            if (!bare.isEmpty() && !names.isLabel(bare.in(text))) {
                boolean top = line.level() == 1 || line.isHeading() && place >= FIRST;
                boolean sure = Owned.isBehind(text, bare.end())
                        || top && bare.length() == line.text().length() && isExpected(bare.in(text), next);
                Candidate found = candidate(text, bare, place + (first ? 2 : 0), sure, handles);
                if (found != null
                        && (!strange && !isLabel(text, line, bare, place) || handles.holdOneOf(bare.in(text)))) {
                    return found;
                }
                first = false;
                strange = strange || !applies && !names.isTitleOrPlace(bare.in(text));
            }
        }
        return null;
    }

    /** "Security Tools: ..." below the first line says what follows. */
    private static boolean isLabel(String text, Line line, Span bare, int place) {
        return (place < FIRST || line.index() > 0 && line.level() == 0) && text.startsWith(":", bare.end());
    }

    /** What no surname begins is a name where how to reach somebody, or what he is, stands below it. */
    private boolean isExpected(String words, Line next) {
        return !Script.hasIdeograph(words)
                || names.shape(words, false) != null
                || !WORDS_ZH.isIn(words)
                        && (REACHED.isIn(next.text()) || GENDER.isIn(next.text()) || names.isTitleOrPlace(next.text()));
    }

    private @Nullable Candidate candidate(String text, Span bare, int place, boolean sure, Handles handles) {
        String words = bare.in(text);
        NameWords.Shape shape = names.shape(words, sure && !names.isOfSkills(words) || handles.holdAllOf(words));
        shape = shape == null && place >= TOP && names.isNamesake(words) ? NameWords.Shape.FULL : shape;
        if (shape == null) {
            Span before = names.beforeTitle(text, bare);
            return before == null ? null : new Candidate(before, place, Certainty.medium("name-beside-title"));
        }
        int known = handles.holdOneOf(words) ? CORROBORATED : 0;
        if (shape == NameWords.Shape.ONE_WORD && isDated(text, bare)) {
            return null;
        }
        int score = place
                + known
                + (Owned.isBehind(text, bare.end()) ? OWNER : 0)
                + switch (shape) {
                    case CHINESE -> 1;
                    case FULL -> WordCount.of(words) <= 3 ? 1 : 0;
                    case ONE_WORD, LOWER_CASE -> -4;
                };
        return new Candidate(
                bare, score, known > 0 || place >= TOP ? Certainty.SURE : Certainty.low("name-by-its-place"));
    }

    /** "Tansyfern, March 2019 - Present" is where somebody works. */
    private static boolean isDated(String text, Span bare) {
        int end = text.indexOf('\n', bare.end());
        return TIME.isIn(text.substring(bare.end(), end < 0 ? text.length() : end));
    }

    /** "INES" above "VARGA", or "INES MARIA" above the "VARGA" of an address. */
    private @Nullable Candidate twoLines(String text, Line above, Line below, int index, Handles handles) {
        String first = word(above);
        String last = word(below);
        boolean two = areFirstAndLast(first, last, handles);
        boolean words = (two || names.shape(first, false) == NameWords.Shape.ONE_WORD)
                && names.shape(last, false) == NameWords.Shape.ONE_WORD;
        String joined = first + " " + last;
        int known = handles.holdOneOf(joined) ? CORROBORATED : 0;
        if (!words
                || below.index() - above.index() > 2
                || names.shape(joined, false) != NameWords.Shape.FULL
                || index > 0 && known == 0) {
            return null;
        }
        int spaced = NameSpelling.isSpaced(above.text()) ? ENOUGH : 0;
        return new Candidate(
                List.of(above.span(), below.span()),
                Math.max(1, 4 - index) + 1 + known + spaced + (two ? ENOUGH : 0),
                Certainty.medium("name-on-two-lines"));
    }

    /** Whether two first names stand over the last one, which an address tells; both lines are in capitals, or neither is. */
    private boolean areFirstAndLast(String first, String last, Handles handles) {
        boolean capitals = NameWords.isCapitals(first);
        return names.shape(first, false) == NameWords.Shape.FULL
                && capitals == NameWords.isCapitals(last)
                && handles.holdOneOf(last)
                && (capitals || !handles.holdAllOf(first));
    }

    /** A word without the spaces between its letters. */
    private static String word(Line line) {
        return NameSpelling.isSpaced(line.text()) ? NameSpelling.joined(line.text()) : line.text();
    }
}
