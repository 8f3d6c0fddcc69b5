package dev.candour.rules.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** Looks at compiled classes before any of them is loaded: they may refer to nothing but what rules need. */
final class GeneratedClasses {

    /** What the compiler puts into the classes of any rules; none of it does anything by itself. */
    private static final Set<String> WRITTEN_BY_COMPILER = Set.of(
            "java.lang.invoke.StringConcatFactory",
            "java.lang.invoke.MethodHandles",
            "java.lang.invoke.MethodHandles$Lookup",
            "java.lang.Exception");

    private static final String SYSTEM = "java.lang.System";

    /** Every enum copies its values, and the compiler makes each condition one. */
    private static final Set<String> OF_SYSTEM = Set.of("arraycopy");

    private GeneratedClasses() {}

    /** @throws IllegalStateException when a class refers to something else */
    static void check(CompiledClasses classes) {
        Set<String> refused = new TreeSet<>();
        classes.files()
                .values()
                .forEach(file -> refused.addAll(foreign(file, classes.files().keySet())));
        if (!refused.isEmpty()) {
            throw new IllegalStateException("compiled rules refer to " + refused);
        }
    }

    private static Set<String> foreign(byte[] classFile, Collection<String> own) {
        try {
            ConstantPool constants = new ConstantPool(classFile);
            Set<String> foreign = constants.classes();
            foreign.removeIf(
                    name -> own.contains(name) || SealedLoader.allows(name) || WRITTEN_BY_COMPILER.contains(name));
            if (OF_SYSTEM.containsAll(constants.membersOf(SYSTEM))) {
                foreign.remove(SYSTEM);
            }
            return foreign;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
