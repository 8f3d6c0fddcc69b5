package dev.candour.resume.header;

import dev.candour.resume.header.Segment.Kind;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Script;
import dev.candour.vocabulary.Phrases;
import dev.candour.vocabulary.WordLists;
import org.jspecify.annotations.Nullable;

/** What labels in title lines say of the value behind them: "Employer: ...", "职位:". */
final class TitleLabels {

    /** 所任职务, 现任岗位, 担任, 本人角色: whatever stands before it, the word at the end says that a post follows. */
    private static final Anchored POST = Anchored.of(
            "(?:担任|所任|现任|曾任|出任|任职|在职|从事|就职|本人|具体|主要|我的|目前|当前|现|所在|最终|最高|任)?的?(?:职位|职务|岗位|职称|角色|头衔)(?:名称)?|担任|现任|曾任|任职");

    private final Phrases employers;
    private final Phrases titles;
    private final Phrases departments;
    private final Phrases places;
    private final Phrases dates;
    private final Phrases asides;

    TitleLabels(WordLists words) {
        this.employers = words.phrases("employer label");
        this.titles = words.phrases("title label");
        this.departments = words.phrases("department label");
        this.places = words.phrases("place label");
        this.dates = words.phrases("date label");
        this.asides = words.phrases("aside label");
    }

    /** Whether all that stands behind a label is neither title nor employer. */
    boolean isAside(String label) {
        return asides.is(label);
    }

    /** What the label before a colon says of the value behind it; null when it says nothing. */
    @Nullable
    Kind kind(String written) {
        String label = Script.isChinese(written) ? written.replace(" ", "") : written; // "职 位"
        if (employers.is(label)) {
            return Kind.ORGANIZATION;
        }
        if (titles.is(label) || POST.is(Script.simplified(label))) {
            return Kind.TITLE;
        }
        if (departments.is(label)) {
            return Kind.DEPARTMENT;
        }
        if (places.is(label)) {
            return Kind.PLACE;
        }
        return dates.is(label) || asides.is(label) ? Kind.NOISE : null;
    }
}
