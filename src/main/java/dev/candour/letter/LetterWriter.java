package dev.candour.letter;

import dev.candour.letter.Letter.Block;
import dev.candour.letter.Letter.Item;
import dev.candour.letter.Letter.Paragraph;
import dev.candour.letter.Letter.Part;
import dev.candour.text.Inert;
import dev.candour.text.Messages;
import dev.candour.verdict.CheckText;
import dev.candour.verdict.Effect;
import dev.candour.verdict.Reason;
import dev.candour.verdict.Status;
import dev.candour.verdict.Verdict;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts a verdict into a letter, part by part. */
final class LetterWriter {

    private final Verdict verdict;
    private final Locale language;
    private final Messages words;
    private final String contact;
    private final List<Part> parts = new ArrayList<>();

    LetterWriter(Verdict verdict, @Nullable String contact) {
        this.verdict = verdict;
        this.language = verdict.language().equals("zh") ? Locale.CHINESE : Locale.ENGLISH;
        this.words = Messages.of("letter", language);
        String owner = Inert.line(verdict.ruleSet().owner());
        this.contact = contact == null || contact.isBlank()
                ? words.get("contact.owner", Map.of("owner", owner))
                : words.get("contact.given", Map.of("contact", Inert.line(contact)));
    }

    Letter write() {
        Points points = new Points(verdict, words);
        part("reasons", new MainReasons(verdict, words).blocks());
        part("met", together(points.of(Status.MET), beside(Effect.AWARD)));
        part("partly", points.of(Status.PARTLY_MET));
        part("not-met", points.of(Status.NOT_MET));
        part("unknown", points.of(Status.UNKNOWN));
        part("against", beside(Effect.DEDUCT));
        part("changes", new WhatHelps(verdict, words).blocks());
        part("unsure", unsure());
        part("noticed", together(items(verdict.warnings()), unassessed()));
        part("never-used", List.of(new Paragraph(say("never-used.list", "list", list(verdict.notUsed())))));
        part("object", List.of(paragraph("object.what"), paragraph("object.how"), paragraph("object.then")));
        part("law", List.of(item("law.gdpr"), item("law.ai-act"), item("law.pipl"), paragraph("law.where")));
        part("records", List.of(records()));
        return new Letter(language, say("title", "job", job()), opening(), List.copyOf(parts));
    }

    private List<Block> opening() {
        return List.of(
                new Paragraph(words.get("greeting")),
                new Paragraph(words.get("opening", Map.of("job", job(), "document", Inert.line(verdict.document())))),
                new Paragraph(words.get("who-decides")),
                new Paragraph(words.get("advice." + verdict.recommendation())));
    }

    /** What rules said beside the requirements, for or against. */
    private List<Block> beside(Effect effect) {
        Predicate<Reason> counts =
                reason -> reason.requirement() == null && reason.effect() == effect && reason.points() != 0;
        return items(verdict.reasons().stream()
                .filter(counts)
                .map(Reason::text)
                .distinct()
                .toList());
    }

    /** Where the reader had to choose and the advice hangs on it: nobody can tell better than the candidate. */
    private List<Block> unsure() {
        CheckText checks = new CheckText(Messages.of("words", language));
        return verdict.toCheck().stream()
                .map(check -> words.get(
                        "unsure.line", Map.of("where", checks.where(check), "reading", Inert.line(check.reading()))))
                .distinct()
                .map(text -> (Block) new Item(text))
                .toList();
    }

    private List<Block> unassessed() {
        List<String> names = verdict.unassessed().stream()
                .map(one -> Inert.line(verdict.shownName(one.requirement())))
                .distinct()
                .toList();
        return names.isEmpty() ? List.of() : List.of(new Item(say("unassessed", "list", list(names))));
    }

    private Block records() {
        return new Paragraph(words.get(
                "records.line",
                Map.of(
                        "name", Inert.line(verdict.ruleSet().name()),
                        "version", Inert.line(verdict.ruleSet().shortVersion()),
                        "job", Inert.line(verdict.job()),
                        "day",
                                DateTimeFormatter.ofPattern(words.get("day"), language)
                                        .format(verdict.asOf()))));
    }

    /** A part that has nothing to say is left out. */
    private void part(String key, List<Block> blocks) {
        String note = key + ".note";
        if (!blocks.isEmpty()) {
            parts.add(new Part(words.get(key), words.has(note) ? words.get(note) : null, blocks));
        }
    }

    private static List<Block> together(List<Block> some, List<Block> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    static List<Block> items(List<String> texts) {
        return texts.stream().map(text -> (Block) new Item(Inert.line(text))).toList();
    }

    private Block paragraph(String key) {
        return new Paragraph(words.get(key, Map.of("contact", contact)));
    }

    private Block item(String key) {
        return new Item(words.get(key));
    }

    private String job() {
        return Inert.line(verdict.jobTitle());
    }

    private String list(List<String> texts) {
        return String.join(
                words.get("list.comma"), texts.stream().map(Inert::line).toList());
    }

    private String say(String key, String name, String value) {
        return words.get(key, Map.of(name, value));
    }
}
