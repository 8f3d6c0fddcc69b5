package dev.candour.document.flow;

import dev.candour.document.DocumentException;
import dev.candour.document.DocumentException.Kind;
import dev.candour.document.DocumentFormat;
import dev.candour.document.TextDocument;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a web page that was saved as one mail (MHTML), as job boards hand out under the name of a Word file. */
public final class MailText {

    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\"\\s;]{1,200})", Pattern.CASE_INSENSITIVE);
    private static final Pattern CHARSET =
            Pattern.compile("charset=\"?([A-Za-z0-9_.:-]{1,40})", Pattern.CASE_INSENSITIVE);

    private MailText() {}

    /** @throws DocumentException when it gives no text */
    public static TextDocument of(byte[] content) {
        String mail = new String(content, StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
        Matcher boundary = BOUNDARY.matcher(mail.substring(0, Math.min(4096, mail.length())));
        String[] parts = boundary.find() ? mail.split(Pattern.quote("--" + boundary.group(1))) : new String[] {mail};
        for (String part : parts) {
            String entity = part.stripLeading();
            int body = entity.indexOf("\n\n");
            if (body > 0 && header(entity, body).contains("content-type: text/html")) {
                return page(header(entity, body), entity.substring(body + 2));
            }
        }
        throw new DocumentException(Kind.DAMAGED);
    }

    private static String header(String entity, int end) {
        return entity.substring(0, end).toLowerCase(Locale.ROOT).replaceAll("\n[ \t]+", " ");
    }

    private static TextDocument page(String header, String body) {
        byte[] page = body.getBytes(StandardCharsets.ISO_8859_1);
        if (header.contains("encoding: base64")) {
            page = sixtyFour(body);
        } else if (header.contains("encoding: quoted-printable")) {
            page = unquoted(page);
        }
        return HtmlText.of(page, charset(header), DocumentFormat.MHTML);
    }

    /** As far as it goes: what has been cut off or put between is no reason to read nothing. */
    private static byte[] sixtyFour(String body) {
        String signs = body.replaceAll("=[\\s\\S]*", "").replaceAll("[^A-Za-z0-9+/]", "");
        int whole = signs.length() % 4 == 1 ? signs.length() - 1 : signs.length();
        return Base64.getDecoder().decode(signs.substring(0, whole));
    }

    private static @Nullable String charset(String header) {
        Matcher charset = CHARSET.matcher(header);
        return charset.find() && Charset.isSupported(charset.group(1)) ? charset.group(1) : null;
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
