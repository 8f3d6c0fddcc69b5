package dev.candour.rules.engine;

import dev.candour.rules.language.RuleTree;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.builder.model.KieModuleModel;
import org.kie.internal.builder.InternalKieBuilder;

/** Compiles checked rules. What it gets has been checked, so a failure here is ours and not the author's. */
public final class RuleCompiler {

    private RuleCompiler() {}

    /**
     * Compiles the rules; they are known by their place in the list, from 0.
     *
     * @throws IllegalStateException when the engine does not take what we wrote for it
     */
    public static CompiledRules compile(List<RuleTree> rules) {
        Quiet.engine();
        ClassLoader sealed = new SealedLoader(RuleCompiler.class.getClassLoader());
        return compile(RuleWriter.write(rules), rules.size(), sealed, GeneratedClasses::check);
    }

    /** @param check looks at the compiled classes before any of them is loaded */
    static CompiledRules compile(String text, int expected, ClassLoader loader, Consumer<InternalKieModule> check) {
        KieServices services = KieServices.get();
        ReleaseId release =
                services.newReleaseId("dev.candour", "rules", UUID.randomUUID().toString());
        try {
            check.accept(build(services, release, text, loader));
            CompiledRules compiled = new CompiledRules(services.newKieContainer(release, loader), release);
            refuseLost(compiled, expected);
            return compiled;
        } catch (RuntimeException | Error failed) {
            services.getRepository().removeKieModule(release);
            throw new IllegalStateException("the rules do not compile: " + failed.getMessage(), failed);
        }
    }

    private static InternalKieModule build(KieServices services, ReleaseId release, String text, ClassLoader loader) {
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(release);
        files.write("src/main/resources/dev/candour/compiled/rules.drl", text);
        KieBuilder builder = services.newKieBuilder(files, loader);
        ((InternalKieBuilder) builder).withKModuleModel(module(services));
        builder.buildAll(ExecutableModelProject.class);
        List<Message> messages = builder.getResults().getMessages(Message.Level.ERROR);
        if (!messages.isEmpty()) {
            throw new IllegalStateException(messages.toString());
        }
        return (InternalKieModule) builder.getKieModule();
    }

    private static KieModuleModel module(KieServices services) {
        KieModuleModel module = services.newKieModuleModel();
        module.newKieBaseModel("rules")
                .setDefault(true)
                .newKieSessionModel("session")
                .setDefault(true);
        return module;
    }

    /** A rule that silently got lost would be worse than one that is refused. */
    private static void refuseLost(CompiledRules compiled, int expected) {
        KieBase base = compiled.base();
        int found = base.getKiePackages().stream()
                .mapToInt(part -> part.getRules().size())
                .sum();
        if (found != expected) {
            compiled.close();
            throw new IllegalStateException("rules written: " + expected + ", compiled: " + found);
        }
    }
}
