package dev.candour.resume.json;

import dev.candour.profile.Evidence;
import dev.candour.profile.PartialDate;
import dev.candour.profile.Profile.EmploymentType;
import dev.candour.profile.Profile.Work;
import dev.candour.resume.career.Trainees;
import dev.candour.resume.career.TypeWords;
import dev.candour.resume.dates.Dates;
import dev.candour.resume.evidence.EvidenceBook;
import dev.candour.resume.text.Warnings;
import dev.candour.source.SourceNode;
import dev.candour.source.SourceNode.Kind;
import dev.candour.vocabulary.WordLists;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the positions of a JSON Resume, from {@code work} and {@code volunteer}. */
public final class JsonCareer {

    /** A position, the texts in which it shows skills, and its node. */
    public record Found(Work work, List<SourceNode> texts, List<SourceNode> keywords, SourceNode node) {}

    private final JsonFields fields;
    private final TypeWords types;

    public JsonCareer(JsonFields fields, WordLists titles) {
        this.fields = fields;
        this.types = TypeWords.of(titles);
    }

    public List<Found> in(SourceNode resume, YearMonth asOf, Warnings warnings) {
        List<Found> found = new ArrayList<>();
        positions(resume, "work").forEach(node -> found.add(position(node, null, asOf, warnings)));
        positions(resume, "volunteer")
                .forEach(node -> found.add(position(node, EmploymentType.VOLUNTEER, asOf, warnings)));
        return found;
    }

    /** A form that nobody filled in is no position. */
    private List<SourceNode> positions(SourceNode resume, String list) {
        return fields.maps(resume, list).stream()
                .filter(node -> node.fields().keySet().stream().anyMatch(field -> isFilled(node, field)))
                .toList();
    }

    private static boolean isFilled(SourceNode node, String field) {
        SourceNode value = node.fields().get(field);
        return value != null
                && !value.is(Kind.NULL)
                && (value.is(Kind.LIST)
                        ? value.items().stream()
                                .anyMatch(item ->
                                        !item.is(Kind.TEXT) || !item.text().isBlank())
                        : !value.is(Kind.TEXT) || !value.text().isBlank());
    }

    private Found position(SourceNode node, @Nullable EmploymentType fixed, YearMonth asOf, Warnings warnings) {
        String name = fields.text(node, "name");
        String title = fields.text(node, "position");
        List<SourceNode> texts = new ArrayList<>();
        for (String field : List.of("summary", "description")) {
            SourceNode value = node.fields().get(field);
            if (value != null && fields.text(value) != null) {
                texts.add(value);
            }
        }
        fields.items(node, "highlights").stream()
                .filter(item -> fields.text(item) != null)
                .forEach(texts::add);
        List<SourceNode> keywords = fields.items(node, "keywords").stream()
                .filter(item -> fields.text(item) != null)
                .toList();
        Dates dates = dates(node, asOf, warnings);
        Work work = new Work(
                name,
                title,
                dates.from(),
                dates.to(),
                fixed != null ? fixed : type(node, name, title, dates),
                fields.whole(node, "teamSize"),
                summary(texts, keywords));
        return new Found(work, texts, keywords, node);
    }

    private static @Nullable String summary(List<SourceNode> texts, List<SourceNode> keywords) {
        String words = keywords.stream().map(SourceNode::text).collect(Collectors.joining(", "));
        String all = texts.stream().map(SourceNode::text).map(String::strip).collect(Collectors.joining("\n")) + "\n"
                + words;
        return all.isBlank() ? null : all.strip();
    }

    private Dates dates(SourceNode node, YearMonth asOf, Warnings warnings) {
        String pointer = JsonFields.pointer(node);
        String start = fields.text(node, "startDate");
        String end = fields.text(node, "endDate");
        PartialDate from = JsonFields.date(start);
        PartialDate to = JsonFields.date(end);
        if (start == null) {
            warnings.at("undated-position", pointer);
        } else if (from == null || to == null && !JsonFields.lasts(end)) {
            warnings.at("unreadable-date", pointer);
            return Dates.NONE;
        }
        return Dates.of(from, to, JsonFields.lasts(end), asOf, code -> warnings.at(code, pointer));
    }

    private EmploymentType type(SourceNode node, @Nullable String name, @Nullable String title, Dates dates) {
        String written = fields.text(node, "type", "employmentType", "employment_type");
        for (EmploymentType type : EmploymentType.values()) {
            if (type.text().equals(written)) {
                return type;
            }
        }
        String called = (title == null ? "" : title) + " | " + (written == null ? "" : written);
        if (title != null && Trainees.isInternship(title, dates.from(), dates.to())) {
            return EmploymentType.INTERNSHIP;
        }
        boolean own = title != null && types.owner().isIn(title);
        return own ? EmploymentType.SELF_EMPLOYED : said((name == null ? "" : name) + " | " + called, called);
    }

    private EmploymentType said(String words, String called) {
        if (types.internship().isIn(words)) {
            return EmploymentType.INTERNSHIP;
        }
        if (types.volunteer().isIn(called) && !TypeWords.isCareOfThem(called)) {
            return EmploymentType.VOLUNTEER;
        }
        return types.selfEmployed().isIn(words) ? EmploymentType.SELF_EMPLOYED : EmploymentType.EMPLOYMENT;
    }

    /** Where each position and its parts stand. */
    public void note(String document, List<Found> career, EvidenceBook book) {
        for (int i = 0; i < career.size(); i++) {
            Work work = career.get(i).work();
            SourceNode node = career.get(i).node();
            String words = Stream.of(work.name(), work.position())
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(", "));
            book.note("/work/" + i, List.of(evidence(document, node, words)));
            part(book, document, "/work/" + i + "/name", fields.value(node, "name"));
            part(book, document, "/work/" + i + "/position", fields.value(node, "position"));
            part(book, document, "/work/" + i + "/teamSize", fields.value(node, "teamSize"));
            if (work.startDate() != null) {
                part(book, document, "/work/" + i + "/startDate", fields.value(node, "startDate"));
                part(book, document, "/work/" + i + "/endDate", fields.value(node, "endDate"));
            }
        }
    }

    private static void part(EvidenceBook book, String document, String pointer, @Nullable SourceNode value) {
        if (value != null) {
            book.note(pointer, List.of(evidence(document, value, null)));
        }
    }

    public static Evidence evidence(String document, SourceNode node, @Nullable String quote) {
        String words = quote != null ? quote : node.is(Kind.MAP) || node.is(Kind.LIST) ? "" : node.text();
        return Evidence.ofJson(document, JsonFields.pointer(node), words);
    }
}
