package dev.candour.document.flow;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One part of a mail.
 *
 * @param header what it says of itself, in small letters @param body as it was sent
 */
record MailPart(String header, String body) {

    /** Within one another. */
    private static final int MOST_BOUNDARIES = 20;

    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\"\\s;]{1,200})", Pattern.CASE_INSENSITIVE);
    private static final Pattern CHARSET =
            Pattern.compile("charset=\"?([A-Za-z0-9_.:-]{1,40})", Pattern.CASE_INSENSITIVE);

    /** All parts, of parts too. */
    static List<MailPart> of(byte[] content) {
        String mail = new String(content, StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
        Set<String> boundaries = new LinkedHashSet<>();
        Matcher boundary = BOUNDARY.matcher(mail);
        while (boundaries.size() < MOST_BOUNDARIES && boundary.find()) {
            boundaries.add(boundary.group(1));
        }
        String cut = boundaries.stream().map(Pattern::quote).collect(Collectors.joining("|", "--(?:", ")"));
        List<MailPart> parts = new ArrayList<>();
        for (String entity : boundaries.isEmpty() ? new String[] {mail} : mail.split(cut)) {
            String part = entity.stripLeading();
            int body = part.indexOf("\n\n");
            if (body > 0) {
                String header = part.substring(0, body)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("\n[ \t]+", " ")
                        .replaceAll("(?m)^content-type:\\s*", "content-type: ");
                parts.add(new MailPart(header, part.substring(body + 2)));
            }
        }
        return parts;
    }

    boolean is(String type) {
        return header.contains("content-type: " + type);
    }

    /** Whether it is a file that was sent with the mail. */
    boolean isAttached() {
        return header.contains("content-disposition: attachment") || is("application/");
    }

    byte[] bytes() {
        if (header.contains("encoding: base64")) {
            return sixtyFour(body);
        }
        byte[] plain = body.getBytes(StandardCharsets.ISO_8859_1);
        return header.contains("encoding: quoted-printable") ? unquoted(plain) : plain;
    }

    @Nullable
    String charset() {
        Matcher charset = CHARSET.matcher(header);
        return charset.find() && Charset.isSupported(charset.group(1)) ? charset.group(1) : null;
    }

    /** As far as it goes: what has been cut off or put between is no reason to read nothing. */
    private static byte[] sixtyFour(String body) {
        String signs = body.replaceAll("=[\\s\\S]*", "").replaceAll("[^A-Za-z0-9+/]", "");
        int whole = signs.length() % 4 == 1 ? signs.length() - 1 : signs.length();
        return Base64.getDecoder().decode(signs.substring(0, whole));
    }

    private static byte[] unquoted(byte[] quoted) {
        ByteArrayOutputStream plain = new ByteArrayOutputStream(quoted.length);
        for (int i = 0; i < quoted.length; i++) {
            if (quoted[i] != '=' || i + 1 == quoted.length) {
                plain.write(quoted[i]);
            } else if (quoted[i + 1] == '\n') {
                i++;
            } else {
                int high = Character.digit(quoted[i + 1], 16);
                int low = i + 2 < quoted.length ? Character.digit(quoted[i + 2], 16) : -1;
                if (high >= 0 && low >= 0) {
                    plain.write(high << 4 | low);
                    i += 2;
                } else {
                    plain.write('=');
                }
            }
        }
        return plain.toByteArray();
    }
}
