package dev.candour.rules.publish;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the program and the process of a dry run say to each other, as bytes. */
final class Trial {

    private Trial() {}

    /** Try these sets of this folder, provided they are still these versions. @param budget of processor time */
    record Order(String folder, SortedMap<String, String> versions, Duration budget) {

        byte[] bytes() {
            List<String> texts = new ArrayList<>(List.of(folder, budget.toString()));
            versions.forEach((set, version) -> texts.addAll(List.of(set, version)));
            return Trial.bytes(texts);
        }

        static Order of(byte[] bytes) {
            List<String> texts = texts(bytes);
            SortedMap<String, String> versions = new TreeMap<>();
            for (int index = 2; index < texts.size(); index += 2) {
                versions.put(texts.get(index), texts.get(index + 1));
            }
            return new Order(texts.get(0), versions, Duration.parse(texts.get(1)));
        }
    }

    /** How it went. @param rule which rule is to blame; empty when none is @param file of the rule @param line of the rule */
    record Result(Outcome outcome, String rule, String file, int line) {

        static Result of(Outcome outcome) {
            return new Result(outcome, "", "", 0);
        }

        byte[] bytes() {
            return Trial.bytes(List.of(outcome.name(), rule, file, String.valueOf(line)));
        }

        static Result of(byte[] bytes) {
            List<String> texts = texts(bytes);
            return new Result(
                    Outcome.valueOf(texts.get(0)), texts.get(1), texts.get(2), Integer.parseInt(texts.get(3)));
        }
    }

    enum Outcome {
        RIGHT,
        /** The limit of firings was reached. */
        TOO_MANY_FIRINGS,
        /** The budget was used up; the work goes on until the process is ended. */
        TOO_LONG,
        /** The folder no longer holds that version. */
        CHANGED
    }

    private static byte[] bytes(List<String> texts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(texts.size());
            for (String text : texts) {
                out.writeUTF(text);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static List<String> texts(byte[] bytes) {
        List<String> texts = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            for (int left = in.readInt(); left > 0; left--) {
                texts.add(in.readUTF());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return texts;
    }
}
