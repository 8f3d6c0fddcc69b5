package dev.candour.resume.header;

import dev.candour.resume.header.Segment.Kind;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Script;
import dev.candour.resume.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Splits a title line at its separators, parentheses kept whole, and says what each part is. */
public final class Segments {
    /** A longer line is running text, whatever stands in it. */
    public static final int LONGEST = 300;

    /** "Leeds, CA)", whose parenthesis opened before the dates. */
    private static final Anchored STRAY = Anchored.of("[A-Z]{2}\\)");

    /** "Client (may be contacted): Ines V." */
    private static final Anchored CONTACT =
            Anchored.ofAnyCase("\\p{L}[\\p{L} ]{2,24} \\([^()]*\\bcontact(?:ed)?\\b[^()]*\\)");

    private static final String EDGES = " \t,;:|/-~·•@、。.*_=>\"";
    private static final Anchored COMPANY_END = Anchored.ofAnyCase(
            "^(?:(?:股份)?有限(?:责任|責任)?公司|inc|ltd|l\\.?l\\.?c|l\\.?l\\.?p|corp|co|gmbh|plc|limited|pty|s\\.a|k\\.k|bv|ag)\\.?(?:[ ,.].*)?$");
    private static final Anchored ABBREVIATED = Anchored.ofAnyCase(
            "(?:\\b(?:co|inc|ltd|corp|bros|kft|zrt|pvt|pty|pte|cie|mfg|univ|dept|inst|intl|assoc|ltda)|\\.\\s?\\p{L}{1,2})$");

    private final Lexicon lexicon;
    private final String text;
    private final int line;
    private final SegmentKinds kinds;
    private final Parentheses parentheses;
    private final TitleEnds ends;
    private final Separators separators;
    private final List<Segment> segments = new ArrayList<>();

    private Segments(Lexicon lexicon, String text, int line) {
        this.lexicon = lexicon;
        this.text = text;
        this.line = line;
        this.kinds = new SegmentKinds(lexicon);
        this.parentheses = new Parentheses(lexicon);
        this.ends = new TitleEnds(lexicon, text);
        this.separators = new Separators(lexicon, text);
    }

    public static List<Segment> of(Lexicon lexicon, String text, Span span, int line) {
        if (span.length() > LONGEST) {
            return List.of();
        }
        return lexicon.recalled(text, span, line, () -> read(lexicon, text, span, line));
    }

    private static List<Segment> read(Lexicon lexicon, String text, Span span, int line) {
        Segments reader = new Segments(lexicon, text, line);
        reader.split(LeadIn.behindNumber(text, span));
        EmployersBesideSlash.join(text, reader.segments);
        Parentheses.setTermsAside(reader.segments);
        TownsBeforeStates.markCapital(reader.segments);
        ListedNames.join(lexicon, text, reader.segments);
        FieldsBehindTitle.mark(lexicon, text, reader.segments);
        TradeNames.mark(lexicon, reader.segments);
        return reader.isAside(span) ? reader.asNoise() : List.copyOf(reader.segments);
    }

    /** Whether one of the parts of a line is of some kind. */
    public static boolean name(List<Segment> segments, Kind kind) {
        return segments.stream().anyMatch(segment -> segment.is(kind));
    }

    /** "Industry: retail, wholesale" */
    private boolean isAside(Span span) {
        int colon = span.in(text).indexOf(':');
        String label = colon > 0 ? span.in(text).substring(0, colon) : "";
        return CONTACT.is(label) || lexicon.isAsideLabel(Asides.bare(label));
    }

    private List<Segment> asNoise() {
        return segments.stream().map(part -> part.as(Kind.NOISE)).toList();
    }

    private void split(Span span) {
        int depth = 0;
        int start = span.start();
        for (int at = span.start(); at < span.end(); at++) {
            char c = text.charAt(at);
            depth = "([【".indexOf(c) >= 0 ? depth + 1 : ")]】".indexOf(c) >= 0 ? Math.max(0, depth - 1) : depth;
            if (depth == 0 && ends.endsTitle(start, at, span)) {
                add(Span.of(start, at));
                return;
            }
            int width = depth == 0 ? separators.at(span, at) : 0;
            if (width > 0) {
                add(Span.of(start, at));
                start = at + width;
                at = start - 1;
            }
        }
        add(Span.of(Math.min(start, span.end()), span.end()));
    }

    private void add(Span raw) {
        Span whole =
                withFullStop(Asides.withoutPicture(raw.strip(text, EDGES), text).strip(text, EDGES));
        List<Segment> told = ToldPosts.in(lexicon, text, whole, line, name(segments, Kind.ORGANIZATION));
        if (!told.isEmpty()) {
            told.forEach(this::addTold);
            return;
        }
        Span span = LeadIn.cut(lexicon, text, whole);
        if (span.isEmpty()) {
            return;
        }
        String words = span.in(text);
        int site = NameMarks.siteBehindName(words);
        if (site > 0) {
            add(Span.of(span.start(), span.start() + site));
            String address = words.substring(site);
            segments.add(new Segment(Kind.NOISE, Span.of(span.start() + site, span.end()), address, address, line));
            return;
        }
        if (words.endsWith(TitleWords.AT.stripTrailing()) && lexicon.isTitle(words.substring(0, words.length() - 3))) {
            add(Span.of(span.start(), span.end() - 3)); // "Clerk at **Acme**"
            return;
        }
        if (words.endsWith(")") && words.indexOf('(') < 0 && STRAY.is(words)) {
            add(Span.of(span.start(), span.end() - 1));
            return;
        }
        if (Parentheses.encloses(words)) {
            within(Span.of(span.start() + 1, span.end() - 1));
            return;
        }
        int quoted = parentheses.quotedTitle(words);
        if (quoted > 0) {
            add(Span.of(span.start(), span.start() + quoted));
            add(Span.of(span.start() + quoted + 1, span.end() - 1));
            return;
        }
        int bracket = NameMarks.bracket(words);
        if (bracket > 0) {
            add(Span.of(span.start(), span.start() + bracket));
            add(Span.of(span.start() + bracket, span.end()));
            return;
        }
        int tools = parentheses.toolsIn(words);
        if (tools > 0) {
            add(Span.of(span.start(), span.start() + tools));
            String listed = words.substring(tools);
            segments.add(new Segment(Kind.NOISE, Span.of(span.start() + tools, span.end()), listed, listed, line));
            return;
        }
        int close = words.startsWith("(") ? words.indexOf(')') : -1;
        if (close > 0 && close + 1 < words.length() && !parentheses.isGradeBefore(words, close)) {
            add(Span.of(span.start(), span.start() + close + 1));
            add(Span.of(span.start() + close + 1, span.end()));
            return;
        }
        int behindTown = parentheses.titleBehindTown(words);
        if (behindTown > 0) {
            add(Span.of(span.start(), span.start() + behindTown));
            add(Span.of(span.start() + behindTown, span.end()));
            return;
        }
        Span lasted = GluedNames.lasted(words);
        if (!lasted.isEmpty()) {
            add(Span.of(span.start(), span.start() + lasted.start()));
            add(Span.of(span.start() + lasted.end(), span.end()));
            return;
        }
        int cut = GluedNames.cut(lexicon, words);
        cut = cut > 0 ? cut : LeadIn.within(lexicon, words);
        if (cut > 0) {
            add(Span.of(span.start(), span.start() + cut));
            add(Span.of(span.start() + cut, span.end()));
            return;
        }
        int aside = parentheses.asideBehindTitle(words);
        if (aside > 0) {
            add(Span.of(span.start(), span.start() + aside));
            add(Span.of(span.start() + aside, span.end()));
            return;
        }
        int open = parentheses.nameIn(words);
        if (open == 0 && continuesCompany(span)) {
            extendLast(span);
            return;
        }
        if (open > 0) {
            add(Span.of(span.start(), span.start() + open));
            within(Span.of(span.start() + open + 1, span.end() - 1));
            return;
        }
        Kind kind = kinds.of(text, span, segments.isEmpty());
        kind = kind == Kind.OTHER && TitleSigns.isBeforeAt(text, span) ? Kind.TITLE : kind;
        kind = kind == Kind.DEPARTMENT && TitleSigns.isBehindAt(text, span) ? Kind.ORGANIZATION : kind;
        kind = kind == Kind.TITLE && TitleSigns.isAtTitle(text, segments, span) ? Kind.OTHER : kind;
        if (continuesTitle(span, kind)) {
            extendLast(span);
            return;
        }
        if (kind == Kind.PLACE) {
            TownsBeforeStates.mark(lexicon, text, segments, span);
        }
        segments.add(new Segment(kind, value(span), words, Asides.bare(words), line));
    }

    /** "担任会计、出纳一职" */
    private void addTold(Segment told) {
        if (continuesTitle(told.span(), told.kind())) {
            extendLast(told.span());
        } else {
            segments.add(told);
        }
    }

    /** "(Faculty of Arts, Wexley University)" holds more than one name, "(laid off, ill)" none. */
    private void within(Span span) {
        if (lexicon.isOrganization(span.in(text))) {
            split(span);
        } else {
            add(span);
        }
    }

    /** The full stop behind "Co." and "S.p.A." belongs to the name. */
    private Span withFullStop(Span span) {
        boolean stop = span.end() < text.length() && text.charAt(span.end()) == '.';
        return stop && ABBREVIATED.isIn(span.in(text)) ? Span.of(span.start(), span.end() + 1) : span;
    }

    private boolean continuesCompany(Span span) {
        String words = span.in(text);
        boolean state = words.equals("CO") || segments.isEmpty() || isInTown() && !TitleWords.isLegalForm(words);
        return !state && COMPANY_END.is(words);
    }

    private boolean isInTown() {
        return segments.get(segments.size() - 1).is(Kind.PLACE);
    }

    /** "Receptionist / Typist" are two titles of one position, "Nurse, Intensive Care Unit" is one with its department. */
    private boolean continuesTitle(Span span, Kind kind) {
        Segment last = segments.isEmpty() ? null : segments.get(segments.size() - 1);
        if (last == null || !last.is(Kind.TITLE)) {
            return false;
        }
        String between = text.substring(last.span().end(), span.start());
        if (last.span().length() != last.text().length() && !between.equals("、")) {
            return false;
        }
        return kind == Kind.TITLE && (between.equals(" / ") || between.equals("、"))
                || kind == Kind.DEPARTMENT
                        && between.equals(", ")
                        && !Script.isChinese(span.in(text))
                        && !lexicon.isNamedPart(span.in(text));
    }

    private void extendLast(Span span) {
        Segment last = segments.remove(segments.size() - 1);
        boolean dot = span.end() < text.length() && text.charAt(span.end()) == '.';
        Span joined = Span.of(last.span().start(), dot ? span.end() + 1 : span.end());
        Kind kind = last.is(Kind.TITLE) ? Kind.TITLE : Kind.ORGANIZATION;
        segments.add(new Segment(kind, joined, joined.in(text), joined.in(text), line));
    }

    /** The part behind a known label, to its very end; the whole span when there is none. */
    private Span value(Span span) {
        int label = kinds.labelEnd(span.in(text));
        Span behind = Span.of(span.start() + label + 1, span.end()).strip(text, EDGES);
        return label > 0 ? Span.of(behind.start(), span.end()) : span;
    }
}
