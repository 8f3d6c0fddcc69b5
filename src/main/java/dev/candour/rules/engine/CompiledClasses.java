package dev.candour.rules.engine;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.drools.compiler.kie.builder.impl.InternalKieModule;

/**
 * What the compiler made of rules, before any of it is loaded.
 *
 * @param files class files by the name of their class, with dots
 */
record CompiledClasses(SortedMap<String, byte[]> files) {

    private static final String ENDING = ".class";
    /** Describes the module and holds nothing of a rule. */
    private static final String PROJECT_MODEL = "org/drools/project/model/";

    /** Kept classes are a few hundred kilobytes; what is larger was not written by us. */
    private static final int MOST_BYTES = 64 * 1024 * 1024;

    static CompiledClasses of(InternalKieModule module) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        module.getFileNames().stream()
                .filter(file -> file.endsWith(ENDING) && !file.startsWith(PROJECT_MODEL))
                .forEach(file -> files.put(className(file), module.getBytes(file)));
        return new CompiledClasses(files);
    }

    private static String className(String file) {
        return file.substring(0, file.length() - ENDING.length()).replace('/', '.');
    }

    /** As one ZIP file; the same classes give the same bytes. */
    byte[] zipped() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey().replace('.', '/') + ENDING);
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** @throws IOException when the bytes are not what {@link #zipped} wrote */
    static CompiledClasses unzipped(byte[] bytes) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        int left = MOST_BYTES;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] file = zip.readNBytes(left);
                left -= file.length;
                if (!entry.getName().endsWith(ENDING) || left <= 0) {
                    throw new IOException("no kept rules");
                }
                files.put(className(entry.getName()), file);
            }
        }
        return new CompiledClasses(files);
    }
}
