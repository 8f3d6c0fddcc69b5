package dev.candour.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.Samples;
import dev.candour.html.VerdictPage;
import dev.candour.letter.Letter;
import dev.candour.letter.LetterText;
import dev.candour.rules.RuleLibrary;
import dev.candour.screening.Explain;
import dev.candour.screening.Screener;
import dev.candour.screening.ScreeningOptions;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever reads Chinese gets its punctuation: full width beside its signs, and no space before a percent sign. */
class ChinesePunctuationTest {

    private static final RuleLibrary LIBRARY = Samples.library();

    private static final Pattern HALF_WIDTH =
            Pattern.compile("[\\u4e00-\\u9fff）”][;,:?!]|[;,] ?[\\u4e00-\\u9fff]|, \\d+(?:\\.\\d)? ?%|\\d %");

    @ParameterizedTest
    @CsvSource({
        "lin-yufei.md, platform-engineer.yaml",
        "han-ruoxi.txt, backend-developer.yaml",
        "tomas-hrubec.md, backend-developer.yaml",
        "zhao-mingde.txt, finance-lead.json",
        "zhao-mingde.txt, data-engineer.yaml",
    })
    void what_a_verdict_says_is_set_in_chinese(String resume, String job) {
        Verdict verdict = new Screener(LIBRARY)
                .screen(
                        Samples.profile(Samples.RESUMES.resolve(resume)),
                        Samples.job(Samples.JOBS.resolve(job)),
                        new ScreeningOptions(Samples.DAY, Locale.CHINESE, Explain.FULL));

        assertThat(unquoted(VerdictText.of(verdict, Locale.CHINESE, Paint.NONE)))
                .doesNotContainPattern(HALF_WIDTH);
        assertThat(unquoted(VerdictPage.of(verdict).replaceAll("(?s)<style.*?</style>|<svg.*?</svg>|<[^>]+>", " ")))
                .doesNotContainPattern(HALF_WIDTH);
        assertThat(unquoted(LetterText.of(Letter.about(verdict, null)))).doesNotContainPattern(HALF_WIDTH);
    }

    /** Without what the document and the rules say themselves. */
    private static String unquoted(String text) {
        return text.replaceAll("“[^”]*”", "“”");
    }
}
