package dev.candour.resume.study;

import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Script;
import dev.candour.resume.text.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the field of study among the parts of a line: one that is told as such, else one that is known, likely or at least possible. */
final class FieldReader {

    private static final Pattern OWN_FIELD =
            Pattern.compile("^(?:bachelor|master|doctor)s? of (.{3,40})$", Pattern.CASE_INSENSITIVE);
    /** 工程管理研究生文凭 */
    private static final Anchored DIPLOMA = Anchored.of("[\\u4e00-\\u9fff]{2}研究生(?:文凭|证书)$");

    private static final Anchored AND = Anchored.of("(?:and|&) \\p{Lu}");
    private static final Anchored DIRECTLY = Anchored.of("(?:\\s?\\([^)]{1,8}\\))?(?:,|:|\\s[–-])\\s|\\s?\\(");
    private static final Anchored COMMA = Anchored.of(",\\s");
    private static final Anchored WORD = Anchored.of("\\p{Lu}\\p{Ll}{3,}");
    private static final Anchored CAPITALS = Anchored.of("[A-Z]{2,8}");
    private static final Anchored LOWER_CASE = Anchored.of("[a-z]{2,12}");

    private final DegreeWords words;
    private final String text;
    private final Line line;
    private final SchoolTowns towns;
    private final List<DegreeLine.Degree> degrees;
    private final AwardNames awards;
    private final Departments departments;
    private final NoField none;
    private final BehindDegree behind;
    private final NamesBeside names;

    private @Nullable Span area;
    /** The one that the name of a degree holds. */
    private @Nullable Span own;

    private @Nullable Span likely;
    private @Nullable Span loose;
    /** Whether the part before this one is a label and nothing else: "Major - Rope Making". */
    private boolean labelled;

    /** @param degrees those of the line, which grow while it is read */
    FieldReader(DegreeWords words, String text, Line line, SchoolTowns towns, List<DegreeLine.Degree> degrees) {
        this.words = words;
        this.text = text;
        this.line = line;
        this.towns = towns;
        this.degrees = degrees;
        this.awards = new AwardNames(words, text, line, degrees);
        this.none = new NoField(words);
        this.behind = new BehindDegree(words, text, line, degrees);
        this.departments = new Departments(words, text, towns);
        this.names = new NamesBeside(words, text, line, towns, degrees, awards);
    }

    /** "Bachelor of Nursing" names its field itself. */
    void ofDegree(Span degree) {
        Matcher named = OWN_FIELD.matcher(degree.in(text));
        boolean tells = named.matches()
                && !Faculties.isWide(named.group(1))
                && (words.isField(named.group(1)) || words.impliedField(degree.in(text)) == null);
        if (tells && own == null) {
            own = Span.of(degree.start() + named.start(1), degree.end());
        }
    }

    /** The field after which a part of a university is called. */
    void ofSchool(Span school) {
        likely = likely == null ? Faculties.fieldOf(words, text, school) : likely;
    }

    /** What stands in one part with a degree. @param part all of it */
    void besideDegree(Span part, Span name) {
        String called = name.in(text);
        boolean kind = StudyLabels.KIND.matcher(called).matches();
        boolean again = called.length() <= 8 && !words.degrees(called).isEmpty();
        boolean second = own != null && isOf(name);
        boolean word =
                called.indexOf(' ') < 0 && LOWER_CASE.is(called) && !words.isField(called) && behind.isDirectly(name);
        if (called.length() < 2 || area != null || kind || again || second || word || none.is(called)) {
            return;
        }
        if (own != null && AND.opens(called) && own.end() + 1 == name.start()) {
            own = Span.of(own.start(), name.end());
            return;
        }
        Span longer = behind.longer(name);
        if (longer != null) {
            area = longer;
            return;
        }
        boolean inDegree = name.start() > part.start() && isOf(name);
        boolean wide = inDegree && Faculties.isWide(called);
        if (!inDegree) {
            area = name;
        } else if (!wide) {
            own = name;
        } else if (!Faculties.isBare(called)) {
            own = name;
        }
    }

    private boolean isOf(Span name) {
        return text.substring(0, name.start()).stripTrailing().endsWith(" of");
    }

    /** A part that names no degree and no known school. @return the school that it names in capitals; null when it names none */
    @Nullable
    Span part(Span part, @Nullable Span school) {
        Span award = names.behindAward(part);
        Span told = FieldWords.withoutOption(
                words, text, award.start() > part.start() ? award : FieldWords.behind(text, StudyLabels.FIELD, part));
        told = FieldWords.withoutMinor(text, told);
        if (departments.take(part)) {
            return null;
        }
        if (behind.isShortDegree(part, none)) {
            area = FieldWords.trimmed(text, told);
            return null;
        }
        boolean label = told.start() > part.start() || DIPLOMA.isIn(told.in(text)) || labelled;
        labelled = StudyLabels.BARE_MAJOR.is(part.in(text));
        if (loose == null && !label && FieldShape.isDirection(told.in(text))) {
            loose = Span.of(told.start(), told.end() - 2);
            return null;
        }
        if (!label && (StudyLabels.MINOR.matcher(told.in(text)).lookingAt() || none.is(told.in(text)))) {
            return null;
        }
        Span trimmed = ChineseDegrees.withoutDepartment(text, FieldWords.trimmed(text, told), words::isKnownField);
        Span bare = awards.without(trimmed);
        if (bare.length() < 2 || FieldShape.isCourse(bare.in(text)) || none.isUnfinished(bare.in(text))) {
            return null;
        }
        label |= bare.length() < trimmed.length() && awards.isAlone(trimmed);
        if (!label && !isWithin(bare) && words.isAcronym(bare.in(text))) {
            return bare;
        }
        if (!label && names.takesShortSchool(bare)) {
            return null;
        }
        if (!label && !words.isField(bare.in(text))) {
            names.add(bare);
        }
        if (isShortNameOf(school, bare)) {
            return null;
        }
        if (departments.isDepartment(part)) {
            likely = likely == null ? bare : likely;
        } else {
            field(part, bare, label, told.in(text), school);
        }
        return null;
    }

    /** "柳溪大学(LXU)" */
    private boolean isShortNameOf(@Nullable Span school, Span name) {
        return school != null
                && school.end() + 1 == name.start()
                && isWithin(name)
                && Script.hasIdeograph(school.in(text))
                && CAPITALS.is(name.in(text));
    }

    private boolean isWithin(Span name) {
        return name.start() > line.start() && text.charAt(name.start() - 1) == '(';
    }

    /** @param label whether it is told as a field @param told as it is written */
    private void field(Span part, Span name, boolean label, String told, @Nullable Span school) {
        String called = name.in(text);
        if (!label && isTownBehind(school, name)) {
            return;
        }
        if (!label && (told.endsWith("系") || told.endsWith("研究所")) && !called.endsWith("系")) {
            loose = loose == null ? name : loose;
        } else if (area == null
                && (label || FieldWords.isCalledMajor(told) || words.isField(called) && isSecond(told, called))) {
            area = name;
        } else if (area != null && (FieldShape.isInitials(area.in(text), called) || isOfFaculty(area, told, label))) {
            area = name;
        } else if (likely == null
                && (FieldShape.isLikely(called, !degrees.isEmpty()) || FieldShape.isPair(words, called))) {
            likely = name;
        } else if (loose == null && mayBeField(part, name, school)) {
            loose = name;
        }
    }

    /** "BSc, Pendle University, Whalley, 2012": behind a school that stands behind its degree, one word that no list knows is a town. */
    private boolean isTownBehind(@Nullable Span school, Span name) {
        String called = name.in(text);
        return school != null
                && school.end() < name.start()
                && COMMA.is(text.substring(school.end(), name.start()))
                && WORD.is(called)
                && !words.isField(called)
                && !FieldShape.isNamed(called)
                && degrees.stream().anyMatch(degree -> degree.span().end() <= school.start());
    }

    /** 经济学学士, 会计学专业: the name of a Chinese degree tells the faculty, and the major is told besides. */
    private boolean isOfFaculty(Span field, String told, boolean label) {
        return (label || FieldWords.isCalledMajor(told))
                && field.end() < line.end()
                && Script.hasIdeograph(field.in(text))
                && ChineseDegrees.goesOn(text, field.end());
    }

    /** Beside "Master of Mathematics" the bare name of a field says more, "Department of Statistics" only where it was taught. */
    private boolean isSecond(String told, String called) {
        return own == null || told.startsWith(called);
    }

    private boolean mayBeField(Span part, Span name, @Nullable Span school) {
        return !StudyLabels.isName(text.substring(line.start(), part.start()))
                && FieldShape.isPossible(name.in(text))
                && !words.isSecondary(name.in(text))
                && !text.startsWith(":", name.end())
                && !towns.isChineseTown(school, name);
    }

    /** The field that the line tells; null when it tells none. */
    @Nullable
    Span field(@Nullable Span school) {
        Span told = area != null ? area : isBehindWide() ? likely : own;
        if (told != null || !mayTellField(school)) {
            return told;
        }
        Span named = likely != null && !towns.isTownOf(school, likely) ? likely : loose;
        return named == null && school != null ? names.beforeSchool(school, behind) : named;
    }

    /** "MBA, Sail Management": right behind a degree that tells a field itself stands one that says more. */
    private boolean isBehindWide() {
        if (likely == null
                || degrees.isEmpty()
                || !FieldShape.isNamed(likely.in(text))
                || own == null && !isImplied()) {
            return false;
        }
        Span degree = degrees.get(0).span();
        return degree.end() < likely.start()
                && (own == null || degree.end() >= own.end())
                && DIRECTLY.is(text.substring(degree.end(), likely.start()));
    }

    private boolean isImplied() {
        return !degrees.isEmpty()
                && degrees.stream()
                        .allMatch(has -> words.impliedField(has.span().in(text)) != null);
    }

    /** Beside a school or a degree that does not tell it itself, or where nothing else stands on the line. */
    private boolean mayTellField(@Nullable Span school) {
        boolean alone = likely != null && likely.length() == line.text().length() && Script.hasIdeograph(line.text())
                || loose != null && FieldShape.isDepartment(line, loose)
                || likely != null && names.isOnly(likely) && awards.isDated(likely);
        alone |= school == null && names.abbreviated(likely) != null;
        return !isImplied() && (area != null || !degrees.isEmpty() || school != null || alone);
    }

    /** What may be the school that the line names; null when there is none. */
    @Nullable
    Span maybeSchool(@Nullable Span field) {
        return departments.school() != null ? departments.school() : names.maybeSchool(field, area);
    }
}
