package dev.candour.document;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Whether bytes begin as a mail does: with its fields, among them which kind of mail it is. */
final class MailHead {

    /** Bytes; mails that went through many hands say so at length. */
    private static final int LONGEST = 32_768;

    private static final Pattern FIELD = Pattern.compile("[A-Za-z][A-Za-z0-9-]*:.*|[ \\t].*");
    private static final Pattern KIND = Pattern.compile("(?im)^mime-version:");
    private static final Pattern TYPE = Pattern.compile("(?im)^content-type: ?(?:multipart|text)/");

    private MailHead() {}

    static boolean is(byte[] content) {
        if (content.length == 0 || !Character.isLetter(content[0])) {
            return false;
        }
        String start = new String(content, 0, Math.min(LONGEST, content.length), StandardCharsets.ISO_8859_1)
                .replace("\r\n", "\n");
        int end = start.indexOf("\n\n");
        String head = end < 0 ? "" : start.substring(0, end);
        return KIND.matcher(head).find()
                && TYPE.matcher(head).find()
                && head.lines().allMatch(line -> FIELD.matcher(line).matches());
    }
}
