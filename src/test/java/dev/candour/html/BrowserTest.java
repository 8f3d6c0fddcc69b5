package dev.candour.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.Browser;
import dev.candour.Samples;
import dev.candour.letter.Letter;
import dev.candour.screening.Explain;
import dev.candour.screening.Screener;
import dev.candour.screening.ScreeningOptions;
import dev.candour.verdict.GoldenVerdicts;
import dev.candour.verdict.Verdict;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages as a real browser shows and prints them. Skipped where there is none. */
class BrowserTest {

    /** The green of a recommendation, as the style sheet has it. */
    private static final int GREEN = 0xff00614a;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"lin-yufei.platform-engineer", "samira-haddad.backend-developer"})
    void a_verdict_is_printed_on_one_sheet(String name) throws IOException {
        Verdict verdict = GoldenVerdicts.verdict(name);

        assertThat(sheet(VerdictPage.of(verdict)))
                .contains(verdict.document(), "Questions to ask", "Never used", "a person decides");
    }

    @Test
    void a_verdict_in_chinese_is_printed_on_one_sheet() throws IOException {
        Verdict verdict = new Screener(Samples.library())
                .screen(
                        Samples.profile(Samples.RESUMES.resolve("zhao-mingde.txt")),
                        Samples.job(Samples.JOBS.resolve("data-engineer.yaml")),
                        new ScreeningOptions(Samples.DAY, Locale.CHINESE, Explain.FULL));

        assertThat(sheet(VerdictPage.of(verdict))).contains("zhao-mingde.txt", "推荐", "职位要求");
    }

    @Test
    void the_policy_lets_the_own_style_through_and_no_other() throws IOException {
        Browser browser = Browser.in(folder);
        String page = VerdictPage.of(GoldenVerdicts.verdict("elena-marchetti.office-manager"));
        String tampered = page.replace("</style>", " </style>");

        assertThat(pixels(browser.seen(file(page)), GREEN)).isGreaterThan(1000);
        assertThat(pixels(browser.seen(file(tampered)), GREEN)).isZero();
    }

    @Test
    void nothing_that_a_verdict_says_becomes_markup_or_runs() throws IOException {
        Browser browser = Browser.in(folder);
        Verdict hostile = HostileVerdict.of("lin-yufei.platform-engineer");

        for (String page : new String[] {VerdictPage.of(hostile), LetterPage.of(Letter.about(hostile, null))}) {
            String dom = browser.dom(file(page));
            assertThat(dom).contains("&lt;script&gt;document.title='owned'", "{{7*7}}");
            assertThat(dom).doesNotContain("<script", "<img", "<b id", "\u202E").doesNotContain("<title>owned");
        }
    }

    private String sheet(String page) throws IOException {
        byte[] pdf = Browser.in(folder).printed(file(page));
        try (PDDocument document = org.apache.pdfbox.Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            PDRectangle size = document.getPage(0).getMediaBox();
            assertThat(size.getWidth()).isCloseTo(PDRectangle.A4.getWidth(), Offset.offset(2f));
            assertThat(size.getHeight()).isCloseTo(PDRectangle.A4.getHeight(), Offset.offset(2f));
            return new PDFTextStripper().getText(document);
        }
    }

    private String file(String page) throws IOException {
        return Files.writeString(folder.resolve("page.html"), page).toUri().toString();
    }

    private static int pixels(byte[] png, int colour) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        int count = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                count += image.getRGB(x, y) == colour ? 1 : 0;
            }
        }
        return count;
    }
}
