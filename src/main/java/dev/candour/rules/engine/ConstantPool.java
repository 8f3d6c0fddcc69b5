package dev.candour.rules.engine;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What a class file refers to, read from its constants without loading it. */
final class ConstantPool {

    private static final int UTF8 = 1;
    private static final int CLASS = 7;
    private static final int FIELD = 9;
    private static final int METHOD = 10;
    private static final int INTERFACE_METHOD = 11;
    private static final int NAME_AND_TYPE = 12;

    private final Map<Integer, String> texts = new HashMap<>();
    private final Map<Integer, Integer> classes = new HashMap<>();
    private final Map<Integer, int[]> members = new HashMap<>();
    private final Map<Integer, Integer> names = new HashMap<>();

    /** @throws IOException when it is no class file */
    ConstantPool(byte[] classFile) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(classFile));
        in.skipNBytes(8);
        int count = in.readUnsignedShort();
        for (int index = 1; index < count; index++) {
            index += entry(in.readUnsignedByte(), index, in);
        }
    }

    /** @return how many more places in the table the entry takes */
    private int entry(int tag, int index, DataInputStream in) throws IOException {
        switch (tag) {
            case UTF8 -> texts.put(index, in.readUTF());
            case CLASS -> classes.put(index, in.readUnsignedShort());
            case FIELD, METHOD, INTERFACE_METHOD ->
                members.put(index, new int[] {in.readUnsignedShort(), in.readUnsignedShort()});
            case NAME_AND_TYPE -> {
                names.put(index, in.readUnsignedShort());
                in.skipNBytes(2);
            }
            case 8, 16, 19, 20 -> in.skipNBytes(2);
            case 15 -> in.skipNBytes(3);
            case 3, 4, 17, 18 -> in.skipNBytes(4);
            case 5, 6 -> in.skipNBytes(8);
            default -> throw new IOException("unknown constant " + tag);
        }
        return tag == 5 || tag == 6 ? 1 : 0;
    }

    /** The classes that it refers to, with dots; of an array the class of what it holds. */
    Set<String> classes() {
        Set<String> found = new TreeSet<>();
        classes.values().forEach(index -> found.add(plain(texts.getOrDefault(index, ""))));
        found.removeIf(name -> name.length() < 2);
        return found;
    }

    /** The methods and fields of one class that it refers to. */
    Set<String> membersOf(String name) {
        Set<String> found = new TreeSet<>();
        members.values().forEach(member -> {
            int owner = classes.getOrDefault(member[0], 0);
            if (plain(texts.getOrDefault(owner, "")).equals(name)) {
                found.add(texts.getOrDefault(names.getOrDefault(member[1], 0), ""));
            }
        });
        return found;
    }

    private static String plain(String internal) {
        String name = internal.replace('/', '.');
        return name.startsWith("[") ? name.replaceAll("^\\[+L?|;$", "") : name;
    }
}
