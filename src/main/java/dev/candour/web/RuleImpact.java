package dev.candour.web;

import dev.candour.job.Job;
import dev.candour.job.JobReader;
import dev.candour.profile.Profile;
import dev.candour.resume.CandidateSource;
import dev.candour.resume.ResumeReader;
import dev.candour.rules.Lease;
import dev.candour.rules.RuleLibrary;
import dev.candour.rules.publish.Admitted;
import dev.candour.rules.publish.Draft;
import dev.candour.rules.publish.Publisher;
import dev.candour.screening.Impact;
import dev.candour.screening.Impact.Move;
import dev.candour.source.FieldReader;
import dev.candour.source.Problem;
import dev.candour.source.SourceNode;
import dev.candour.source.SourceNode.Kind;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Screens people by the live rules and by a draft, and tells the difference. */
@Component
class RuleImpact {

    private static final int MOST_CANDIDATES = 200;

    private final Publisher publisher;
    private final SamplePeople samples;
    private final Clock clock;

    RuleImpact(Publisher publisher, SamplePeople samples, Clock clock) {
        this.publisher = publisher;
        this.samples = samples;
        this.clock = clock;
    }

    /**
     * What would change.
     *
     * @param screened verdicts that were made with both
     * @param moved those that would not be the same: other recommendations first
     */
    @Schema(name = "RuleImpact")
    record Answer(Map<String, String> before, Map<String, String> after, int screened, int moves, List<Move> moved) {}

    /** A candidate for a job. */
    record Pair(CandidateSource candidate, Job job) {}

    private record Asked(RuleDraft draft, List<Pair> pairs, LocalDate asOf) {}

    /** @throws BadRequest when the request is wrong, or the draft could not be published */
    Answer of(SourceNode body, Locale language) {
        Asked asked = read(body);
        try (Lease lease = publisher.live().lease();
                Draft draft = asked.draft().in(publisher.folder());
                Admitted admitted = publisher.admit(draft.folder().path())) {
            RuleLibrary after = admitted.library();
            if (after == null) {
                throw new BadRequest(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        admitted.problems().stream().sorted().toList());
            }
            List<Move> moved = moved(asked, lease.library(), after, language);
            int moves = (int) moved.stream().filter(Move::moves).count();
            return new Answer(
                    publisher.inForce().versions(),
                    admitted.versions(),
                    asked.pairs().size(),
                    moves,
                    moved);
        }
    }

    private static List<Move> moved(Asked asked, RuleLibrary before, RuleLibrary after, Locale language) {
        Impact impact = new Impact(before, after, asked.asOf(), language);
        ResumeReader now = new ResumeReader(before.vocabulary());
        ResumeReader then = new ResumeReader(after.vocabulary());
        List<Move> moved = new ArrayList<>();
        for (int index = 0; index < asked.pairs().size(); index++) {
            Pair pair = asked.pairs().get(index);
            Profile read = pair.candidate().profile(now, asked.asOf());
            Profile readThen = pair.candidate().profile(then, asked.asOf());
            impact.of(index, read, readThen, pair.job()).ifPresent(moved::add);
        }
        moved.sort(Comparator.comparing(move -> !move.moves()));
        return List.copyOf(moved);
    }

    private Asked read(SourceNode body) {
        List<Problem> problems = new ArrayList<>();
        FieldReader fields = new FieldReader(body, problems);
        Optional<RuleDraft> draft = RuleDraft.read(fields, body, problems);
        String asOf = fields.text("asOf").orElse(null);
        Optional<SourceNode> candidates = fields.optional("candidates", Kind.LIST);
        Optional<SourceNode> job = fields.optional("job", Kind.MAP);
        fields.refuseUnknown();
        if (candidates.isPresent() != job.isPresent()) {
            problems.add(body.problem("candidates-and-job", Map.of("field", "candidates")));
        }
        List<CandidateSource> people =
                candidates.map(list -> people(list, problems)).orElse(List.of());
        FieldReader.refuseIfAny(problems);
        List<Pair> pairs = job.map(JobReader::read)
                .map(posted -> people.stream().map(one -> new Pair(one, posted)).toList())
                .orElseGet(() -> samples.pairs(
                        publisher.folder(),
                        Objects.requireNonNull(draft.orElseThrow().set())));
        return new Asked(draft.orElseThrow(), pairs, Days.read(asOf, clock));
    }

    private static List<CandidateSource> people(SourceNode list, List<Problem> problems) {
        if (list.items().size() > MOST_CANDIDATES) {
            problems.add(list.problem("too-many-candidates", Map.of("field", "candidates", "most", MOST_CANDIDATES)));
            return List.of();
        }
        List<CandidateSource> people = new ArrayList<>();
        for (SourceNode item : list.items()) {
            FieldReader fields = new FieldReader(item, problems);
            CandidateSource.read(fields, item, problems).ifPresent(people::add);
            fields.refuseUnknown();
        }
        return people;
    }
}
