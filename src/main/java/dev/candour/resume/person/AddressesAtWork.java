package dev.candour.resume.person;

import dev.candour.resume.section.Section;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Among the positions stand addresses and numbers of houses, superiors and referees: "Tel. 0117 496 0012 | office@example.com". */
final class AddressesAtWork {

    /** How far from the address of the person the number stands at most. */
    private static final int NEAR = 2;

    private static final Anchored MAIL =
            Anchored.of("(?<![\\w.+-])([\\w.+-]{1,64}+)@([\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,4})");

    /** Mailboxes that belong to no single person. */
    private static final Pattern OFFICE = Pattern.compile(
            "(?:info|office|contact|hr|jobs?|careers?|sales|admin|support|service|hello|enquir(?:y|ies)|inquir(?:y|ies)|reception|recruit(?:ing|ment)?|marketing|webmaster|mail)",
            Pattern.CASE_INSENSITIVE);

    /** Whoever gives addresses away asks for no house. */
    private static final Anchored PRIVATE = Anchored.ofAnyCase(
            "^(?:gmail|googlemail|yahoo|ymail|hotmail|outlook|live|msn|icloud|me|mac|aol|gmx|proton(?:mail)?|zoho|mail|qq|foxmail|163|126|139|189|sina|sohu|yeah|aliyun)\\.");

    /** 公司电话, 单位邮箱 */
    private static final Anchored HOUSE_LABEL =
            Anchored.of("(?:公司|单位|企业|部门|机构|办公室?|前台|[Hh][Rr])(?:的)?(?:联系)?(?:电话|邮箱|邮件|传真|座机|固话)");

    private static final Pattern WORDS = Pattern.compile("[\\s.,\"()·-]+");

    private final Set<Integer> lines = new HashSet<>();

    AddressesAtWork(List<Section> sections) {
        sections.stream()
                .filter(section -> section.heading() != null && section.kind().holdsPositions())
                .flatMap(section -> section.lines().stream())
                .forEach(line -> lines.add(line.index()));
    }

    /** The lines whose e-mail address may be the person's. */
    List<Line> withoutMail(List<Line> all, @Nullable FoundName name) {
        return all.stream().filter(line -> !isOthers(line, name)).toList();
    }

    /** The lines whose number may be the person's: among the positions only those beside the person's address. */
    List<Line> withoutNumbers(List<Line> all, @Nullable String email) {
        List<Integer> own = all.stream()
                .filter(line -> email != null && line.text().contains(email))
                .map(Line::index)
                .toList();
        return all.stream()
                .filter(line -> !lines.contains(line.index())
                        || own.stream().anyMatch(index -> Math.abs(index - line.index()) <= NEAR))
                .toList();
    }

    private boolean isOthers(Line line, @Nullable FoundName name) {
        MatchResult mail = line.text().indexOf('@') >= 0 ? MAIL.first(line.text()) : null;
        if (mail == null) {
            return false;
        }
        boolean office = OFFICE.matcher(mail.group(1)).matches() && !holds(mail.group(2), name);
        return office
                || lines.contains(line.index())
                        && (HOUSE_LABEL.isIn(line.text())
                                || hasLetters(name) && !PRIVATE.opens(mail.group(2)) && !holds(mail.group(), name));
    }

    private static boolean hasLetters(@Nullable FoundName name) {
        return name != null && !letters(name.text()).isEmpty();
    }

    /** Whether an address holds a word of a name, or its first letter before the rest. */
    private static boolean holds(String address, @Nullable FoundName name) {
        String letters = letters(address);
        return name != null
                && WORDS.splitAsStream(name.text())
                        .map(AddressesAtWork::letters)
                        .anyMatch(word ->
                                word.length() >= 3 && letters.contains(word.substring(0, Math.min(5, word.length()))));
    }

    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]", "");
    }
}
