package dev.candour.resume.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AnchoredTest {

    private static final String NUMBER = "(?<![\\d.,$])(?:\\d{1,3}\\s?(?:-|to)\\s?)?(\\d{1,4}|two|ten|three)";
    private static final Pattern PEOPLE =
            Pattern.compile(NUMBER + "\\s(?:[a-z]{1,9}\\s){0,2}?(?:people|men)\\b(?!-)|$", Pattern.CASE_INSENSITIVE);
    private static final List<String> PIECES =
            List.of("3", "12", "-", " to ", "two", "Ten", "of", " ", " ", " ", ",", ".", "people", "men", "good", "\n");

    @Test
    void it_finds_what_the_pattern_alone_finds() {
        FirstWords words = new FirstWords(List.of("two", "ten", "three"));
        Anchored anchored =
                new Anchored(PEOPLE, (text, at) -> Character.isDigit(text.charAt(at)) || words.isAt(text, at));
        Random random = new Random(6);
        int found = 0;
        for (int i = 0; i < 5_000; i++) {
            String text = text(random);
            List<String> expected = PEOPLE.matcher(text)
                    .results()
                    .filter(match -> match.end() > match.start())
                    .map(AnchoredTest::written)
                    .toList();
            List<String> all = new ArrayList<>();
            anchored.in(text).forEach(match -> all.add(written(match)));
            assertThat(all).as(text).isEqualTo(expected);
            found += all.size();
        }
        assertThat(found).isGreaterThan(200);
    }

    @Test
    void where_a_match_can_begin_is_found_out_rightly_for_every_pattern_of_the_reader() throws Exception {
        List<Pattern> patterns = patterns();
        assertThat(patterns).hasSizeGreaterThan(200);
        List<String> lines = lines();
        assertThat(lines).hasSizeGreaterThan(120);
        int found = 0;
        List<String> wrong = new ArrayList<>();
        for (Pattern pattern : patterns) {
            Anchored anchored = Anchored.of(pattern);
            for (String line : lines) {
                List<MatchResult> written = pattern.matcher(line).results().toList();
                List<String> expected = places(written.stream());
                if (!isAnswered(pattern, anchored, line, written, expected)) {
                    wrong.add(pattern + " in " + line);
                }
                found += expected.size();
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(found).isGreaterThan(2_000);
    }

    private static boolean isAnswered(
            Pattern pattern, Anchored anchored, String line, List<MatchResult> written, List<String> expected) {
        List<MatchResult> all = new ArrayList<>();
        anchored.in(line).forEach(all::add);
        boolean empty = written.stream().anyMatch(match -> match.start() == match.end());
        return places(all.stream()).equals(expected)
                && (empty || anchored.isIn(line) == !expected.isEmpty())
                && anchored.opens(line) == isSome(pattern.matcher(line).lookingAt(), line)
                && anchored.is(line) == isSome(pattern.matcher(line).matches(), line);
    }

    /** Nothing is no match, even of a pattern that nothing matches. */
    private static boolean isSome(boolean matches, String line) {
        return matches && !line.isEmpty();
    }

    private static List<String> places(Stream<MatchResult> matches) {
        return matches.filter(match -> match.end() > match.start())
                .map(match -> match.start() + "-" + match.end())
                .toList();
    }

    /** The constants of all classes of the reader. */
    private static List<Pattern> patterns() throws Exception {
        List<Pattern> patterns = new ArrayList<>();
        Path root = Path.of(Anchored.class
                        .getResource("/dev/candour/resume/text/Anchored.class")
                        .toURI())
                .getParent()
                .getParent();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".class"))
                    .sorted()
                    .toList()) {
                String name = root.relativize(file).toString().replace(File.separatorChar, '.');
                constants(Class.forName("dev.candour.resume." + name.substring(0, name.length() - 6)), patterns);
            }
        }
        return patterns;
    }

    private static void constants(Class<?> type, List<Pattern> patterns) throws IllegalAccessException {
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers())
                    && (field.getType() == Pattern.class || field.getType() == Anchored.class)) {
                field.setAccessible(true);
                Object value = field.get(null);
                patterns.add(value instanceof Anchored known ? known.pattern() : (Pattern) value);
            }
        }
    }

    /** Of invented résumés, a line in seventeen. */
    private static List<String> lines() throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/corpus"))) {
            for (Path file : files.filter(it -> it.toString().matches(".*\\.(md|html|json|txt|yaml)"))
                    .sorted()
                    .toList()) {
                new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                        .lines()
                        .forEach(lines::add);
            }
        }
        return IntStream.range(0, lines.size() / 17)
                .mapToObj(i -> lines.get(17 * i))
                .toList();
    }

    private static String written(MatchResult match) {
        return match.start() + "-" + match.end() + ": " + match.group(1);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(24); i >= 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
