package dev.candour.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candour.facts.Fact;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What rules can load, and what the compiler is told to be there. */
class SealedLoaderTest {

    private final SealedLoader loader = new SealedLoader(getClass().getClassLoader());

    @Test
    void facts_are_loaded_and_nothing_that_opens_files() throws ClassNotFoundException {
        assertThat(loader.loadClass(Fact.class.getName())).isEqualTo(Fact.class);
        assertThatThrownBy(() -> loader.loadClass("java.nio.file.Files")).isInstanceOf(ClassNotFoundException.class);
    }

    @Test
    void class_files_are_found_but_none_where_compiled_rules_will_stand(@TempDir Path folder) throws IOException {
        Path compiled = Files.createDirectories(folder.resolve(RuleWriter.PACKAGE.replace('.', '/')));
        Files.writeString(compiled.resolve("Planted.class"), "planted");
        try (URLClassLoader parent = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            String planted = RuleWriter.PACKAGE.replace('.', '/') + "/Planted.class";

            assertThat(parent.getResource(planted)).isNotNull();
            assertThat(new SealedLoader(parent).getResource(planted)).isNull();
            assertThat(new SealedLoader(parent).getResourceAsStream(planted)).isNull();
        }
        assertThat(loader.getResource("dev/candour/facts/Fact.class")).isNotNull();
    }
}
