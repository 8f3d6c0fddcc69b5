package dev.candour.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LinesTest {

    @Test
    void lines_have_the_numbers_that_an_editor_shows() throws IOException {
        assertThat(read("a\n\n  \r\nb\nc", 100)).containsExactly("1 a", "4 b", "5 c");
    }

    @Test
    void a_line_that_is_too_long_is_passed_over_and_the_next_one_is_whole() throws IOException {
        assertThat(read("abc\n" + "x".repeat(200_000) + "\nabcd\nabc\n", 3))
                .containsExactly("1 abc", "2 null", "3 null", "4 abc");
    }

    @Test
    void nothing_and_empty_lines_alone_have_no_lines() throws IOException {
        assertThat(read("", 10)).isEmpty();
        assertThat(read("\n \n\r\n", 10)).isEmpty();
    }

    @Test
    void a_skipped_line_counts_like_any_other() throws IOException {
        Lines lines = new Lines(stream("a\n\nb\nc\n"));

        assertThat(lines.skip(2)).isTrue();
        assertThat(lines.next()).extracting(Line::number).isEqualTo(4L);
        assertThat(lines.skip(1)).isFalse();
        assertThat(new Lines(stream("a\n\nb\nc\n")).count()).isEqualTo(3);
    }

    @Test
    void lines_do_not_depend_on_the_pieces_in_which_they_arrive() throws IOException {
        Random random = new Random(20261120);
        for (int run = 0; run < 200; run++) {
            String text = text(random);
            Lines pieces = new Lines(new Pieces(text.getBytes(StandardCharsets.UTF_8), random), 40);

            assertThat(all(pieces)).as(text).isEqualTo(read(text, 40));
        }
    }

    @Test
    void what_is_called_ready_needs_no_reading() throws IOException {
        Random random = new Random(7);
        for (int run = 0; run < 200; run++) {
            Pieces in = new Pieces(text(random).getBytes(StandardCharsets.UTF_8), random);
            Lines lines = new Lines(in, 40);
            boolean ready = lines.ready();
            int reads = in.reads;
            while (lines.next() != null) {
                assertThat(ready && in.reads > reads).isFalse();
                ready = lines.ready();
                reads = in.reads;
            }
            assertThat(ready).isFalse();
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int line = random.nextInt(12); line > 0; line--) {
            text.append("ä".repeat(random.nextInt(4) == 0 ? 0 : random.nextInt(30)))
                    .append(random.nextInt(5) == 0 ? "\r\n" : "\n");
        }
        return text + (random.nextBoolean() ? "end" : "");
    }

    private static List<String> read(String text, int most) throws IOException {
        return all(new Lines(stream(text), most));
    }

    private static List<String> all(Lines lines) throws IOException {
        List<String> all = new ArrayList<>();
        for (Line line = lines.next(); line != null; line = lines.next()) {
            byte[] content = line.content();
            all.add(line.number() + " " + (content == null ? null : new String(content, StandardCharsets.UTF_8)));
        }
        return all;
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Gives a few bytes at a time, as a network does. */
    private static final class Pieces extends InputStream {

        private final byte[] bytes;
        private final Random random;
        private int at;
        private int reads;

        private Pieces(byte[] bytes, Random random) {
            this.bytes = bytes;
            this.random = random;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int read(byte[] to, int offset, int length) {
            reads++;
            int count = Math.min(bytes.length - at, Math.min(length, 1 + random.nextInt(20)));
            System.arraycopy(bytes, at, to, offset, count);
            at += count;
            return count == 0 ? -1 : count;
        }
    }
}
