package dev.candour.resume.career;

import dev.candour.profile.PartialDate;
import dev.candour.resume.dates.DateRange;
import dev.candour.resume.header.Header;
import dev.candour.resume.header.Segment;
import dev.candour.resume.text.Anchored;
import org.jspecify.annotations.Nullable;

/** What somebody took part in, played or wrote: contests, conferences, teams of a school, papers. It names no house that employed anybody. */
final class TakenPart {

    private static final int MONTHS = 9;

    private static final Anchored CONTEST = Anchored.ofAnyCase(
            "\\b(?:hackathon|datathon|game jam|code jam|makeathon|ideathon|olympiad|olympics|world cup|championships?|tournament|science fair|case (?:competition|challenge)|(?:coding|programming|design|robotics|innovation|business plan|pitch|startup) (?:competition|contest|challenge)|apps challenge|capture the flag|startup weekend|hash code|icpc)\\b(?: \\d{4})?$|^hack[\\p{Lu}][\\p{L}]+$");

    /** Companies are called so too. */
    private static final Anchored CUP =
            Anchored.ofAnyCase("\\b(?:competition|contest|challenge|cup|icpc .*)(?: \\d{4})?$");

    private static final Anchored IN_CONTEST = Anchored.ofAnyCase(
            "(?:(?:hackathon|team|project|active|national|regional|overall|first|second|third|1st|2nd|3rd)[ -]){0,2}(?:participant|participation|contestant|competitor|winner|finalist|semi-?finalist|runner-up|champion|team lead|team leader|team member|member|captain|lead|leader|medallist|medalist|hacker|developer|mentor|judge|place|prize)(?:,.*)?");

    private static final Anchored CONFERENCE = Anchored.ofAnyCase(
            "\\b(?:conference|symposium|congress|summit|colloquium|annual meeting|workshop|meetup)\\b|^(?:tedx?|pycon|devoxx|jsconf|neurips|icml)\\b");

    private static final Anchored AT_CONFERENCE = Anchored.ofAnyCase(
            "(?:(?:invited|guest|keynote|plenary|session|panel|poster|oral|paper|conference|student|main|featured)[ -]){0,2}(?:speaker|presenter|presentation|panell?ist|attendee|delegate|participant|participation|talk|lecture|poster|keynote|moderator|author)(?: .*|:.*|,.*)?");

    private static final Anchored JOURNAL = Anchored.ofAnyCase(
            "^(?:(?:the )?(?:[\\p{L}]+ )?journal of|proceedings of|annals of|transactions on) |\\b(?:journal|letters|proceedings|quarterly|(?:[\\p{L}]+ )(?:review|transactions))$");

    private static final Anchored QUOTED = Anchored.of("[\"“”„«].{6,}");

    private static final Anchored SCHOOL_TEAM = Anchored.ofAnyCase(
            "\\b(?:(?:university|college|school|institute of technology|polytechnic)\\b.*\\b(?:soccer|football|basketball|baseball|softball|volleyball|lacrosse|rowing|swimming|diving|tennis|golf|hockey|rugby|cricket|wrestling|cross[- ]country|track|gymnastics|athletics|cheer(?:leading)?)|varsity|division (?:i{1,3}|[123])\\b|ncaa|(?:men|women)['’]s (?:soccer|basketball|swimming|rowing|lacrosse|tennis|volleyball|golf|hockey|rugby|track|cross[- ]country|water polo))(?:\\b|$)");

    private static final Anchored PLAYER = Anchored.ofAnyCase(
            "(?:(?:team|co|varsity|club|collegiate|starting|division [iv\\d]+)[ -])?(?:captain|player|(?:scholarship )?athlete|member|swimmer|rower|runner|goalkeeper|team member)");

    private static final Anchored SCHOOL = Anchored.ofAnyCase(
            "\\b(?:university|college|high school|academy|polytechnic|institute of technology|universit[äáé]t?)\\b");

    private static final Anchored ATHLETE =
            Anchored.ofAnyCase("(?:team |co-|varsity )?captain|player|(?:[\\p{L}]+ ){0,3}athlete");

    private static final Anchored TEAM = Anchored.ofAnyCase(
            "(?:(?:varsity|club|intramural|collegiate|(?:men|women)['’]s|division [iv\\d]+) ){0,3}(?:soccer|football|basketball|baseball|softball|volleyball|lacrosse|rowing|swimming|diving|tennis|golf|hockey|field hockey|ice hockey|rugby|cricket|wrestling|cross[- ]country|track(?: (?:and|&) field)?|gymnastics|athletics|cheerleading|fencing|water polo)(?: team| squad)?");

    private TakenPart() {}

    static boolean is(Entry entry) {
        Header header = entry.header();
        Segment title = header.title();
        return isShort(entry) && (pair(entry, title, CONTEST, IN_CONTEST) || pair(entry, title, CUP, IN_CONTEST))
                || pair(entry, title, CONFERENCE, AT_CONFERENCE)
                || pair(entry, title, SCHOOL_TEAM, PLAYER)
                || pair(entry, title, SCHOOL, ATHLETE)
                || !header.hasTitle()
                        && (isShort(entry) && parts(entry, CONTEST)
                                || isPublished(entry)
                                || parts(entry, CONFERENCE) && opens(entry, AT_CONFERENCE)
                                || parts(entry, SCHOOL) && TitleParts.of(entry).anyMatch(TEAM::is));
    }

    /** Whoever builds robots for a contest does so for years. */
    private static boolean isShort(Entry entry) {
        DateRange dates = entry.dates();
        PartialDate from = dates == null ? null : dates.from();
        PartialDate to = dates == null ? null : dates.to();
        return dates != null
                && (!dates.range()
                        || from != null
                                && to != null
                                && !from.first().plusMonths(MONTHS).isBefore(to.first()));
    }

    /** Where one part names the event and the title only what anybody is there. */
    private static boolean pair(Entry entry, @Nullable Segment title, Anchored event, Anchored part) {
        return title != null && part.is(title.bare()) && parts(entry, event);
    }

    private static boolean opens(Entry entry, Anchored words) {
        return TitleParts.of(entry).anyMatch(words::opens);
    }

    private static boolean parts(Entry entry, Anchored event) {
        return TitleParts.of(entry).anyMatch(event::isIn);
    }

    private static boolean isPublished(Entry entry) {
        DateRange dates = entry.dates();
        boolean day = dates != null && !dates.range();
        return opens(entry, QUOTED) || (entry.header().title() != null || day) && parts(entry, JOURNAL);
    }
}
