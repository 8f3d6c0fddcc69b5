package dev.candour.web;

import dev.candour.job.Job;
import dev.candour.job.JobReader;
import dev.candour.resume.CandidateSource;
import dev.candour.source.FieldReader;
import dev.candour.source.Problem;
import dev.candour.source.SourceNode;
import dev.candour.source.SourceNode.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A candidate and a job out of one JSON request. */
record ScreeningRequest(CandidateSource candidate, Job job) {

    static ScreeningRequest read(String body) {
        SourceNode request = JsonBody.read(body);
        List<Problem> problems = new ArrayList<>();
        FieldReader fields = new FieldReader(request, problems);
        Optional<SourceNode> job = fields.required("job", Kind.MAP);
        Optional<CandidateSource> candidate = CandidateSource.read(fields, request, problems);
        fields.refuseUnknown();
        FieldReader.refuseIfAny(problems);
        return new ScreeningRequest(candidate.orElseThrow(), JobReader.read(job.orElseThrow()));
    }
}
