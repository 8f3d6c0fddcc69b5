package dev.candour.rules;

import dev.candour.facts.Fact;
import dev.candour.job.Thresholds;
import dev.candour.rules.engine.CompiledRules;
import dev.candour.rules.engine.CompiledStore;
import dev.candour.rules.engine.RuleCompiler;
import dev.candour.rules.language.FactType;
import dev.candour.rules.language.Patterns;
import dev.candour.rules.language.Vocabulary;
import dev.candour.source.InvalidSourceException;
import dev.candour.source.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A set of rules with those of the sets that it includes: checked, compiled, unchanging, for use by many threads. */
public final class RuleSet implements AutoCloseable {

    private final RuleSetSource source;
    private final CompiledStore store;
    private final Map<String, Rule> byName;
    private final Set<String> paid;
    private volatile @Nullable Insights insights;
    private final RulePlan[] plans;
    private final Map<Class<?>, Object> worked = new ConcurrentHashMap<>();
    private final Set<Class<? extends Fact>> reads;
    private volatile @Nullable CompiledRules compiled;
    private boolean closed;

    RuleSet(RuleSetSource source) {
        this(source, CompiledStore.NONE);
    }

    /** @param store what it has needs not be compiled */
    RuleSet(RuleSetSource source, CompiledStore store) {
        this.source = source;
        this.store = store;
        this.byName = source.rules().stream()
                .collect(Collectors.toMap(Rule::name, Function.identity(), (first, other) -> first));
        this.paid = Paid.by(source.rules());
        this.plans = source.rules().stream().map(RulePlan::of).toArray(RulePlan[]::new);
        this.reads = source.rules().stream()
                .flatMap(rule -> Patterns.all(rule.tree().when()))
                .flatMap(pattern -> Vocabulary.fact(pattern.fact()).stream())
                .map(FactType::type)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The name of its folder. */
    public String name() {
        return source.name();
    }

    public String title() {
        return source.title();
    }

    public String owner() {
        return source.owner();
    }

    /** The sha256 in hex of everything that decides a verdict or words it, the included sets too; not of the cases. */
    public String version() {
        return source.version();
    }

    /** What holds for jobs that say nothing else. */
    public Thresholds thresholds() {
        return source.thresholds();
    }

    /** All rules, in the order of file and line. */
    public List<Rule> rules() {
        return source.rules();
    }

    /** Whether a rule that counts can pay a requirement of this kind, as in {@code RequiredSkill}. */
    public boolean pays(String kind) {
        return paid.contains(kind);
    }

    /** Whether any rule looks at facts of this kind. */
    public boolean reads(Class<? extends Fact> kind) {
        return reads.contains(kind);
    }

    /** The rule with this name; null when there is none. */
    public @Nullable Rule rule(String name) {
        return byName.get(name);
    }

    /** The cases that stand beside the set's own rules. */
    public List<RuleCase> cases() {
        return source.cases();
    }

    /** The rules of its own folder, without those of the sets that it includes. */
    public Stream<Rule> ownRules() {
        return rules().stream().filter(rule -> rule.file().startsWith(name() + "/"));
    }

    /** Whether what its rules say, and how they are called, can be told in a language other than English. */
    public boolean isTranslated(Locale language) {
        return language.getLanguage().equals(Locale.CHINESE.getLanguage());
    }

    /** A rule's name or text in a language; as it is written where there is no translation. */
    public String inLanguage(String text, Locale language) {
        return isTranslated(language) ? source.translations().getOrDefault(text, text) : text;
    }

    /** What the rules would say, worked out at the first call. */
    public Insights insights() {
        Insights known = insights;
        if (known == null) {
            known = new Insights(rules());
            insights = known;
        }
        return known;
    }

    /** What somebody works out of the rules: done at the first call, and kept as long as the rules are. */
    public <T> T once(Class<T> kind, Function<RuleSet, T> work) {
        Object known = worked.get(kind);
        return kind.cast(known == null ? worked.computeIfAbsent(kind, any -> work.apply(this)) : known);
    }

    RulePlan[] plans() {
        return plans;
    }

    /**
     * Compiles at the first call.
     *
     * @throws InvalidSourceException when the engine does not take the rules though they were checked
     * @throws IllegalStateException when they were given back
     */
    CompiledRules compiled() {
        CompiledRules ready = compiled;
        return ready == null ? compiledNow() : ready;
    }

    private synchronized CompiledRules compiledNow() {
        if (closed) {
            throw new IllegalStateException("the rules of " + name() + " were given back");
        }
        if (compiled == null) {
            compiled = compile();
        }
        return Objects.requireNonNull(compiled);
    }

    private CompiledRules compile() {
        try {
            return RuleCompiler.compile(rules().stream().map(Rule::tree).toList(), store);
        } catch (RuntimeException refused) {
            Map<String, Object> values = Map.of("value", name());
            Problem problem = new Problem("set-not-compiled", name() + "/ruleset.yaml", 0, 0, values, null);
            InvalidSourceException invalid = new InvalidSourceException(List.of(problem));
            invalid.initCause(refused);
            throw invalid;
        }
    }

    /** Takes over what another has compiled out of the very same rules. */
    synchronized void share(RuleSet other) {
        synchronized (other) {
            if (compiled == null && other.compiled != null && version().equals(other.version())) {
                compiled = other.compiled.share();
            }
        }
    }

    /** Gives back what the compiled rules hold. No screening may be running. */
    @Override
    public synchronized void close() {
        closed = true;
        if (compiled != null) {
            compiled.close();
            compiled = null;
        }
    }
}
