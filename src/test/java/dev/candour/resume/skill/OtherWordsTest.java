package dev.candour.resume.skill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.Profile;
import dev.candour.resume.Samples;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OtherWordsTest {

    private static List<String> of(String line) {
        Profile profile = Samples.readText("cv.txt", """
                Ines Varga

                Experience
                Analyst, Birkenhain Ltd, March 2020 - May 2022
                - %s
                """.formatted(line));
        return Samples.names(profile);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "把门禁从 C/S 架构搬到网页",
                "Counted PM2.5 in the air of two towns",
                "页面用 BASIC 认证",
                "Looked at ROS-induced changes in leaves",
                "Reactive oxygen species (ROS) in leaves",
                "Painted a robotic ARM blue",
                "Sold shelves to Dell EMC in the hills",
                "搬运化妆品和货物",
                "观察蛋白的翻译后修饰",
                "On-call bartender for weddings",
                "Fine tuning of pumps for the harbour",
                "Hung up the WiFi password in the hall",
                "Spoke about the translation of research in a barn",
                "Wrote the GTM plan, launch and motion",
                "布置花园LED灯串",
                "网红选品店日常接待",
                "Cleaned windows and doors",
                "Sorted two tons of post in minutes",
                "Office and shop buildings",
                "Kept the plants of the Dean Office",
                "Attended networking breakfasts in the harbour",
                "Non-branding terms, non-React pages",
                "Kept the diary of Mr Jenkins and of Dr Anna Swift",
                "Reported to Ruby Tannock in the yard",
                "A tool for choirs, a cross between Asana and Trello",
                "Git: https://github.com/inesvarga",
                "Moved in at 14 Ruby Close",
                "送货到物流路12号",
            })
    void letters_that_are_part_of_another_word_name_no_skill(String line) {
        assertThat(of(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            PM2, Python;              PM2
            ROS, Python;              ROS
            ARM, Python;              ARM
            为新人化妆;                Makeup artistry
            翻译合同;                  Translation
            Translation of manuals into Norse; Translation
            Fine-tuning of LLMs on our letters; Fine-tuning
            Installed WiFi in four sheds; Wi-Fi
            Windows, Python;          Windows
            Office, Python;           Microsoft Office
            DOORS, Python;            IBM DOORS
            Git, Python;              Git
            负责店铺选品与定价;          Product selection
            Joined the on-call rotation; On-call
            """)
    void elsewhere_they_do(String line, String skill) {
        assertThat(of(line)).contains(skill);
    }
}
