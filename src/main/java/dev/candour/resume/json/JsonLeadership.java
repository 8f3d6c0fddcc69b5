package dev.candour.resume.json;

import dev.candour.profile.Evidence;
import dev.candour.profile.Profile.Leadership;
import dev.candour.profile.Profile.Work;
import dev.candour.resume.evidence.EvidenceBook;
import dev.candour.resume.leadership.LeadershipReader;
import dev.candour.resume.leadership.Leading;
import dev.candour.source.SourceNode;
import dev.candour.source.SourceNode.Kind;
import dev.candour.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what the positions of a JSON Resume say about leading people. */
public final class JsonLeadership {

    private final LeadershipReader leadership;

    public JsonLeadership(Vocabulary vocabulary) {
        this.leadership = new LeadershipReader(vocabulary);
    }

    /** A position with the largest team that it gives. @param said where its texts speak of leading */
    public record Led(Work work, List<Evidence> said) {}

    public List<Led> teams(String document, List<JsonCareer.Found> career, EvidenceBook book) {
        List<Led> all = new ArrayList<>();
        for (JsonCareer.Found found : career) {
            Work work = found.work();
            Integer size = work.teamSize();
            List<Evidence> said = new ArrayList<>();
            for (SourceNode text : found.texts()) {
                for (Leading.Place place : leadership.in(text.text())) {
                    size = LeadershipReader.larger(size, place.people());
                    said.add(said(document, text, place));
                }
            }
            if (work.teamSize() == null && size != null) {
                book.note("/work/" + all.size() + "/teamSize", said);
            }
            all.add(new Led(withTeam(work, size), said));
        }
        return all;
    }

    private static Work withTeam(Work work, @Nullable Integer size) {
        return new Work(
                work.name(), work.position(), work.startDate(), work.endDate(), work.type(), size, work.summary());
    }

    private static Evidence said(String document, SourceNode text, Leading.Place place) {
        return JsonCareer.evidence(document, text, text.text().substring(place.start(), place.end()));
    }

    /** What they say together; null when they say nothing. */
    @Nullable
    public Leadership of(
            String document,
            List<Led> led,
            List<JsonCareer.Found> career,
            SourceNode resume,
            @Nullable SourceNode ours,
            JsonFields fields,
            EvidenceBook book) {
        List<Evidence> evidence = new ArrayList<>();
        Integer largest = outsideCareer(document, resume, fields, evidence);
        for (int i = 0; i < career.size(); i++) {
            Work work = led.get(i).work();
            largest = LeadershipReader.larger(largest, work.teamSize());
            evidence.addAll(led.get(i).said());
            String title = work.position();
            SourceNode node = career.get(i).node().fields().get("position");
            List<String> texts =
                    career.get(i).texts().stream().map(SourceNode::text).toList();
            if (title != null && node != null && leadership.leads(title, texts)) {
                evidence.add(JsonCareer.evidence(document, node, null));
            }
            SourceNode team = career.get(i).node().fields().get("teamSize");
            if (team != null && team.is(Kind.NUMBER)) {
                evidence.add(JsonCareer.evidence(document, team, null));
            }
        }
        SourceNode posted = ours == null ? null : fields.map(ours, "leadership");
        if (posted != null) {
            largest = LeadershipReader.larger(largest, fields.whole(posted, "teamSize"));
            if (evidence.isEmpty()) {
                evidence.add(JsonCareer.evidence(document, posted, null));
            }
        }
        book.note("/meta/candour/leadership", evidence);
        return evidence.isEmpty()
                ? null
                : new Leadership(largest, evidence.stream().distinct().toList());
    }

    /** What the summary and the projects say, as such sections of a text would. */
    private @Nullable Integer outsideCareer(
            String document, SourceNode resume, JsonFields fields, List<Evidence> evidence) {
        Integer largest = null;
        for (SourceNode text : textsOutside(resume, fields)) {
            for (Leading.Place place : leadership.in(text.text())) {
                largest = LeadershipReader.larger(largest, place.people());
                evidence.add(said(document, text, place));
            }
        }
        for (SourceNode project : fields.maps(resume, "projects")) {
            fields.items(project, "roles").stream()
                    .filter(role -> fields.text(role) != null && leadership.leads(role.text()))
                    .forEach(role -> evidence.add(JsonCareer.evidence(document, role, null)));
        }
        return largest;
    }

    private static List<SourceNode> textsOutside(SourceNode resume, JsonFields fields) {
        List<SourceNode> texts = new ArrayList<>();
        SourceNode basics = fields.map(resume, "basics");
        if (basics != null) {
            texts.add(basics.fields().get("summary"));
        }
        for (SourceNode project : fields.maps(resume, "projects")) {
            texts.add(project.fields().get("description"));
            texts.addAll(fields.items(project, "highlights"));
        }
        return texts.stream()
                .filter(text -> text != null && fields.text(text) != null)
                .toList();
    }
}
