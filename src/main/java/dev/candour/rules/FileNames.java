package dev.candour.rules;

import dev.candour.text.Nearest;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which names of files and folders are read, which can be shown, and which ones were probably meant. */
final class FileNames {

    private static final Set<String> FIXED = Set.of("ruleset.yaml", "texts.zh.yaml");
    private static final int LONGEST = 60;

    private FileNames() {}

    static boolean isRead(String name) {
        return name.endsWith(".drl")
                || name.endsWith(".cases.yaml")
                || name.endsWith(SurvivorFiles.ENDING)
                || FIXED.contains(name);
    }

    /** Meant for people; the service leaves it alone. */
    static boolean isNote(String name) {
        return name.matches("(README|LICENSE)([.][a-z-]+)?([.](md|txt))?");
    }

    /** What editors leave beside the file that somebody is working on: backups and locks. */
    static boolean isEditors(String name) {
        return name.endsWith("~") || name.startsWith("~$") || name.startsWith("#") && name.endsWith("#");
    }

    /** Whether nothing in the name could steer a display or look like something else. */
    static boolean isPlain(String name) {
        return !name.isEmpty() && name.codePoints().allMatch(FileNames::isPlain);
    }

    private static boolean isPlain(int c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.';
    }

    /** The name with the codes of the characters that should not be in it, cut to a length that can be read. */
    static String shown(String name) {
        String plain = name.codePoints()
                .mapToObj(c -> isPlain(c) || c > ' ' && c < 127 ? Character.toString(c) : code(c))
                .collect(Collectors.joining());
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) + "..." : plain;
    }

    private static String code(int c) {
        return String.format(Locale.ROOT, "<U+%04X>", c);
    }

    /** The name under which the file would be read. */
    static Optional<String> meant(String name) {
        String plain = name.toLowerCase(Locale.ROOT)
                .replaceFirst("[.]txt$", "")
                .replaceFirst("[.]yml$", ".yaml")
                .replaceFirst("[.](case|tests?)[.]yaml$", ".cases.yaml");
        return isRead(plain) ? Optional.of(plain) : Nearest.to(plain, FIXED);
    }
}
