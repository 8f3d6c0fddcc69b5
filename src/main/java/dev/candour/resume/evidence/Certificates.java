package dev.candour.resume.evidence;

import dev.candour.profile.Evidence;
import dev.candour.profile.PartialDate;
import dev.candour.profile.Profile.Certificate;
import dev.candour.resume.dates.DateRange;
import dev.candour.resume.dates.DateRanges;
import dev.candour.resume.section.Section;
import dev.candour.resume.section.Section.Kind;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Script;
import dev.candour.resume.text.Span;
import dev.candour.resume.text.View;
import dev.candour.resume.text.Warnings;
import dev.candour.vocabulary.Mention;
import dev.candour.vocabulary.Terms;
import dev.candour.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads certificates: every line of their section, and known names such as PMP elsewhere. Language tests are none. */
public final class Certificates {

    private static final int LONGEST = 120;
    private static final Anchored LANGUAGE_TEST =
            Anchored.ofAnyCase("\\bCET|\\bTEM-?[48]|IELTS|TOEFL|TOEIC|JLPT|雅思|托福|英语.?[四六八]级|[四六八]级|\\bHSK|Oral:");
    private static final Anchored WISHED = Anchored.ofAnyCase(
            "\\b(?:preparing|studying|working towards?|pursuing|in progress|planned|plan to|not yet)\\b|备考|在考|准备考|计划考");
    private static final Anchored NOT_HELD = Anchored.ofAnyCase(
            "\\b(?:part[- ]qualified|level i{1,2}\\b|\\d+/\\d+ papers|some papers|student member)|部分科目|已过\\d科");
    private static final Anchored EXPIRED = Anchored.ofAnyCase("\\b(?:expired|lapsed|revoked)\\b|已过期|已失效");
    private static final Anchored DENIED = Anchored.ofAnyCase("(?:\\b(?:no|not|without|lack)\\s(?:an?\\s)?|没有|无|未取得)$");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?=年|$)");
    private static final Pattern SPLIT = Pattern.compile("[;；|、\\t]|,(?![^()]*\\))(?=\\s*[A-Z\\u4e00-\\u9fff])");
    private static final Pattern ISSUER = Pattern.compile(
            "^(.{2,80}?)(?:\\s+-\\s+|\\s*\\|\\s*|\\s+by\\s+|,\\s*(?:issued by\\s+)?|\\s*\\()([^()]{2,60})\\)?$");
    private static final Anchored ISSUED = Anchored.ofAnyCase("^(?:issued|credential id|show credential)\\b");
    private static final Pattern EXPIRY = Pattern.compile(
            "[(,;]?\\s*(?:expir(?:es|y|ing)|exp\\.|valid (?:until|through|thru|to)|renew|有效期)",
            Pattern.CASE_INSENSITIVE);
    private static final String EDGES = " \t,;:|/-~·•()[]。.";

    /** A certificate and where it stands. */
    public record Found(Certificate certificate, List<Evidence> evidence) {}

    private final Terms known;
    private final Terms languages;
    private final Map<String, Found> found = new LinkedHashMap<>();

    private final Warnings warnings;

    private Certificates(Vocabulary vocabulary, Warnings warnings) {
        this.warnings = warnings;
        this.known = vocabulary.certificates();
        this.languages = vocabulary.languages();
    }

    public static List<Found> in(
            View view, List<Section> sections, List<DateRange> ranges, Vocabulary vocabulary, Warnings warnings) {
        Certificates reader = new Certificates(vocabulary, warnings);
        for (Section section : sections) {
            for (Line line : section.lines()) {
                if (section.kind() == Kind.CERTIFICATES) {
                    reader.listed(view, line, ranges);
                } else if (section.kind() != Kind.PROJECTS) {
                    reader.named(view, line);
                }
            }
        }
        return List.copyOf(reader.found.values());
    }

    private void named(View view, Line line) {
        if (line.text().length() > 2000 || WISHED.isIn(line.text())) {
            return;
        }
        for (Mention mention : known.findIn(line.text())) {
            String before = line.text().substring(0, mention.start());
            String behind =
                    line.text().substring(mention.end(), Math.min(line.text().length(), mention.end() + 24));
            if (DENIED.isIn(before) || isNotHeld(behind, line.start(), view)) {
                continue;
            }
            add(
                    new Certificate(mention.canonical(), null, null),
                    view.evidence(line.start() + mention.start(), line.start() + mention.end()));
        }
    }

    private void listed(View view, Line line, List<DateRange> ranges) {
        if (line.isBlank() || line.text().length() > 400 || WISHED.isIn(line.text())) {
            return;
        }
        if (ISSUED.isIn(line.text())) {
            issued(line, ranges);
            return;
        }
        List<Mention> mentions = known.findIn(line.text());
        boolean several = mentions.stream().map(Mention::canonical).distinct().count() > 1
                || Script.isChinese(line.text())
                || line.text().contains(";");
        for (Span part : several ? parts(line) : List.of(line.span())) {
            part(view, part, ranges);
        }
    }

    private boolean isNotHeld(String text, int at, View view) {
        boolean expired = EXPIRED.isIn(text);
        if (expired) {
            warnings.at("certificate-expired", view.line(at));
        }
        return expired || NOT_HELD.isIn(text);
    }

    /** "Issued May 2021" below a name, or below a name and who issued it. */
    private void issued(Line line, List<DateRange> ranges) {
        int index = DateRanges.firstFrom(ranges, line.start());
        PartialDate date = index < ranges.size() && ranges.get(index).end() <= line.end()
                ? ranges.get(index).from()
                : null;
        List<String> keys = new ArrayList<>(found.keySet());
        if (keys.isEmpty() || !line.text().toLowerCase(Locale.ROOT).startsWith("issued")) {
            return;
        }
        Found last = found.get(keys.get(keys.size() - 1));
        Found before = keys.size() > 1 ? found.get(keys.get(keys.size() - 2)) : null;
        boolean issuer = before != null
                && before.certificate().date() == null
                && before.certificate().issuer() == null
                && known.canonical(last.certificate().name()).isEmpty();
        Certificate name = issuer ? before.certificate() : last.certificate();
        if (issuer) {
            found.remove(keys.get(keys.size() - 1));
        }
        found.put(
                name.name().toLowerCase(Locale.ROOT),
                new Found(
                        new Certificate(name.name(), issuer ? last.certificate().name() : name.issuer(), date),
                        issuer ? before.evidence() : last.evidence()));
    }

    private static List<Span> parts(Line line) {
        List<Span> parts = new ArrayList<>();
        Matcher split = SPLIT.matcher(line.text());
        int start = 0;
        while (split.find()) {
            parts.add(Span.of(line.start() + start, line.start() + split.start()));
            start = split.end();
        }
        parts.add(Span.of(line.start() + start, line.end()));
        return parts;
    }

    private void part(View view, Span part, List<DateRange> ranges) {
        if (isNotHeld(part.in(view.text()), part.start(), view)) {
            return;
        }
        PartialDate date = null;
        Matcher expiry = EXPIRY.matcher(part.in(view.text()));
        Span name = expiry.find() ? Span.of(part.start(), part.start() + expiry.start()) : part;
        int index = DateRanges.firstFrom(ranges, part.start());
        if (index < ranges.size() && ranges.get(index).end() <= name.end()) {
            DateRange range = ranges.get(index);
            date = range.from();
            Span before = Span.of(part.start(), range.start()).strip(view.text(), EDGES);
            name = before.isEmpty() ? Span.of(range.end(), part.end()) : before;
        }
        Matcher year = YEAR.matcher(name.in(view.text()));
        if (date == null && year.find()) {
            date = PartialDate.ofYear(Integer.parseInt(year.group(1)));
            name = year.start() > 0 ? Span.of(name.start(), name.start() + year.start()) : name;
        }
        name = name.strip(view.text(), EDGES);
        String text = name.in(view.text());
        if (text.length() >= 2
                && text.length() <= LONGEST
                && !LANGUAGE_TEST.isIn(text)
                && languages.findIn(text).isEmpty()
                && text.chars().anyMatch(Character::isLetter)) {
            add(certificate(text, date), view.evidence(name));
        }
    }

    private Certificate certificate(String text, @Nullable PartialDate date) {
        List<Mention> mentions = known.findIn(text);
        Matcher issued = ISSUER.matcher(text);
        String issuer = issued.matches() && mentions.stream().noneMatch(mention -> mention.end() > issued.start(2))
                ? issued.group(2).strip()
                : null;
        String name = issuer == null ? text : issued.group(1).strip();
        return new Certificate(mentions.isEmpty() ? name : mentions.get(0).canonical(), issuer, date);
    }

    private void add(Certificate certificate, Evidence evidence) {
        String key = certificate.name().toLowerCase(Locale.ROOT);
        found.merge(
                key,
                new Found(certificate, List.of(evidence)),
                (one, other) -> new Found(
                        new Certificate(
                                one.certificate().name(),
                                one.certificate().issuer() != null
                                        ? one.certificate().issuer()
                                        : other.certificate().issuer(),
                                one.certificate().date() != null
                                        ? one.certificate().date()
                                        : other.certificate().date()),
                        EvidenceBook.both(one.evidence(), other.evidence())));
    }
}
