package dev.candour.bench.peers;

import dev.candour.workload.Applicant;
import dev.candour.workload.Engine;
import dev.candour.workload.Outcome;
import dev.candour.workload.Reasons;
import dev.candour.workload.WorkloadRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieSession;

/** Drools as it is mostly used: raw facts, joined in the rules; the same compiled model, and a session for each applicant. */
final class RawDroolsEngine implements Engine<Applicant> {

    private static final Path FILES = Path.of("src/bench/drl");
    private static final String PLACE = "src/main/resources/dev/candour/bench/raw/";

    private final KieBase rules;

    private RawDroolsEngine(KieBase rules) {
        this.rules = rules;
    }

    /** Compiles once, for any number of engines. */
    static Supplier<Engine<?>> compile(int count) {
        KieBase base = base(count);
        return () -> new RawDroolsEngine(base);
    }

    private static KieBase base(int count) {
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId("dev.candour", "raw", Integer.toString(count));
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(release);
        files.write(PLACE + "core.drl", read("raw-core.drl"));
        if (count > 10) {
            files.write(PLACE + "more.drl", read("raw-more.drl"));
        }
        files.write(PLACE + "special.drl", special(count));
        KieBuilder builder = services.newKieBuilder(files);
        builder.buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        return services.newKieContainer(release).getKieBase();
    }

    private static String read(String name) {
        try {
            return Files.readString(FILES.resolve(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String special(int count) {
        return WorkloadRules.special(count).stream()
                .map(one -> """
                        rule "%1$s" when
                            AskedSkill( name == "%2$s" )
                            ShownSkill( name == "%2$s", years >= %3$d )
                        then
                            out.award( "%1$s", null, 1 );
                        end
                        """
                        .formatted(one.rule(), one.skill(), one.years()))
                .collect(Collectors.joining("\n", """
                        package dev.candour.bench.raw;
                        import dev.candour.workload.Asked.AskedSkill;
                        import dev.candour.workload.Asked.ShownSkill;
                        global dev.candour.workload.Reasons out;
                        """, ""));
    }

    @Override
    public Applicant prepare(Applicant applicant) {
        return applicant;
    }

    @Override
    public Outcome score(Applicant applicant) {
        Reasons out = new Reasons();
        KieSession session = rules.newKieSession();
        try {
            session.setGlobal("out", out);
            applicant.raw().forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return out.outcome(applicant.attainable());
    }
}
