package dev.candour.resume.header;

import dev.candour.resume.header.Segment.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the lines over a position say.
 *
 * @param employer null when none is named
 * @param certainty of the employer: 3 it is called a company, 2 it stands where an employer stands, 1 it may be something else, 0 there is none
 */
public record Header(@Nullable Segment title, @Nullable Segment employer, int certainty, List<Segment> segments) {

    public static final Header EMPTY = new Header(null, null, 0, List.of());

    public static Header of(List<Segment> segments) {
        Segment title = first(segments, Kind.TITLE);
        Segment employer = first(segments, Kind.ORGANIZATION);
        if (employer != null) {
            Segment shaped = title == null ? TitleShape.beside(segments, employer) : title;
            return new Header(shaped, employer, 3, List.copyOf(segments));
        }
        if (title == null) {
            title = TitleShape.among(segments);
        }
        Segment shaped = title;
        if (shaped != null && !shaped.is(Kind.TITLE)) {
            List<Segment> rest =
                    segments.stream().filter(segment -> segment != shaped).toList();
            Segment named = other(rest, null);
            return new Header(shaped, named, named == null ? 0 : 2, List.copyOf(segments));
        }
        Segment other = other(segments, title);
        int certainty = other == null ? 0 : certainty(segments, title, other);
        if (title == null && other != null) {
            title = secondOther(segments, other);
        }
        return new Header(title, other, certainty, List.copyOf(segments));
    }

    private static @Nullable Segment first(List<Segment> segments, Kind kind) {
        for (Segment segment : segments) {
            if (segment.is(kind)) {
                return segment;
            }
        }
        return null;
    }

    /** A company may be called like a technology, when it does not stand in a list of them. */
    private static @Nullable Segment other(List<Segment> segments, @Nullable Segment title) {
        Segment named = first(segments, Kind.OTHER);
        Segment skill = first(segments, Kind.SKILL);
        if (skill == null
                || named != null && named.span().start() < skill.span().start()) {
            return named;
        }
        boolean listed = title != null
                && title.line() == skill.line()
                && title.span().start() < skill.span().start();
        return listed ? named : skill;
    }

    public static int certainty(List<Segment> segments, @Nullable Segment title, Segment other) {
        boolean behindTitle = title != null
                && title.line() == other.line()
                && title.span().start() < other.span().start();
        int listed = 0;
        for (Segment segment : behindTitle ? segments : List.<Segment>of()) {
            boolean name = segment.is(Kind.SKILL) || segment.is(Kind.OTHER);
            listed += name && segment != title && segment.line() == other.line() ? 1 : 0;
        }
        return behindTitle && listed >= 3 ? 1 : 2;
    }

    /** With two names and no known title, the second is the title. */
    private static @Nullable Segment secondOther(List<Segment> segments, Segment employer) {
        return segments.stream()
                .filter(segment -> segment.is(Kind.OTHER)
                        && segment.span().start() > employer.span().end())
                .filter(segment -> segment.text().length() <= 50)
                .findFirst()
                .orElse(null);
    }

    public boolean hasTitle() {
        return title != null && title.is(Kind.TITLE);
    }

    public boolean isComplete() {
        return hasTitle() && certainty >= 2;
    }

    /** Whether the lines say only where, in what department or on what terms. */
    public boolean isOnlyAside() {
        return !segments.isEmpty()
                && segments.stream()
                        .allMatch(segment ->
                                segment.is(Kind.PLACE) || segment.is(Kind.NOISE) || segment.is(Kind.DEPARTMENT));
    }

    public Header with(Header more) {
        List<Segment> all = new ArrayList<>(segments);
        all.addAll(more.segments);
        return of(all);
    }
}
