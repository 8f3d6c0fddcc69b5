package dev.candour.resume;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
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
