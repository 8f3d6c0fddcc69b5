package dev.candour.resume.leadership;

import dev.candour.resume.text.Anchored;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 将团队从5人发展到20人: who made a team grow leads it; 团队从5人扩大到20人 alone only says how large it became. */
final class GrownChinese {

    private static final Pattern GROWN = Pattern.compile(
            "(将|把|使|带领|带动)?[^,，。;；\\d]{0,6}(?:团队|部门|小组|人员)(?:规模|人数)?[由从]\\s?[\\d一二两三四五六七八九十零]{1,4}\\s?[人名]?[^,，。;；\\d]{0,4}(?:扩|发展|增|壮大|提升|成长|带)[^,，。;；\\d]{0,4}[到至为]\\s?(\\d{1,4})\\s?[余多+]?\\s?[人名]");

    /** What grows in both. */
    private static final Anchored GROUP = Anchored.of("(?:团队|部门|小组|人员)(?:规模|人数)?[由从]");

    /** 建立并扩展团队从10人到200人 */
    private static final Pattern MADE = Pattern.compile(
            "(?:建立|搭建|组建|扩展|扩大|扩充|壮大|发展)[^,，。;；\\d]{0,12}(?:团队|部门|小组)(?:规模|人数)?[由从]\\s?[\\d一二两三四五六七八九十零]{1,4}\\s?[人名]?[^,，。;；\\d]{0,4}[到至]\\s?(\\d{1,4})\\s?[余多+]?\\s?[人名]");

    private GrownChinese() {}

    static List<Leading.Place> in(String line) {
        if (line.indexOf('从') < 0 && line.indexOf('由') < 0 || !GROUP.isIn(line)) {
            return List.of();
        }
        List<Leading.Place> places = new ArrayList<>();
        Matcher grown = GROWN.matcher(line);
        while (grown.find()) {
            places.add(new Leading.Place(
                    grown.start(), grown.end(), Integer.parseInt(grown.group(2)), grown.group(1) == null));
        }
        Matcher made = MADE.matcher(line);
        while (places.isEmpty() && made.find()) {
            places.add(new Leading.Place(made.start(), made.end(), Integer.parseInt(made.group(1))));
        }
        return places;
    }
}
