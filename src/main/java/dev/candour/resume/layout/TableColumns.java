package dev.candour.resume.layout;

import dev.candour.resume.header.Lexicon;
import dev.candour.resume.header.Segment.Kind;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What the first row of a table says of its columns: 起止时间, 公司名称, 岗位, 离职原因. */
final class TableColumns {

    static final TableColumns NONE = new TableColumns(Map.of());

    private static final int WORTH = 20;
    private static final int LONGEST_LABEL = 14;
    private static final Pattern CELLS = Pattern.compile("\\s*[\\t|]+\\s*|\\s{2,}");
    private static final Anchored DATES = Anchored.of("时间|時間|日期|年度|年份|年次|起止|年月|期間|期间|(?i:dates?|period|duration|from)");
    private static final Anchored TOLD = Anchored.of("内容|內容|职责|職責|描述|业绩|主要工作|备注|備註|证明人|證明人|离职|離職|薪|电话|電話|汇报");

    /** By their place behind the dates, from 0. */
    private final Map<Integer, Kind> kinds;

    private TableColumns(Map<Integer, Kind> kinds) {
        this.kinds = kinds;
    }

    /** @param first the first line with dates */
    static TableColumns above(Lexicon lexicon, List<Line> lines, int first) {
        int head = first - 1;
        while (head >= 0 && lines.get(head).isBlank()) {
            head--;
        }
        String[] cells = head < 0 ? new String[0] : CELLS.split(lines.get(head).text());
        int from = cells.length > 0 && DATES.isIn(cells[0]) ? 1 : 0;
        Map<Integer, Kind> kinds = new HashMap<>();
        for (int i = from; i < cells.length; i++) {
            Kind kind = kind(lexicon, cells[i]);
            if (kind != null) {
                kinds.put(i - from, kind);
            }
        }
        boolean table = cells.length >= 3 && kinds.size() * 2 >= cells.length && kinds.containsValue(Kind.ORGANIZATION);
        return table ? new TableColumns(kinds) : NONE;
    }

    private static @org.jspecify.annotations.Nullable Kind kind(Lexicon lexicon, String label) {
        if (label.length() > LONGEST_LABEL) {
            return null;
        }
        Kind known = lexicon.labelled(label);
        return known == null && TOLD.isIn(label) ? Kind.NOISE : known;
    }

    int forTitle(Block.Part part) {
        return worth(part, Kind.TITLE);
    }

    int forEmployer(Block.Part part) {
        return worth(part, Kind.ORGANIZATION);
    }

    private int worth(Block.Part part, Kind kind) {
        Kind column = part.offset() == 0 ? kinds.get(part.cell()) : null;
        return column == null ? 0 : column == kind ? WORTH : -WORTH;
    }
}
