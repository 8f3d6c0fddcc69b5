package dev.candour.rules.engine;

import dev.candour.rules.Sha256;
import dev.candour.rules.language.RuleTree;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.function.Consumer;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.builder.model.KieModuleModel;
import org.kie.api.conf.KieBaseMutabilityOption;
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
        return compile(rules, CompiledStore.NONE);
    }

    /** The same. What the store has need not be compiled, but is checked like anything that was compiled here. */
    public static CompiledRules compile(List<RuleTree> rules, CompiledStore store) {
        Quiet.engine();
        ClassLoader sealed = new SealedLoader(RuleCompiler.class.getClassLoader());
        String text = RuleWriter.write(rules);
        String key = Sha256.of(CompiledKey.material(text));
        return kept(store.find(key), rules.size(), sealed).orElseGet(() -> {
            CompiledClasses classes = classes(text, sealed);
            CompiledRules compiled = linked(classes, rules.size(), sealed, GeneratedClasses::check);
            store.keep(key, classes.zipped());
            return compiled;
        });
    }

    /** Whatever is wrong with kept rules, they can always be compiled again. */
    private static Optional<CompiledRules> kept(Optional<byte[]> found, int expected, ClassLoader loader) {
        try {
            return found.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            linked(CompiledClasses.unzipped(found.get()), expected, loader, GeneratedClasses::check));
        } catch (IOException | RuntimeException | LinkageError damaged) {
            return Optional.empty();
        }
    }

    /** @param check looks at the compiled classes before any of them is loaded */
    static CompiledRules compile(String text, int expected, ClassLoader loader, Consumer<CompiledClasses> check) {
        Quiet.engine();
        return linked(classes(text, loader), expected, loader, check);
    }

    private static CompiledRules linked(
            CompiledClasses classes, int expected, ClassLoader loader, Consumer<CompiledClasses> check) {
        try {
            check.accept(classes);
            RulesLoader own = new RulesLoader(classes, loader);
            KieBaseConfiguration configuration = RuleBaseFactory.newKnowledgeBaseConfiguration(new Properties(), own);
            configuration.setOption(KieBaseMutabilityOption.DISABLED);
            KieBase base = KieBaseBuilder.createKieBaseFromModel(own.models(), configuration);
            refuseLost(base, expected);
            return new CompiledRules(base);
        } catch (RuntimeException | Error failed) {
            throw new IllegalStateException("the rules do not compile: " + failed.getMessage(), failed);
        }
    }

    /** A module of its own for each, since the engine's repository is shared by all threads; it is gone again after that. */
    private static CompiledClasses classes(String text, ClassLoader loader) {
        KieServices services = KieServices.get();
        ReleaseId release =
                services.newReleaseId("dev.candour", "rules", UUID.randomUUID().toString());
        try {
            return CompiledClasses.of(build(services, release, text, loader));
        } catch (RuntimeException | Error failed) {
            throw new IllegalStateException("the rules do not compile: " + failed.getMessage(), failed);
        } finally {
            services.getRepository().removeKieModule(release);
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
    private static void refuseLost(KieBase base, int expected) {
        int found = base.getKiePackages().stream()
                .mapToInt(part -> part.getRules().size())
                .sum();
        if (found != expected) {
            throw new IllegalStateException("rules written: " + expected + ", compiled: " + found);
        }
    }
}
