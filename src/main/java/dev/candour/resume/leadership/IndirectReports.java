package dev.candour.resume.leadership;

import dev.candour.resume.text.Anchored;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;

/** "直接管理6人，间接管理40人" and "5 direct and 12 indirect reports": who counts them apart leads them all. */
final class IndirectReports {

    private static final Anchored CHINESE = Anchored.of(
            "直[接属](?:管理|下属|汇报|带领|领导|管辖)[^,，。;；\\d]{0,6}(\\d{1,4})[^,，、。;；\\d]{0,8}[,，、;；及和]\\s?间接(?:管理|下属|汇报|带领|领导|管辖)?[^,，。;；\\d]{0,6}(\\d{1,4})\\s?[人名个位]?");

    private static final Anchored ENGLISH = Anchored.ofAnyCase(
            "(?<![\\d.,$])(\\d{1,4})\\+? direct(?: reports?)?,? (?:and|&|plus|with|/) (\\d{1,4})\\+? indirect(?: reports?)?\\b");

    private IndirectReports() {}

    static List<Leading.Place> in(String line) {
        boolean chinese = line.contains("间接");
        if (!chinese && !line.contains("indirect")) {
            return List.of();
        }
        List<Leading.Place> places = new ArrayList<>();
        for (MatchResult found : (chinese ? CHINESE : ENGLISH).in(line)) {
            int people = Integer.parseInt(found.group(1)) + Integer.parseInt(found.group(2));
            places.add(new Leading.Place(found.start(), found.end(), people));
        }
        return places;
    }
}
