package dev.candour.resume.json;

import dev.candour.profile.Profile.Basics;
import dev.candour.profile.Profile.Certificate;
import dev.candour.profile.Profile.DegreeLevel;
import dev.candour.profile.Profile.Education;
import dev.candour.profile.Profile.Language;
import dev.candour.resume.evidence.EvidenceBook;
import dev.candour.resume.language.LanguageLevels;
import dev.candour.resume.study.DegreeWords;
import dev.candour.source.SourceNode;
import dev.candour.source.SourceNode.Kind;
import dev.candour.vocabulary.Mention;
import dev.candour.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the person, studies, languages and certificates of a JSON Resume. */
public final class JsonDetails {

    private static final Pattern BEHIND_DEGREE = Pattern.compile(
            "\\.?\\s*(?:\\([^()]{1,24}\\)\\s*)?(?:\\bin\\b|,|:|\\s[-–]\\s)\\s*(\\p{L}[^,;()]{2,60})",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SIGNS = Pattern.compile("^[\\s:(\\[,;/|–-]+|[\\s:)\\],;/|–-]+$");

    private final Vocabulary vocabulary;
    private final DegreeWords degreeWords;
    private final JsonStudyState states;
    private final LanguageLevels levels;

    public JsonDetails(Vocabulary vocabulary, DegreeWords degreeWords) {
        this.vocabulary = vocabulary;
        this.degreeWords = degreeWords;
        this.states = new JsonStudyState(degreeWords);
        this.levels = new LanguageLevels(vocabulary.words("levels"));
    }

    public static Basics basics(String document, @Nullable SourceNode basics, JsonFields fields, EvidenceBook book) {
        if (basics == null) {
            return new Basics(null, null, null, null);
        }
        SourceNode location = basics.fields().get("location");
        boolean map = location != null && location.is(Kind.MAP);
        for (String part : List.of("name", "email", "phone")) {
            note(book, document, "/basics/" + part, basics, part, fields);
        }
        if (map) {
            note(book, document, "/basics/location/city", location, "city", fields);
        }
        return new Basics(
                fields.text(basics, "name"),
                fields.text(basics, "email"),
                fields.text(basics, "phone"),
                map ? fields.text(location, "city") : null);
    }

    private static void note(
            EvidenceBook book, String document, String pointer, SourceNode map, String field, JsonFields fields) {
        SourceNode value = map.fields().get(field);
        if (value != null && value.isScalar() && fields.text(map, field) != null) {
            book.note(pointer, List.of(JsonCareer.evidence(document, value, null)));
        }
    }

    public List<Education> education(String document, SourceNode resume, JsonFields fields, EvidenceBook book) {
        List<Education> all = new ArrayList<>();
        for (SourceNode node : fields.maps(resume, "education")) {
            String studyType = fields.text(node, "studyType");
            String area = fields.text(node, "area");
            String institution = fields.text(node, "institution");
            String end = fields.text(node, "endDate");
            if (institution == null && area == null && studyType == null) {
                continue;
            }
            book.note(
                    "/education/" + all.size(),
                    List.of(JsonCareer.evidence(document, node, institution == null ? area : institution)));
            all.add(new Education(
                    institution,
                    area == null ? area(studyType) : states.withoutState(area),
                    studyType,
                    level(fields.text(node, "level"), studyType),
                    JsonFields.date(fields.text(node, "startDate")),
                    JsonFields.lasts(end) ? null : JsonFields.date(end),
                    completed(node, studyType, end, fields)));
        }
        return all;
    }

    private @Nullable Boolean completed(
            SourceNode node, @Nullable String studyType, @Nullable String end, JsonFields fields) {
        if (node.fields().containsKey("completed")) {
            return fields.flag(node, "completed");
        }
        boolean lasts = end != null && JsonFields.lasts(end);
        return lasts || states.isOpen(node, studyType, JsonFields.date(end) != null) ? false : null;
    }

    private @Nullable DegreeLevel level(@Nullable String written, @Nullable String studyType) {
        for (DegreeLevel level : DegreeLevel.values()) {
            if (level.text().equals(written)) {
                return level;
            }
        }
        List<DegreeWords.Hit> hits = studyType == null ? List.of() : degreeWords.degrees(studyType);
        return hits.isEmpty() ? null : hits.get(0).level();
    }

    /** "Nursing" of "BSc in Nursing", "B.Sc. Nursing" and "Bachelor of Science (Hons), Nursing". */
    private @Nullable String area(@Nullable String studyType) {
        List<DegreeWords.Hit> hits = studyType == null ? List.of() : degreeWords.degrees(studyType);
        if (hits.size() != 1) {
            return null;
        }
        String behind = states.withoutState(studyType.substring(hits.get(0).end()));
        Matcher rest = BEHIND_DEGREE.matcher(behind);
        String bare = behind.startsWith(".") ? behind.substring(1).strip() : behind.strip();
        return rest.matches() ? rest.group(1).strip() : degreeWords.isKnownField(bare) ? bare : null;
    }

    public List<Language> languages(String document, SourceNode resume, JsonFields fields, EvidenceBook book) {
        List<Language> all = new ArrayList<>();
        for (SourceNode node : fields.items(resume, "languages")) {
            String name = node.is(Kind.MAP) ? fields.text(node, "language") : fields.text(node);
            if (name != null) {
                String fluency = node.is(Kind.MAP) ? fields.text(node, "fluency") : null;
                String level = node.is(Kind.MAP) ? fields.text(node, "level") : null;
                boolean known = level != null && LanguageLevels.isLevel(level);
                fluency = fluency == null && !known ? level : fluency;
                Mention within = within(name);
                fluency = fluency == null && within != null ? beside(name, within) : fluency;
                book.note("/languages/" + all.size(), List.of(JsonCareer.evidence(document, node, name)));
                all.add(new Language(
                        within == null ? vocabulary.languages().canonical(name).orElse(name) : within.canonical(),
                        fluency,
                        known ? level : fluency == null ? null : levels.of(fluency)));
            }
        }
        return all;
    }

    /** The language of "Chinese (native)"; null where the level is in no such place. */
    private @Nullable Mention within(String name) {
        List<Mention> named = vocabulary.languages().canonical(name).isPresent()
                ? List.of()
                : vocabulary.languages().findIn(name);
        return named.size() == 1 && levels.of(beside(name, named.get(0))) != null ? named.get(0) : null;
    }

    private static String beside(String name, Mention language) {
        String rest = name.substring(0, language.start()) + name.substring(language.end());
        return SIGNS.matcher(rest).replaceAll("");
    }

    public List<Certificate> certificates(String document, SourceNode resume, JsonFields fields, EvidenceBook book) {
        List<Certificate> all = new ArrayList<>();
        for (SourceNode node : fields.items(resume, "certificates")) {
            boolean named = node.is(Kind.MAP);
            String name = named ? fields.text(node, "name", "title") : fields.text(node);
            if (name != null) {
                book.note("/certificates/" + all.size(), List.of(JsonCareer.evidence(document, node, name)));
                all.add(new Certificate(
                        vocabulary.certificates().canonical(name).orElse(name),
                        named ? fields.text(node, "issuer") : null,
                        named ? JsonFields.date(fields.text(node, "date")) : null));
            }
        }
        return all;
    }
}
