package dev.candour.rules.engine;

import java.util.List;
import org.drools.model.Model;

/** Holds the classes of one rule set, and nothing beside them but what its parent lets through. */
final class RulesLoader extends ClassLoader {

    private static final String MODEL = RuleWriter.PACKAGE + ".Rules[0-9A-F]+";

    private final CompiledClasses classes;

    RulesLoader(CompiledClasses classes, ClassLoader parent) {
        super(parent);
        this.classes = classes;
    }

    /** The rules as the engine takes them. */
    List<Model> models() {
        return classes.files().keySet().stream()
                .filter(name -> name.matches(MODEL))
                .map(this::model)
                .toList();
    }

    private Model model(String name) {
        try {
            return (Model) loadClass(name).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException | ClassCastException foreign) {
            throw new IllegalStateException("the compiled rules hold no model", foreign);
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] file = classes.files().get(name);
        if (file == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, file, 0, file.length);
    }
}
