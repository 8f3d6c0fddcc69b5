package dev.candour.resume.leadership;

import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Script;
import dev.candour.vocabulary.Phrases;
import dev.candour.vocabulary.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds where a line says that its writer leads people, and how many. "Leadership skills" alone is no such place. */
public final class Leading {

    private static final int LONGEST = 10_000;
    private static final int REACH = 120;
    private static final Anchored CLAUSE_END = Anchored.of(
            "(?<!\\b(?:Ph\\.D|M\\.Sc|B\\.Sc|M\\.A|M\\.S|Dr|Prof))[.;!?](?=\\s|$)|[。；！？]|,\\s(?:and\\s)?(?:worked|reported|collaborated|joined|supported|responsible|using)");
    private static final Pattern TEAM = Pattern.compile(
            "^\\s*(?:(?:an?|the|our|my)\\s(?:(?:small|large|remote|global|diverse|distributed|international|talented|young|new|agile|lean),\\s){1,2})?(?:(?!as\\b)[\\w&/'-]+\\s+){0,5}?(?:teams?|squads?|departments?|group of|staff of|crew)\\b(?!-|\\s(?:building|player|work|spirit|calendars?|events|meetings?|allocations?|dashboards?|chats?|channels?|pages?|websites?|documentation|wikis?|drives?|outings?|foundation|viewer|agile|ceremon\\w+|stand-?ups?|retrospectives?|plannings?|communications?|decisions?|projects|efforts|trainings?|workshops?)\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern VALUE = Pattern.compile(
            "(?:\\s?[:(=]\\s?|\\s(?:for|of)\\s(?=\\d{1,3}\\s(?!years?|months?|weeks?|days?|projects?|sites?|countries)[a-z]))(\\d{1,3})(?!\\d|[.,/-]\\d|%)");
    /** "Reports: 7" may be papers; these are people. */
    private static final String SUBORDINATES = "subordinates";

    private static final Pattern COUNT = Pattern.compile(
            "(?:\\b(with|has|have|had)\\s(?:my\\s)?)?(?<![\\d.,$])(\\d{1,3})\\+?\\s$", Pattern.CASE_INSENSITIVE);
    private static final Pattern SIZE_VALUE =
            Pattern.compile("\\s?[:(=为约共]{0,3}\\s?(\\d{1,4})(?![\\d.,/-]\\d|%|\\s?(?:年|万|元|个月))");
    /** "A team of 30, in which I planned the events" is led by somebody else. */
    private static final Pattern OWN_PART =
            Pattern.compile("\\s?人?[,，;；]\\s?(?:本人|我|个人)(?![^。;；]{0,12}(?:带领|管理|领导|团队|全部|任|组长|负责人))");

    private static final Pattern LEAD_BEHIND = Pattern.compile(
            "\\s?(?:lead|leader)\\b(?!\\s(?:by|time))|\\s?reporting(?=[.,;]|$)|\\s?的?(?:小组|团队|班组|项目组)?的?(?:组长|队长|负责人)(?![^,，。;；]{0,4}(?:带领|指导|安排|领导))|(?:组成|构成)?[,，]?\\s?(?:均|都|全部|全)?(?:归我管|由我(?:统一|全面|直接|负责|主要)?(?:管理|带领|领导|负责)|负责(?:其|团队|人员)?(?:的?日常|的?全面|统一|团队|人员)的?管理(?!系统|平台|制度|软件)|(?:由)?我(?:负责)?(?:管理|带领)|(?:直接)?向我汇报|汇报给我|(?:组成|构成)?[,，]?(?:本人|我)(?:负责|主持)(?:日常|全面)?管理)|,?\\s?(?:who\\s|all\\s|both\\s)?(?:directly\\s)?report(?:s|ed|ing)?\\s(?:directly\\s)?(?:in)?to\\sme\\b|\\s?(?:(?:working|serving|employed|placed)\\s)?\\bunder\\s(?:me|my\\s(?:direct\\s)?(?:supervision|management|command|leadership|direction|charge|control))\\b",
            Pattern.CASE_INSENSITIVE);
    /** @param people null when no size is given @param label whether it only labels a size, which others may lead */
    public record Place(int start, int end, @Nullable Integer people, boolean label) {

        Place(int start, int end, @Nullable Integer people) {
            this(start, end, people, false);
        }

        boolean overlaps(Place other) {
            return start < other.end && other.start < end;
        }
    }

    private final TeamSize sizes;
    private final LedObject object;
    private final Grown grown;
    private final LeadingHints hints;
    private final Phrases labels;
    private final Phrases verbs;
    private final Phrases weakVerbs;
    private final LeadingChinese chinese;
    private final Phrases sizeLabels;

    Leading(WordLists words) {
        this.sizes = new TeamSize(words);
        this.object = new LedObject(words);
        this.grown = new Grown(words, sizes);
        this.chinese = new LeadingChinese(words, sizes, object);
        this.hints = new LeadingHints(words);
        this.labels = words.phrases("label");
        this.verbs = words.phrases("verb");
        this.weakVerbs = words.phrases("weak verb");
        this.sizeLabels = words.phrases("size label");
    }

    TeamSize sizes() {
        return sizes;
    }

    /** @param written no line breaks; places are offsets into it */
    List<Place> in(String written) {
        String line = Script.simplified(written);
        List<Place> places = new ArrayList<>();
        if (line.length() > LONGEST || !hints.mayLead(line) || OtherLeaders.areNamedOn(line)) {
            return places;
        }
        int free = 0;
        for (Phrases.Hit label : labels.in(line)) {
            add(places, besideLabel(line, label), 0);
        }
        for (Phrases.Hit label : sizeLabels.in(line)) {
            add(places, sizeLabel(line, label), 0);
        }
        beside(line, places);
        places.addAll(Offices.in(line, sizes));
        places.addAll(IndirectReports.in(line));
        for (Phrases.Hit verb : verbs.in(line)) {
            if (verb.start() >= free) {
                Place place = english(line, verb);
                free = add(places, place, free);
            }
        }
        if (Script.hasIdeograph(line)) {
            chinese.add(line, places);
        }
        for (Place place : Groups.in(line)) {
            if (places.stream().noneMatch(other -> other.overlaps(place))) {
                places.add(place);
            }
        }
        return withLabels(places);
    }

    /** The size of a team belongs to who leads it in the same breath: "team of 8, of which I was the leader". */
    private static List<Place> withLabels(List<Place> places) {
        boolean leads = places.stream().anyMatch(place -> !place.label());
        return !leads
                ? places
                : places.stream()
                        .map(place -> new Place(place.start(), place.end(), place.people()))
                        .toList();
    }

    /** "4-person team lead" and "6 engineers report to me". */
    private void beside(String line, List<Place> places) {
        if (!LeadingHints.mayStandBehind(line)) {
            return;
        }
        for (TeamSize.Size size : sizes.all(line)) {
            Matcher lead = LEAD_BEHIND.matcher(line).region(size.end(), line.length());
            if (lead.lookingAt() && !NotLeading.isWithLeader(line.substring(0, size.start()))) {
                places.add(new Place(size.start(), lead.end(), size.people()));
            }
        }
    }

    /** "A team of 30, in which I planned the events" */
    static boolean isOfOthers(String line, int behindSize) {
        return OWN_PART.matcher(line).region(behindSize, line.length()).lookingAt();
    }

    private @Nullable Place sizeLabel(String line, Phrases.Hit label) {
        Matcher value = SIZE_VALUE.matcher(line).region(label.end(), line.length());
        return value.lookingAt() && !isOfOthers(line, value.end())
                ? new Place(label.start(), value.end(), Integer.parseInt(value.group(1)), true)
                : null;
    }

    static int add(List<Place> places, @Nullable Place place, int free) {
        if (place == null) {
            return free;
        }
        places.add(place);
        return place.end();
    }

    private @Nullable Place english(String line, Phrases.Hit verb) {
        String before = line.substring(Math.max(0, verb.start() - 24), verb.start());
        String behind = line.substring(verb.end(), Math.min(line.length(), verb.end() + REACH));
        if (NotLeading.isEnglish(line, verb, before, behind)) {
            return null;
        }
        MatchResult end = CLAUSE_END.first(behind);
        String clause = end == null ? behind : behind.substring(0, end.start());
        TeamSize.Size size = grown.in(line.substring(verb.start(), verb.end()) + clause, verb.end() - verb.start());
        size = size == null ? object.english(clause, sizes.all(clause)) : size;
        if (size != null && isCounterpart(line, verb, clause.substring(0, size.start()))) {
            return null;
        }
        if (size != null) {
            size = Grown.further(before, size, clause);
            boolean students = Students.are(clause.substring(size.start(), size.end()));
            return new Place(verb.start(), verb.end() + size.end(), students ? null : size.people());
        }
        if (weakVerbs.is(line.substring(verb.start(), verb.end())) || LedObject.isCare(clause)) {
            return null;
        }
        Matcher team = TEAM.matcher(clause);
        boolean noun = line.regionMatches(true, verb.start(), "lead", 0, 4) && verb.end() - verb.start() == 4;
        int led = team.find() ? team.end() : noun ? 0 : LedObject.people(behind);
        led = led == 0 && line.regionMatches(true, verb.start(), "supervis", 0, 8) ? LedObject.one(behind) : led;
        return led > 0 && object.isDirect(behind.substring(0, led))
                ? new Place(verb.start(), verb.end() + led, null)
                : null;
    }

    /** "Coordinated deliveries with 8 drivers": whom one has to agree with. */
    private static boolean isCounterpart(String line, Phrases.Hit verb, String before) {
        return line.regionMatches(true, verb.start(), "coordinat", 0, 9)
                && before.endsWith(" with ")
                && before.strip().indexOf(' ') > 0;
    }

    /** "Direct reports: 7" and "9 direct reports". */
    private static @Nullable Place besideLabel(String line, Phrases.Hit label) {
        Matcher behind = VALUE.matcher(line).region(label.end(), line.length());
        String words = line.substring(label.start(), label.end());
        boolean certain = words.indexOf(' ') > 0 || words.equalsIgnoreCase(SUBORDINATES);
        if (certain && behind.lookingAt()) {
            return new Place(label.start(), behind.end(), Integer.parseInt(behind.group(1)));
        }
        Matcher before = COUNT.matcher(line.substring(0, label.start()));
        return before.find() && (certain || before.group(1) != null)
                ? new Place(before.start(2), label.end(), Integer.parseInt(before.group(2)))
                : null;
    }
}
