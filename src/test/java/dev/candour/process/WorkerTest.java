package dev.candour.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.candour.process.WorkerException.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class WorkerTest {

    private static final Duration PLENTY = Duration.ofSeconds(60);
    private static final Worker WORKER = new Worker(Obedient.class, 32);

    @AfterAll
    static void end() {
        WORKER.close();
    }

    @Test
    void answers_come_from_another_process() {
        assertThat(ask("pid"))
                .isNotEqualTo(String.valueOf(ProcessHandle.current().pid()));
    }

    @Test
    void a_worker_stays_warm_between_two_requests() {
        assertThat(ask("pid")).isEqualTo(ask("pid"));
    }

    @Test
    void what_the_work_prints_does_not_get_between_the_answers() {
        assertThat(ask("print")).isEqualTo("printed");
        assertThat(ask("echo")).isEqualTo("echo");
    }

    @Test
    void a_failure_is_told_without_its_details_and_the_worker_lives_on() {
        String before = ask("pid");
        assertThatExceptionOfType(WorkerException.class)
                .isThrownBy(() -> ask("throw"))
                .withMessageNotContaining("secret")
                .returns(Kind.FAILED, WorkerException::kind);
        assertThat(ask("pid")).isEqualTo(before);
    }

    @Test
    void endless_recursion_is_a_failure() {
        assertThat(failureOf("recurse", PLENTY)).isEqualTo(Kind.FAILED);
    }

    @Test
    void work_that_hangs_is_killed_and_the_next_request_is_answered() {
        ask("echo");
        assertThat(failureOf("hang", Duration.ofMillis(100))).isEqualTo(Kind.TIMEOUT);
        assertThat(ask("echo")).isEqualTo("echo");
    }

    @Test
    void work_that_only_waits_is_killed_by_the_clock_and_work_that_works_by_the_processors_time() {
        assertThat(failureOf("spin", Duration.ofMillis(500))).isEqualTo(Kind.TIMEOUT);
        assertThat(failureOf("hang", Duration.ofMillis(100))).isEqualTo(Kind.TIMEOUT);
        assertThatExceptionOfType(WorkerException.class)
                .isThrownBy(() -> WORKER.ask("hang".getBytes(UTF_8), PLENTY, Duration.ofMillis(500)))
                .returns(Kind.TIMEOUT, WorkerException::kind);
    }

    @Test
    void a_handler_that_cannot_be_made_is_a_process_that_cannot_be_started() {
        try (Worker broken = new Worker(Broken.class, 32)) {
            assertThatExceptionOfType(WorkerException.class)
                    .isThrownBy(broken::start)
                    .returns(Kind.NOT_STARTED, WorkerException::kind);
        }
    }

    @Test
    void work_that_uses_up_the_memory_ends_and_the_next_request_is_answered() {
        assertThat(failureOf("hoard", PLENTY)).isEqualTo(Kind.DIED);
        assertThat(ask("echo")).isEqualTo("echo");
    }

    @Test
    void a_request_of_megabytes_arrives_whole() {
        String large = "x".repeat(3 << 20);
        assertThat(ask(large)).isEqualTo(large);
    }

    private static Kind failureOf(String request, Duration limit) {
        try {
            WORKER.ask(request.getBytes(UTF_8), limit);
        } catch (WorkerException failure) {
            return failure.kind();
        }
        throw new AssertionError("answered");
    }

    private static String ask(String request) {
        return new String(WORKER.ask(request.getBytes(UTF_8), PLENTY), UTF_8);
    }

    /** Does what the request says. */
    public static final class Obedient implements Handler {

        @Override
        public byte[] answer(byte[] request) throws Exception {
            String order = new String(request, UTF_8);
            switch (order) {
                case "pid":
                    return String.valueOf(ProcessHandle.current().pid()).getBytes(UTF_8);
                case "print":
                    System.out.println("between the answers");
                    return "printed".getBytes(UTF_8);
                case "throw":
                    throw new IllegalStateException("secret");
                case "recurse":
                    return answer(request);
                case "hang":
                    Thread.sleep(Duration.ofHours(1).toMillis());
                    return request;
                case "spin":
                    while (order.length() > 1) {
                        Thread.onSpinWait();
                    }
                    return request;
                case "hoard":
                    List<byte[]> kept = new ArrayList<>();
                    while (true) {
                        kept.add(new byte[1 << 20]);
                    }
                default:
                    return request;
            }
        }
    }

    /** Cannot even be made. */
    public static final class Broken implements Handler {

        public Broken() {
            throw new IllegalStateException();
        }

        @Override
        public byte[] answer(byte[] request) {
            return request;
        }
    }
}
