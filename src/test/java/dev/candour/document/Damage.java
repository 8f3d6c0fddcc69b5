package dev.candour.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Damages a document in a way that a seed decides. */
final class Damage {

    private Damage() {}

    static byte[] of(byte[] whole, byte[] other, Random random) {
        boolean packed = whole[0] == 'P' && whole[1] == 'K';
        return packed && random.nextBoolean() ? repacked(whole, random) : bytes(whole.clone(), other, random);
    }

    private static byte[] bytes(byte[] content, byte[] other, Random random) {
        byte[] damaged = content;
        int changes = 1 + random.nextInt(20);
        for (int i = 0; i < changes && damaged.length > 16; i++) {
            int at = random.nextInt(damaged.length - 8);
            switch (random.nextInt(6)) {
                case 0 -> damaged[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> damaged[at] = (byte) random.nextInt(256);
                case 2 -> Arrays.fill(damaged, at, at + random.nextInt(8), (byte) '9');
                case 3 ->
                    damaged = joined(damaged, at, damaged, at, Math.min(damaged.length, at + random.nextInt(500)));
                case 4 -> damaged = joined(damaged, at, other, random.nextInt(other.length / 2), other.length / 2);
                default -> damaged = i == 0 ? Arrays.copyOf(damaged, at + 8) : damaged;
            }
        }
        return damaged;
    }

    /** A piece of a document put into another. */
    private static byte[] joined(byte[] into, int at, byte[] from, int start, int end) {
        byte[] piece = Arrays.copyOfRange(from, start, Math.max(start, end));
        byte[] joined = Arrays.copyOf(into, into.length + piece.length);
        System.arraycopy(piece, 0, joined, at, piece.length);
        System.arraycopy(into, at, joined, at + piece.length, into.length - at);
        return joined;
    }

    /** The archive stays whole and what is in it does not: elements lost, doubled, nested without end. */
    private static byte[] repacked(byte[] archive, Random random) {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String part = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                parts.put(entry.getName(), random.nextInt(3) == 0 ? changed(part, random) : part);
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return Parts.zip(parts);
    }

    private static String changed(String xml, Random random) {
        int open = xml.indexOf('<', random.nextInt(Math.max(1, xml.length())));
        int end = open < 0 ? -1 : xml.indexOf('>', open);
        if (end < 0) {
            return "";
        }
        String tag = xml.substring(open, end + 1);
        return switch (random.nextInt(5)) {
            case 0 -> xml.substring(0, open) + xml.substring(end + 1);
            case 1 -> xml.substring(0, open) + tag.repeat(random.nextInt(1000)) + xml.substring(open);
            case 2 -> xml.replaceAll("\"\\d+\"", "\"" + random.nextInt() + "\"");
            case 3 -> xml.replaceFirst("\\?>", "?><!DOCTYPE a [<!ENTITY b \"c\">]>");
            default -> xml.substring(0, open);
        };
    }
}
