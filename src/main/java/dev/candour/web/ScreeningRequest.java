package dev.candour.web;

import dev.candour.job.Job;
import dev.candour.job.JobReader;
import dev.candour.profile.Profile;
import dev.candour.resume.ResumeReader;
import dev.candour.source.FieldReader;
import dev.candour.source.Problem;
import dev.candour.source.SourceNode;
import dev.candour.source.SourceNode.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A candidate and a job out of one JSON request. */
record ScreeningRequest(Profile profile, Job job) {

    static ScreeningRequest read(String body, ResumeReader reader, LocalDate asOf) {
        SourceNode request = JsonBody.read(body);
        List<Problem> problems = new ArrayList<>();
        FieldReader fields = new FieldReader(request, problems);
        Optional<SourceNode> job = fields.required("job", Kind.MAP);
        Optional<CandidateSource> candidate = CandidateSource.read(fields, request, problems);
        fields.refuseUnknown();
        FieldReader.refuseIfAny(problems);
        return new ScreeningRequest(candidate.orElseThrow().profile(reader, asOf), JobReader.read(job.orElseThrow()));
    }
}
