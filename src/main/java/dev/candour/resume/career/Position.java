package dev.candour.resume.career;

import dev.candour.profile.Evidence;
import dev.candour.profile.PartialDate;
import dev.candour.profile.Profile.EmploymentType;
import dev.candour.resume.dates.Dates;
import dev.candour.resume.text.Certainty;
import dev.candour.resume.text.Lists;
import dev.candour.resume.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A position as it is being put together.
 *
 * @param areas the parts of the analysed text that speak of what was done there
 * @param lines all parts that belong to it, its title block too
 * @param summary those parts as text
 * @param confidence how sure the reader is of it
 * @param evidence where it stands, where its employer, title and dates stand
 */
public record Position(
        @Nullable String employer,
        @Nullable String title,
        Dates dates,
        EmploymentType type,
        @Nullable Integer teamSize,
        String summary,
        boolean chinese,
        List<Span> areas,
        List<Span> lines,
        Places evidence,
        Confidence confidence) {

    /** A position of which nothing is said about how sure it is. */
    Position(
            @Nullable String employer,
            @Nullable String title,
            Dates dates,
            EmploymentType type,
            @Nullable Integer teamSize,
            String summary,
            boolean chinese,
            List<Span> areas,
            List<Span> lines,
            Places evidence) {
        this(employer, title, dates, type, teamSize, summary, chinese, areas, lines, evidence, Confidence.NONE);
    }

    /** Evidence by part of the position. */
    public record Places(
            List<Evidence> whole,
            List<Evidence> employer,
            List<Evidence> title,
            List<Evidence> dates,
            List<Evidence> team) {

        Places with(Places more) {
            return new Places(
                    Lists.joined(whole, more.whole),
                    Lists.joined(employer, more.employer),
                    Lists.joined(title, more.title),
                    Lists.joined(dates, more.dates),
                    Lists.joined(team, more.team));
        }
    }

    /** Whether a single month is all that is told of its time: "March 2018" may be a beginning as well as an end. */
    public boolean hasOneMonth() {
        PartialDate from = dates.from();
        return confidence.dates().level() == Certainty.Level.LOW && from != null && from.month() != null;
    }

    /** The two tellings of one position: what the first says counts, the second fills its gaps. */
    Position with(Position more) {
        Integer team = teamSize == null
                ? more.teamSize
                : more.teamSize == null ? teamSize : Integer.valueOf(Math.max(teamSize, more.teamSize));
        return new Position(
                employer != null ? employer : more.employer,
                title != null ? title : more.title,
                dates.isKnown() ? dates : more.dates,
                type,
                team,
                (summary + "\n" + more.summary).strip(),
                chinese,
                Lists.joined(areas, more.areas),
                Lists.joined(lines, more.lines),
                evidence.with(more.evidence),
                confidence);
    }
}
