package dev.candour.letter;

import dev.candour.letter.Letter.Block;
import dev.candour.letter.Letter.Item;
import dev.candour.letter.Letter.Paragraph;
import dev.candour.text.Inert;
import dev.candour.text.Messages;
import dev.candour.verdict.Change;
import dev.candour.verdict.Recommendation;
import dev.candour.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What would lead to another advice. */
final class WhatHelps {

    private static final int MOST = 4;

    private final Verdict verdict;
    private final Messages words;

    WhatHelps(Verdict verdict, Messages words) {
        this.verdict = verdict;
        this.words = words;
    }

    List<Block> blocks() {
        if (verdict.recommendation() == Recommendation.RECOMMEND) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(words.get(verdict.wouldChange().isEmpty() ? "changes.none" : "changes.some")));
        verdict.wouldChange().stream().limit(MOST).map(this::item).forEach(blocks::add);
        String note = verdict.wouldChangeNote();
        if (note != null) {
            blocks.add(new Paragraph(Inert.line(note)));
        }
        return blocks;
    }

    private Block item(Change change) {
        String what = String.join(
                words.get("changes.and"),
                change.changes().stream().map(Inert::line).toList());
        return new Item(words.get("changes.to." + change.recommendation(), Map.of("what", what)));
    }
}
