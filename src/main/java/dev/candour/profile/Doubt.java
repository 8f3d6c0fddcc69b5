package dev.candour.profile;

import dev.candour.profile.Confidence.Level;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Why a fact, or parts of it, should be read with care.
 *
 * @param because the code of {@link Confidence#because}
 * @param parts the fields that share the reason, as in {@code startDate}; empty when it is the fact itself
 */
public record Doubt(Level level, String because, List<String> parts) {

    /** The mark that stands before it: ~ for medium, ? for low. */
    public String mark() {
        return level == Level.LOW ? "?" : "~";
    }

    /** The doubts about a fact and its fields, in the order in which they were noted. @param pointer as in {@code /work/0} */
    public static List<Doubt> about(Profile profile, String pointer) {
        Map<Confidence, List<String>> parts = new LinkedHashMap<>();
        profile.confidence().forEach((at, confidence) -> {
            if (confidence.isDoubtful() && (at.equals(pointer) || at.startsWith(pointer + "/"))) {
                List<String> fields = parts.computeIfAbsent(confidence, one -> new ArrayList<>());
                if (at.length() > pointer.length()) {
                    fields.add(at.substring(pointer.length() + 1));
                }
            }
        });
        return parts.entrySet().stream()
                .map(one -> new Doubt(one.getKey().level(), one.getKey().because(), List.copyOf(one.getValue())))
                .toList();
    }

    /** "~ start, end: no month is given". */
    public String text(ProfileWords words) {
        String reason = words.because(because);
        List<String> names = parts.stream().map(words::part).toList();
        String shown = names.isEmpty()
                ? reason
                : words.get("doubt", Map.of("parts", String.join(words.get("list.comma"), names), "reason", reason));
        return mark() + " " + shown;
    }
}
