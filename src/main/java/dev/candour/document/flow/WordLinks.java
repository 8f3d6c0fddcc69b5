package dev.candour.document.flow;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The e-mail addresses behind the links of a part of a Word document. */
final class WordLinks {

    private final Map<String, String> mails = new HashMap<>();

    WordLinks(@Nullable Xml relations) {
        if (relations != null) {
            relations.all("Relationship").forEach(one -> {
                String mail = mailOf(one.attribute("Target"));
                if (!mail.isEmpty()) {
                    mails.put(one.attribute("Id"), mail);
                }
            });
        }
    }

    /** Empty when the link leads elsewhere. */
    String mail(String id) {
        return mails.getOrDefault(id, "");
    }

    /** The address of a {@code mailto:} link; empty for any other. */
    static String mailOf(String target) {
        return target.regionMatches(true, 0, "mailto:", 0, 7)
                ? target.substring(7).replaceAll("[?#].*", "").strip()
                : "";
    }
}
