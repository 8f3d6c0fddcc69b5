package dev.candour.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candour.Samples;
import dev.candour.job.Job;
import dev.candour.resume.ResumeReader;
import dev.candour.rules.RuleLibrary;
import dev.candour.screening.Explain;
import dev.candour.screening.ScreeningOptions;
import dev.candour.screening.WithheldListener;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BatchTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String SHORT = "{\"candidate\": {}}\n";
    private static final String LONG = "{\"resume\": {\"text\": \"## Work Experience\\n"
            + "### Acme Robotics, Engineer, 2019/01-2022/03\\n- Ran Kubernetes clusters.\\n".repeat(20) + "\"}}\n";

    private static ExecutorService workers;
    private static LineScreener screener;

    @BeforeAll
    static void start() {
        workers = Executors.newFixedThreadPool(3);
        RuleLibrary library = Samples.library();
        Job job = Samples.job(Samples.JOBS.resolve("platform-engineer.yaml"));
        ScreeningOptions options = new ScreeningOptions(Samples.DAY, Locale.ENGLISH, Explain.REASONS);
        screener = new LineScreener(
                "people",
                library,
                new ResumeReader(library.vocabulary()),
                job,
                options,
                any -> true,
                WithheldListener.NOBODY);
    }

    @AfterAll
    static void stop() {
        workers.shutdownNow();
    }

    @Test
    void answers_come_in_the_order_of_the_lines_however_long_each_takes() throws IOException {
        List<String> documents = new ArrayList<>();
        run(
                stream((LONG + SHORT + SHORT).repeat(40)),
                answer -> documents.add(json(answer).at("/document").asString()));

        assertThat(documents).hasSize(120);
        for (int index = 0; index < documents.size(); index++) {
            assertThat(documents.get(index)).isEqualTo("line " + (index + 1));
        }
    }

    @Test
    void a_bad_line_gets_its_own_answer_and_costs_the_others_nothing() throws IOException {
        List<JsonNode> answers = new ArrayList<>();
        run(
                stream(SHORT + "\nnonsense\n" + SHORT + "{\"candidate\": {}, \"jobb\": 1}"),
                answer -> answers.add(json(answer)));

        assertThat(answers).hasSize(4);
        assertThat(answers.get(0).at("/recommendation").asString()).isEqualTo("REVIEW");
        assertThat(answers.get(1).at("/line").asInt()).isEqualTo(3);
        assertThat(answers.get(1).at("/error/status").asInt()).isEqualTo(400);
        assertThat(answers.get(1).at("/error/errors/0/code").asString()).isEqualTo("line-not-json");
        assertThat(answers.get(2).at("/document").asString()).isEqualTo("line 4");
        assertThat(answers.get(3).at("/error/detail").asString()).startsWith("people:5:19:");
        assertThat(answers.get(3).at("/error/errors/0/advice").asString()).contains("job");
    }

    @Test
    void whoever_waits_for_an_answer_before_the_next_line_gets_it() throws Exception {
        PipedOutputStream lines = new PipedOutputStream();
        PipedInputStream in = new PipedInputStream(lines);
        Flushed answers = new Flushed();
        Thread batch = new Thread(() -> {
            try {
                new Batch(workers, 2).run(new Lines(in), screener, answers);
            } catch (IOException gone) {
                throw new IllegalStateException(gone);
            }
        });
        batch.start();
        for (int line = 1; line <= 20; line++) {
            lines.write((SHORT + "\n").getBytes(StandardCharsets.UTF_8));
            lines.flush();
            assertThat(answers.flushed.poll(60, TimeUnit.SECONDS)).isNotNull();
        }
        lines.close();
        batch.join();
        assertThat(answers.flushed).isEmpty();
    }

    @Test
    void nothing_more_is_read_while_nobody_takes_the_answers() throws Exception {
        Endless in = new Endless();
        CountDownLatch taken = new CountDownLatch(1);
        Thread batch = new Thread(() -> {
            try {
                run(in, answer -> {
                    await(taken);
                    throw new IllegalStateException("enough");
                });
            } catch (IOException | IllegalStateException enough) {
                // as it should be
            }
        });
        batch.start();
        long read = -1;
        while (read < in.read.get() || read == 0) {
            read = in.read.get();
            Thread.sleep(300);
        }

        assertThat(read).isBetween(1L, 1024L * 1024);
        taken.countDown();
        batch.join();
    }

    @Test
    void when_the_answers_cannot_be_written_the_work_ends() {
        Endless in = new Endless();
        Answers full = new Answers() {
            @Override
            public void write(Answer answer) throws IOException {
                throw new IOException("no room");
            }

            @Override
            public void flush() {}
        };

        assertThatThrownBy(() -> new Batch(workers, 2).run(new Lines(in), screener, full))
                .isInstanceOf(IOException.class);
        long read = in.read.get();
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().equals("batch-reader"));
        assertThat(in.read.get()).isEqualTo(read);
    }

    @Test
    void an_input_that_breaks_off_is_told_in_the_last_line() throws IOException {
        InputStream breaking = new InputStream() {
            private final InputStream in = stream(SHORT + "{\"candi");

            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }

            @Override
            public int read(byte[] to, int offset, int length) throws IOException {
                int read = in.read(to, offset, length);
                return read < 0 ? read() : read;
            }
        };
        List<JsonNode> answers = new ArrayList<>();
        run(breaking, answer -> answers.add(json(answer)));

        assertThat(answers).hasSize(2);
        assertThat(answers.get(1).at("/line").asInt()).isEqualTo(2);
        assertThat(answers.get(1).at("/error/errors/0/code").asString()).isEqualTo("input-cut-off");
    }

    private static void run(InputStream in, Consumer<Answer> answers) throws IOException {
        new Batch(workers, 2).run(new Lines(in), screener, new Answers() {
            @Override
            public void write(Answer answer) {
                answers.accept(answer);
            }

            @Override
            public void flush() {}
        });
    }

    private static JsonNode json(Answer answer) {
        String line = new String(answer.json(), StandardCharsets.UTF_8);
        assertThat(line).doesNotContain("\n");
        return JSON.readTree(line);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** The same line for ever. */
    private static final class Endless extends InputStream {

        private static final byte[] LINE = SHORT.getBytes(StandardCharsets.UTF_8);

        private final AtomicLong read = new AtomicLong();

        @Override
        public int read() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int read(byte[] to, int offset, int length) {
            System.arraycopy(LINE, 0, to, offset, LINE.length);
            read.addAndGet(LINE.length);
            return LINE.length;
        }
    }

    /** What has gone out; what was written and not flushed still waits in some buffer. */
    private static final class Flushed implements Answers {

        private final List<Answer> written = new ArrayList<>();
        private final LinkedBlockingQueue<Answer> flushed = new LinkedBlockingQueue<>();

        @Override
        public void write(Answer answer) {
            written.add(answer);
        }

        @Override
        public void flush() {
            flushed.addAll(written);
            written.clear();
        }
    }
}
