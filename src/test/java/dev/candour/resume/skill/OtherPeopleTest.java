package dev.candour.resume.skill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.Profile;
import dev.candour.resume.Samples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What others do, buy, undergo or lead is no skill of the candidate, and neither is what somebody hopes for. */
class OtherPeopleTest {

    private static Profile with(String line) {
        return Samples.readText("cv.txt", """
                Ines Varga

                Experience
                Warden, Birkenhain Ltd, March 2020 - May 2022
                - Kept the yard tidy
                - %s
                """.formatted(line));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        Reported to the Head of Procurement;                         Procurement
        Reporting directly to the Payroll Manager;                   Payroll
        Assistant to the Director of Litigation;                     Litigation
        向采购总监汇报;                                               Procurement
        Served clients such as Databricks and Northwind;             Databricks
        Worked with brands including Contoso, Shopify and Fabrikam;  Shopify
        Reduced logistics costs by a tenth;                          Logistics
        Cut payroll expenses;                                        Payroll
        降低物流成本12%;                                              Logistics
        Sold welding equipment to garages;                           Welding
        Ordered photography supplies for the desk;                   Photography
        Hoping to move into bookkeeping;                             Bookkeeping
        希望转行从事摄影;                                             Photography
        In my free time I enjoy carpentry;                           Carpentry
        业余时间喜欢摄影;                                             Photography
        Cared for patients after surgery;                            Surgery
        Drove people who were waiting for dialysis;                  Dialysis
        Wrote columns on beekeeping and plumbing;                    Plumbing
        Worked closely with Procurement, Payroll, and Garden teams;  Payroll
        Hired Kotlin developers for a bank;                          Kotlin
        Recruited Kotlin and Rust engineers;                         Kotlin
        Hired developers who knew Kotlin and Rust;                   Rust
        Screening of Kotlin candidates;                              Kotlin
        招聘Kotlin开发工程师三名;                                      Kotlin
        协助HR筛选Kotlin候选人;                                       Kotlin
        Supported the public relations and the kitchen departments;      Public relations
        """)
    void a_sentence_about_somebody_else_names_no_skill_for_sure(String line, String skill) {
        assertThat(Samples.names(with(line))).doesNotContain(skill);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        Reported to the owner and did the payroll of nine people;    Payroll
        Trained clients in Databricks;                               Databricks
        Moved the shops of three brands to Shopify;                  Shopify
        Planned the logistics of a fair;                             Logistics
        Did the payroll and procurement with two teams;              Payroll
        In my free time I write parsers in Rust;                     Rust
        Welding of gates and fences;                                 Welding
        Screened candidates with tests in Kotlin;                    Kotlin
        Hired by the bank, wrote Kotlin services;                    Kotlin
        招聘网站的后台，使用Kotlin;                                    Kotlin
        Performed surgery on dogs;                                   Surgery
        Reduced AWS costs by a third;                                AWS
        """)
    void what_somebody_does_for_others_is_a_skill(String line, String skill) {
        assertThat(Samples.names(with(line))).contains(skill);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Negotiated with Welding Partners over a fence",
                "Sold the old carts to Photography Solutions Ltd",
                "Member of the Photography Club",
                "Won the Photography Challenge of the parish",
                "Wrote to the Chamber of Logistics",
                "Guest of the Welding and Ladder Board",
                "Lived in Carpentry Lane",
                "到柳溪市统计局送文件",
                "参观摄影博物馆",
                "给柳溪广播电视台送花",
                "Never did any bookkeeping",
                "从未做过采购",
                "Delivered bread to two nursing homes",
                "善于向同事请教学习",
                "期望薪资面议",
                "Liaised with payroll personnel over a key",
                "Ko J, Varga I. Plumbing of old towns. Annals of Imagined Towns 12(3), 45-50, 2014",
                "Reviewer for Annals and for the Remote Sensing of Lakes",
                "柯一, 瓦二. 采购的影响[J]. 虚构学报, 2014"
            })
    void names_of_bodies_works_and_denials_hold_no_skill(String line) {
        assertThat(Samples.names(with(line))).isEmpty();
    }
}
