package dev.candour.resume.leadership;

import dev.candour.resume.text.Anchored;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells the size of an employer, which stands beside its name or in it, from that of a team. */
final class CompanySize {

    private static final Anchored NUMBER = Anchored.of("\\d|[一二两三四五六七八九十百]");

    private static final Pattern ASIDE = Pattern.compile("\\([^()\\n]{1,60}\\)");
    private static final Anchored GROUP =
            Anchored.ofAnyCase("team|squad|crew|group|reports|led\\b|managed|团队|小组|下属|带|管|组");

    private CompanySize() {}

    /** "Acme (Series B, 120 people)" says how large the employer is, "88 Advisors" how it is called: they are left blank, at the same length. */
    static String blanked(String line, @Nullable String employer) {
        int at = employer == null ? -1 : line.indexOf(employer);
        if (at >= 0 && employer != null && NUMBER.isIn(employer)) {
            return line.substring(0, at) + " ".repeat(employer.length()) + line.substring(at + employer.length());
        }
        int behind = at < 0 || employer == null ? 0 : at + employer.length();
        Matcher aside = ASIDE.matcher(line);
        if (at < 0 || !aside.find(behind)) {
            return line;
        }
        String between = line.substring(behind, aside.start());
        boolean ownTeam = !between.isBlank() || GROUP.isIn(aside.group());
        return ownTeam
                ? line
                : line.substring(0, aside.start()) + " ".repeat(aside.group().length()) + line.substring(aside.end());
    }
}
