package dev.candour.resume.header;

import dev.candour.resume.text.Anchored;

/** What a thesis or a project of a student is called in Chinese: 旧书交换网站的设计与实现. No house is called so. */
public final class ProjectNames {

    private static final Anchored THESIS =
            Anchored.of("的(?:研究|分析|设计|开发|实现|构建|搭建|应用|探索|优化)(?:(?:[与和及、]|以及)(?:研究|分析|设计|开发|实现|构建|应用|优化|推广))?$");

    private ProjectNames() {}

    /** @param text in simplified characters */
    public static boolean isOne(String text) {
        return THESIS.isIn(text);
    }
}
