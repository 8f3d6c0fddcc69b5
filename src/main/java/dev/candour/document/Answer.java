package dev.candour.document;

import dev.candour.document.DocumentException.Kind;
import dev.candour.document.TextDocument.Heading;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The bytes between this program and the process that takes the text out: a format and a document there, text or a failure back. */
final class Answer {

    private static final int FAILED = 0;
    private static final int DONE = 1;

    private Answer() {}

    static byte[] request(DocumentFormat format, byte[] content) {
        byte[] request = new byte[content.length + 1];
        request[0] = (byte) format.ordinal();
        System.arraycopy(content, 0, request, 1, content.length);
        return request;
    }

    /** Asks a process to make itself ready for documents of a format. */
    static byte[] beforeFirst(DocumentFormat format) {
        return request(format, new byte[0]);
    }

    static boolean isBeforeFirst(byte[] request) {
        return request.length == 1;
    }

    static DocumentFormat format(byte[] request) {
        return DocumentFormat.values()[request[0]];
    }

    static byte[] content(byte[] request) {
        return Arrays.copyOfRange(request, 1, request.length);
    }

    static byte[] of(DocumentException failure) {
        return new byte[] {FAILED, (byte) failure.kind().ordinal()};
    }

    static byte[] of(TextDocument document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(DONE);
            out.writeByte(document.format().ordinal());
            write(document.text(), out);
            write(List.copyOf(document.pages().keySet()), out);
            write(List.copyOf(document.pages().values()), out);
            write(document.hidden(), out);
            write(document.headings().stream().map(Heading::start).toList(), out);
            write(document.headings().stream().map(Heading::level).toList(), out);
            out.writeInt(document.properties().size());
            for (String property : document.properties()) {
                write(property, out);
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_16BE);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static void write(List<Integer> numbers, DataOutputStream out) throws IOException {
        out.writeInt(numbers.size());
        for (int number : numbers) {
            out.writeInt(number);
        }
    }

    /** @throws DocumentException when that was the answer */
    static TextDocument document(byte[] answer) {
        if (answer[0] == FAILED) {
            throw new DocumentException(Kind.values()[answer[1]]);
        }
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(answer, 1, answer.length - 1))) {
            DocumentFormat format = DocumentFormat.values()[in.readByte()];
            String text = text(in);
            SortedMap<Integer, Integer> pages = pages(read(in), read(in));
            List<Integer> hidden = read(in);
            List<Integer> starts = read(in);
            List<Integer> levels = read(in);
            List<Heading> headings = new ArrayList<>();
            for (int i = 0; i < starts.size(); i++) {
                headings.add(new Heading(starts.get(i), levels.get(i)));
            }
            List<String> properties = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                properties.add(text(in));
            }
            return new TextDocument(format, text, pages, headings, hidden, properties);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static SortedMap<Integer, Integer> pages(List<Integer> starts, List<Integer> numbers) {
        SortedMap<Integer, Integer> pages = new TreeMap<>();
        for (int i = 0; i < starts.size(); i++) {
            pages.put(starts.get(i), numbers.get(i));
        }
        return pages;
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_16BE);
    }

    private static List<Integer> read(DataInputStream in) throws IOException {
        int count = in.readInt();
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            numbers.add(in.readInt());
        }
        return numbers;
    }
}
