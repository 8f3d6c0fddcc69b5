package dev.candour.bench.batch;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The service, and one request to it that sends lines while it takes the answers. */
final class BatchService implements AutoCloseable {

    private static final int PIECE = 1 << 15;

    private final Watched watched;
    private final int port;

    private BatchService(Watched watched, int port) {
        this.watched = watched;
        this.port = port;
    }

    static BatchService start(String cores) throws IOException, InterruptedException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Watched watched = Watched.start(
                cores,
                Path.of("target/bench-batch.log"),
                List.of("-jar", "target/candour.jar", "serve", "--port", "" + port));
        for (int tries = 0; tries < 900; tries++) {
            try (Socket ready = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return new BatchService(watched, port);
            } catch (IOException notYet) {
                Thread.sleep(100);
            }
        }
        throw new IllegalStateException("no server");
    }

    Watched watched() {
        return watched;
    }

    /** Returns when the last answer is there. */
    void post(long lines) throws IOException, InterruptedException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            OutputStream out = new BufferedOutputStream(socket.getOutputStream(), 1 << 16);
            out.write(("POST /api/v1/screenings/batch?explain=reasons&as-of=2026-11-20&job="
                            + URLEncoder.encode(Candidates.job(), StandardCharsets.UTF_8)
                            + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/x-ndjson\r\n"
                            + "Connection: close\r\nTransfer-Encoding: chunked\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            Thread sending = new Thread(() -> send(out, lines), "send");
            sending.start();
            long answers = newlines(socket.getInputStream());
            sending.join();
            if (answers < lines) {
                throw new IllegalStateException(answers + " answers for " + lines + " candidates");
            }
        }
    }

    private static void send(OutputStream out, long lines) {
        try (ByteArrayOutputStream piece = new ByteArrayOutputStream()) {
            Candidates.write(new Chunks(out, piece), lines);
            chunk(out, piece);
            out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            out.flush();
        } catch (IOException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private static void chunk(OutputStream out, ByteArrayOutputStream piece) throws IOException {
        if (piece.size() > 0) {
            out.write((Integer.toHexString(piece.size()) + "\r\n").getBytes(StandardCharsets.US_ASCII));
            piece.writeTo(out);
            out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
            piece.reset();
        }
    }

    /** Collects lines into chunks of a request. */
    private static final class Chunks extends OutputStream {

        private final OutputStream out;
        private final ByteArrayOutputStream piece;

        Chunks(OutputStream out, ByteArrayOutputStream piece) {
            this.out = out;
            this.piece = piece;
        }

        @Override
        public void write(int b) {
            piece.write(b);
        }

        @Override
        public void write(byte[] bytes) throws IOException {
            piece.write(bytes);
            if (piece.size() >= PIECE) {
                chunk(out, piece);
            }
        }
    }

    /** Line ends that no carriage return stands before: those of the answers, and none of HTTP. */
    private static long newlines(InputStream from) throws IOException {
        InputStream in = new BufferedInputStream(from, 1 << 16);
        long count = 0;
        int before = 0;
        for (int c = in.read(); c >= 0; c = in.read()) {
            count += c == '\n' && before != '\r' ? 1 : 0;
            before = c;
        }
        return count;
    }

    @Override
    public void close() throws InterruptedException {
        watched.process().destroy();
        watched.process().waitFor();
    }
}
