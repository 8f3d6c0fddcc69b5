package dev.candour.resume.career;

import dev.candour.resume.header.Segment;
import dev.candour.resume.text.Anchored;

/** Tells a task with dates of its own, below the employer, from a role there. */
final class DatedTasks {

    /** "嵌入式软件开发" is a trade, a longer name of what is done is told. */
    private static final int LONGEST_TRADE = 8;

    private static final Anchored TRADE = Anchored.of("(?:开发|测试|设计|维护|研究|研发|分析|实施|開發|測試|設計|維護|分析)$");
    private static final Anchored NO_TRADE =
            Anchored.of("(?:调试|优化|整合|移植|搭建|实现|建设|改造|升级|重构|部署|集成|适配|对接|接入|迁移|環境|环境中?|調試|優化|建置|實作|升級|移轉|導入)$");

    private DatedTasks() {}

    /** "溪桥3A开发板 内核移植测试" ends like a title, but beside it stands what was tested; nobody is called 驱动调试. */
    static boolean isOne(Entry entry) {
        Segment title = entry.header().title();
        String words = title == null ? "" : title.bare();
        boolean trade = entry.header().employer() == null && words.length() <= LONGEST_TRADE;
        return NO_TRADE.isIn(words) || !trade && TRADE.isIn(words);
    }
}
