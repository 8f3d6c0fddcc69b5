package dev.candour.workload;

import dev.candour.facts.Candidate;
import dev.candour.facts.Certificate;
import dev.candour.facts.Employment;
import dev.candour.facts.Leadership;
import dev.candour.workload.Asked.AskedCertificate;
import dev.candour.workload.Asked.AskedLanguage;
import dev.candour.workload.Asked.AskedSkill;
import dev.candour.workload.Asked.ShownDegree;
import dev.candour.workload.Asked.ShownLanguage;
import dev.candour.workload.Asked.ShownSkill;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Makes up candidates, always the same ones for the same seed. Nobody here is real. */
public final class Applicants {

    private static final int FOR_ONE_JOB = 5;
    private static final int OTHER_SKILLS = 18;
    private static final List<String> SENIORITY = List.of("junior", "mid", "senior", "lead");

    private final Random random;

    private Applicants(Random random) {
        this.random = random;
    }

    /** @param requirements of each job */
    public static List<Applicant> of(int count, int requirements, long seed) {
        Random random = new Random(seed);
        List<Applicant> applicants = new ArrayList<>();
        List<Asked> job = List.of();
        for (int i = 0; i < count; i++) {
            job = i % FOR_ONE_JOB == 0 ? new Offers(random).requirements(requirements) : job;
            applicants.add(Matched.of(job, new Applicants(random).shown(job)));
        }
        return applicants;
    }

    private List<Object> shown(List<Asked> job) {
        List<Object> shown = new ArrayList<>(skills(job).values());
        shown.add(new Candidate(
                unless(10, quarters(60)),
                unless(50, quarters(60)),
                5,
                random.nextInt(12),
                random.nextInt(5),
                seniority()));
        shown.add(new ShownDegree(
                1 + random.nextInt(4), unless(10, Offers.FIELDS.get(random.nextInt(4))), random.nextInt(8) > 0));
        if (random.nextBoolean()) {
            shown.add(new Leadership(unless(20, random.nextInt(16))));
        }
        for (int left = 4 + random.nextInt(5); left > 0; left--) {
            shown.add(position(left));
        }
        for (Asked one : job) {
            if (one instanceof AskedLanguage language && random.nextInt(8) > 0) {
                shown.add(new ShownLanguage(language.name(), unless(20, 1 + random.nextInt(6))));
            } else if (one instanceof AskedCertificate certificate && random.nextInt(3) > 0) {
                shown.add(new Certificate(certificate.name(), "An issuer"));
            }
        }
        return shown;
    }

    private Map<String, ShownSkill> skills(List<Asked> job) {
        Map<String, ShownSkill> shown = new LinkedHashMap<>();
        for (Asked one : job) {
            if (one instanceof AskedSkill skill && random.nextInt(8) > 0) {
                shown.put(skill.name(), skill(skill.name()));
            }
        }
        for (int i = 0; i < OTHER_SKILLS; i++) {
            String other = WorkloadRules.SKILLS.get(random.nextInt(WorkloadRules.SKILLS.size()));
            if (job.stream().noneMatch(one -> one.name().equals(other))) {
                shown.put(other, skill(other));
            }
        }
        return shown;
    }

    private ShownSkill skill(String name) {
        Double years = unless(12, quarters(40));
        Double unused = years == null ? null : unless(5, random.nextInt(3) > 0 ? quarters(5) : quarters(30));
        return new ShownSkill(name, years, unused, unless(60, (double) random.nextInt(9)));
    }

    private Employment position(int left) {
        String type = random.nextInt(5) == 0 ? "internship" : "employment";
        int months = 3 + random.nextInt(60);
        return new Employment(
                "A house",
                "A title",
                type,
                seniority(),
                "2015-0" + left,
                null,
                months,
                left == 1,
                0,
                unless(50, random.nextInt(16)));
    }

    private String seniority() {
        return SENIORITY.get(random.nextInt(SENIORITY.size()));
    }

    /** Years in quarters: exact in binary and in decimal numbers. */
    private double quarters(int most) {
        return random.nextInt(most + 1) / 4.0;
    }

    private <T> @Nullable T unless(int percentUnknown, T value) {
        return random.nextInt(100) < percentUnknown ? null : value;
    }
}
