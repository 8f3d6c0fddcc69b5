package dev.candour.resume;

import dev.candour.profile.Profile.DegreeLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the segments of the line one by one. */
final class DegreeLineReader {

    private static final Pattern OWN_FIELD =
            Pattern.compile("^(?:bachelor|master|doctor)s? of (.{3,40})$", Pattern.CASE_INSENSITIVE);
    /** So much of what stands behind a label may be the name of a school. */
    private static final int NEXT = 10;

    private static final Pattern SHORT = Pattern.compile("\\p{Lu}{2,3}");
    private static final Pattern LOOSE_FIELD = Pattern.compile("[\\u4e00-\\u9fff]{2,12}");
    private static final Pattern FIELD_SHAPE =
            Pattern.compile("[\\u4e00-\\u9fff]{2,15}(?:学|工程|技术|专业|科学|管理|设计|语|化|与.{2,10})");

    private final DegreeWords words;
    private final String text;
    private final Line line;
    private final List<DateRange> ranges;
    private final SchoolTowns towns;
    private final @Nullable DateRange dates;
    private final List<DegreeLine.Degree> degrees = new ArrayList<>();
    /** The part before the one that is being read. */
    private @Nullable Span before;
    /** Whether a label stands in a cell of its own. */
    private boolean labelled;

    private @Nullable Span school;
    private @Nullable Span shortSchool;
    /** What neither names a known field nor anything else that is known. */
    private final List<Span> names = new ArrayList<>();
    /** Whether it names a diploma or the like, which has no level. */
    private boolean awarded;

    private @Nullable Span area;
    private @Nullable Span ownField;
    private @Nullable Span likelyArea;
    private @Nullable Span looseArea;

    DegreeLineReader(DegreeWords words, String text, Line line, List<DateRange> ranges) {
        this.words = words;
        this.text = text;
        this.line = line;
        this.ranges = ranges;
        this.towns = new SchoolTowns(words, text, line);
        this.dates = DegreeLine.datesOn(line, ranges);
    }

    DegreeLine read() {
        boolean rest = false;
        for (Span segment : StudySegments.of(text, line, dates, towns)) {
            rest |= !segment.isEmpty();
            segment(segment);
        }
        if (school == null && StudyLabels.CERTIFICATE.matcher(line.text()).find()) {
            degrees.removeIf(degree -> SHORT.matcher(degree.span().in(text)).matches());
        }
        Span field = area != null ? area : ownField;
        boolean alone =
                likelyArea != null && likelyArea.length() == line.text().length() && Script.hasIdeograph(line.text());
        boolean implied =
                degrees.stream().anyMatch(has -> words.impliedField(has.span().in(text)) != null);
        if (field == null && !implied && (!degrees.isEmpty() || school != null || alone)) {
            field = likelyArea != null && !towns.isTownOf(school, likelyArea) ? likelyArea : looseArea;
        }
        Span named = degrees.isEmpty() && words.areSubjects(line.text()) ? null : field;
        Span perhaps = school != null || degrees.isEmpty() && !awarded ? null : perhaps(field);
        return new DegreeLine(
                line,
                List.copyOf(degrees),
                school,
                named,
                perhaps,
                dates,
                dates != null && !rest,
                StudyEnd.of(words, text, line, ranges, dates, degrees));
    }

    /** What is named beside the field and is no town: "BSc Physics, Birkholm, 2012". */
    private @Nullable Span perhaps(@Nullable Span field) {
        if (shortSchool != null) {
            return shortSchool;
        }
        return names.stream()
                .filter(name -> !name.equals(field) && towns.maySchoolBe(name))
                .findFirst()
                .orElse(null);
    }

    private void segment(Span raw) {
        Span span = FieldWords.behind(text, StudyLabels.SCHOOL, raw).strip(text, " []");
        String words = span.in(text);
        int colon = words.indexOf(": ");
        if (colon > 0 && this.words.schoolEnd(words.substring(0, colon)) > 0) {
            segment(Span.of(span.start(), span.start() + colon));
            segment(Span.of(span.start() + colon + 2, span.end()));
            return;
        }
        if (StudyLabels.BARE.matcher(words).matches()) {
            labelled = true;
            return;
        }
        if (isUndergraduate(span)) {
            degrees.add(new DegreeLine.Degree(new DegreeWords.Hit(DegreeLevel.BACHELOR, 0, span.length()), span));
            return;
        }
        List<DegreeWords.Hit> hits = towns.isState(before, span, degrees) ? List.of() : this.words.degrees(words);
        before = span;
        int schoolEnd = hits.isEmpty() || Script.hasIdeograph(words) ? this.words.schoolEnd(words) : 0;
        if (!hits.isEmpty() && !StudyLabels.MINOR.matcher(words).find()) {
            hits.forEach(hit -> degree(hit, Span.of(span.start() + hit.start(), span.start() + hit.end())));
        }
        if (!hits.isEmpty()
                && hits.get(0).start() == 0
                && span.in(text).startsWith(":", hits.get(0).end())) {
            segment(Span.of(span.start() + hits.get(0).end() + 1, span.end()).strip(text));
            return;
        }
        boolean aside = hits.isEmpty() && degrees.isEmpty() && span.equals(raw) && !labelled && isAside();
        boolean behindAt = hits.isEmpty() && !degrees.isEmpty() && towns.isBehindAt(span);
        if (behindAt || schoolEnd > 0 && !aside && !isDegreeBefore(hits, schoolEnd)) {
            school(span, schoolEnd);
        } else if (!hits.isEmpty()) {
            besideDegree(span, hits);
        } else {
            field(span);
        }
    }

    /** "大学: 电子工程系" beside "硕士: ...", and not "大学: 柳溪大学". */
    private boolean isUndergraduate(Span said) {
        return degrees.isEmpty()
                && StudyLabels.UNDERGRADUATE
                        .matcher(text)
                        .region(said.start(), line.end())
                        .lookingAt()
                && words.schoolEnd(text.substring(said.end(), Math.min(line.end(), said.end() + NEXT))) == 0
                && said.length() == 2;
    }

    /** The Scottish "MA (Hons)" and the German "Diplom (FH)" are first degrees, and "Bachelor of Nursing" names its field itself. */
    private void degree(DegreeWords.Hit hit, Span span) {
        String name = span.in(text);
        String behind = text.substring(span.end(), line.end());
        boolean first = name.replace(".", "").equalsIgnoreCase("MA")
                && StudyLabels.HONOURS.matcher(behind).find();
        first |= StudyLabels.FH.matcher(behind).find()
                && name.toLowerCase(Locale.ROOT).startsWith("dip");
        degrees.add(new DegreeLine.Degree(
                first ? new DegreeWords.Hit(DegreeLevel.BACHELOR, hit.start(), hit.end()) : hit, span));
        Matcher own = OWN_FIELD.matcher(name);
        if (own.matches() && words.isField(own.group(1)) && !Faculties.isWide(own.group(1))) {
            ownField = Span.of(span.start() + own.start(1), span.end());
        }
    }

    /** A line of honours and grades names no school. */
    private boolean isAside() {
        String honours = StudyLabels.HONOURS_COLLEGE.matcher(line.text()).replaceAll("College");
        return words.isNoise(honours) && words.degrees(line.text()).isEmpty() && dates == null;
    }

    private static boolean isDegreeBefore(List<DegreeWords.Hit> hits, int end) {
        return hits.stream().anyMatch(hit -> hit.start() < end);
    }

    private void school(Span span, int end) {
        boolean glued = span.start() + end < span.end() && Script.isIdeograph(text.charAt(span.start() + end - 1));
        Span name = glued ? Span.of(span.start(), span.start() + end) : towns.withCampus(FieldWords.closed(text, span));
        school = whole(FieldWords.behind(text, StudyLabels.BEFORE_SCHOOL, name));
        if (!glued && name.end() < span.end()) {
            field(Span.of(name.end(), span.end()).strip(text));
        }
        if (glued) {
            segment(Span.of(span.start() + end, span.end()));
        }
    }

    /** Of a school and a part of it the school is named; the part may tell the field. */
    private Span whole(Span name) {
        Span taught = Faculties.fieldOf(words, text, name);
        if (likelyArea == null && taught != null) {
            likelyArea = taught;
        }
        boolean part = school != null && Faculties.isPart(school.in(text), name.in(text));
        return school == null || part ? name : school;
    }

    /** "Bachelor of Science in Physics", "Physics BSc", "物理学硕士". */
    private void besideDegree(Span span, List<DegreeWords.Hit> hits) {
        int first = hits.stream().mapToInt(DegreeWords.Hit::start).min().orElse(0);
        int last = hits.stream().mapToInt(DegreeWords.Hit::end).max().orElse(0);
        Span behind = FieldWords.trimmed(text, Span.of(span.start() + last, span.end()));
        if (school == null && behind.length() >= 2 && FieldWords.isDirectly(text, span.start() + last, behind)) {
            int end = words.schoolEnd(behind.in(text));
            if (end > 0) {
                school(behind, end);
                return;
            }
        }
        Span glued = school == null ? GluedSchool.in(words, text, behind) : null;
        if (glued != null) {
            school = glued;
            behind = Span.of(behind.start(), glued.start()).strip(text);
        }
        boolean label = StudyLabels.NO_FIELD_BEFORE
                .matcher(span.in(text).substring(0, first))
                .find();
        Span before = FieldWords.trimmed(text, Span.of(span.start(), span.start() + (label ? 0 : first)));
        if (behind.length() < 2 && words.schoolEnd(before.in(text)) > 0) {
            school = school == null ? before : school;
            return;
        }
        Span candidate = behind.length() >= 2 ? fieldOf(span, last, behind) : before;
        boolean kind = StudyLabels.KIND.matcher(candidate.in(text)).matches();
        boolean again =
                candidate.length() <= 8 && !words.degrees(candidate.in(text)).isEmpty();
        if (candidate.length() < 2 || area != null || kind || again || isNone(candidate.in(text))) {
            return;
        }
        boolean wide = candidate.start() > span.start() && Faculties.isWide(candidate.in(text)) && isOf(candidate);
        if (!wide) {
            area = candidate;
        } else if (!Faculties.isBare(candidate.in(text))) {
            ownField = candidate;
        }
    }

    private boolean isOf(Span name) {
        return text.substring(0, name.start()).stripTrailing().endsWith(" of");
    }

    /** "Master of Education in Curriculum Design": the faculty comes first, then the field. */
    private Span fieldOf(Span span, int end, Span behind) {
        boolean faculty =
                text.substring(span.start() + end, behind.start()).strip().equals("of");
        int in = faculty ? behind.in(text).indexOf(" in ") : -1;
        return in > 0 && isFaculty(behind.in(text).substring(0, in))
                ? Span.of(behind.start() + in + 4, behind.end())
                : behind;
    }

    private boolean isFaculty(String name) {
        return words.isField(name) || Faculties.isWide(name);
    }

    /** "Economics: Managerial Economics" is a field, "Grade: 1.3" is none. */
    private boolean isLabelled(String words) {
        return StudyLabels.OTHER.matcher(words).find() && !this.words.isField(words.substring(0, words.indexOf(':')));
    }

    private boolean isNone(String words) {
        return isLabelled(words)
                || this.words.isUnfinished(words) && !this.words.isField(words)
                || this.words.isNoise(words) && !this.words.isField(words)
                || words.chars().noneMatch(Character::isLetter)
                || this.words.isPlace(words)
                || words.length() > 80;
    }

    private void field(Span span) {
        Span award = FieldWords.behind(text, StudyLabels.AWARD, span);
        awarded |= award.start() > span.start();
        Span labelled = award.start() > span.start() ? award : FieldWords.behind(text, StudyLabels.FIELD, span);
        String words = labelled.in(text);
        boolean label = labelled.start() > span.start();
        if (!label && (StudyLabels.MINOR.matcher(words).find() || isNone(words))) {
            return;
        }
        Span bare = FieldWords.trimmed(text, labelled);
        if (bare.length() < 2 || this.words.isUnfinished(bare.in(text)) && !this.words.isField(bare.in(text))) {
            return;
        }
        boolean within = bare.start() > line.start() && text.charAt(bare.start() - 1) == '(';
        boolean acronym = !within && this.words.isAcronym(bare.in(text));
        if (!label && acronym) {
            school = school == null ? bare : school;
            return;
        }
        if (!label && shortSchool == null && towns.isShortSchool(bare, degrees)) {
            shortSchool = bare;
            return;
        }
        if (!label && !this.words.isField(bare.in(text))) {
            names.add(bare);
        }
        boolean department = !label && words.endsWith("系") && bare.end() < labelled.end();
        if (department) {
            looseArea = looseArea == null ? bare : looseArea;
        } else if (area == null && (label || words.endsWith("专业") || this.words.isField(bare.in(text)))) {
            area = bare;
        } else if (likelyArea == null && looksLikeField(bare.in(text))) {
            likelyArea = bare;
        } else if (looseArea == null
                && !StudyLabels.isName(text.substring(line.start(), span.start()))
                && LOOSE_FIELD.matcher(bare.in(text)).matches()
                && !text.startsWith(":", bare.end())
                && !towns.isChineseTown(school, bare)) {
            looseArea = bare;
        }
    }

    private boolean looksLikeField(String words) {
        return Script.hasIdeograph(words)
                ? FIELD_SHAPE.matcher(words).matches()
                : !degrees.isEmpty() && WordCount.of(words) <= 6 && !words.matches(".*\\d.*");
    }
}
