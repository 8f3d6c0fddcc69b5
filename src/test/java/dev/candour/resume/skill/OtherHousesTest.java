package dev.candour.resume.skill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.resume.Samples;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Houses and departments that are served, what a house offers, and what others did or was given up, show no skill of the candidate. */
class OtherHousesTest {

    private static List<String> of(String line) {
        return Samples.names(Samples.readText("cv.txt", """
                Ines Varga

                Experience
                Warden, Birkenhain Ltd, March 2020 - May 2022
                - Kept the yard tidy
                - %s
                """.formatted(line)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        Clients include: Contoso, Databricks, Fabrikam, Snowflake and Northwind;    Snowflake
        Key accounts: SAP, Fabrikam, Northwind Foods;                               SAP
        Brands I have worked for: Salesforce, Fabrikam, Contoso;                    Salesforce
        Portfolio of partners: Cisco, Fabrikam, Contoso;                            Cisco
        Selected clients - Contoso, Shopify, Fabrikam & Co;                         Shopify
        Managed relationships with vendors (Databricks, Contoso);                   Databricks
        Opened accounts for Stripe and two payment houses;                          Stripe
        主要客户：Databricks、蓝湖银行、Oracle;                                       Oracle
        合作伙伴有Cisco、蓝湖等;                                                     Cisco
        先后服务过SAP、蓝湖等品牌;                                                   SAP
        签下钉钉、蓝湖银行两家;                                                      DingTalk
        负责Databricks、蓝湖等客户的续约;                                             Databricks
        Worked at a leading provider of SAP consulting;                             SAP
        The house is the largest reseller of Salesforce licences;                   Salesforce
        Birkenhain Ltd develops machine learning software for farms;                Machine learning
        The company is an e-commerce house selling lamps;                           E-commerce
        Porter of a robotics manufacturer;                                          Robotics
        公司主营SAP咨询与培训;                                                       SAP
        公司提供物流、仓储服务;                                                      Logistics
        公司简介：专注机器学习软件的研发;                                             Machine learning
        Reported weekly figures to the Marketing department;                        Marketing
        Passed invoices to the Accounting department;                               Accounting
        Ordered laptops for the Data Science team;                                  Data science
        向市场营销部提交周报;                                                        Marketing
        为数据分析组订购用品;                                                        Data analysis
        Commissioned penetration testing from Contoso;                              Penetration testing
        My colleague ran Kubernetes while I wrote the bills;                        Kubernetes
        Briefed freelance Kotlin programmers;                                       Kotlin
        Led a team of Kotlin and Rust developers;                                   Kotlin
        外包团队用Kotlin重写网站;                                                     Kotlin
        委托第三方做渗透测试;                                                        Penetration testing
        引导客户完成室内设计;                                                      Interior design
        Terminated the contracts with Databricks and Contoso;                         Databricks
        Cancelled the Databricks licences;                                          Databricks
        Evaluated but rejected Databricks;                                          Databricks
        取消Databricks许可证;                                                        Databricks
        The method outperformed XGBoost;                                            XGBoost
        成绩好于 XGBoost 和老办法;                                                 XGBoost
        获评质量控制先进工作者;                                                     Quality control
        获数据分析一等奖;                                                            Data analysis
        Co-author of "Robotics in the barn";                                        Robotics
        """)
    void a_house_a_department_or_what_others_did_names_no_skill_for_sure(String line, String skill) {
        assertThat(of(line)).doesNotContain(skill);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        Prepared reports for clients with SAP;                                      SAP
        Ran Databricks for clients in banking;                                      Databricks
        Built stores for clients on Shopify;                                        Shopify
        为客户部署Databricks;                                                        Databricks
        为银行客户实施SAP并培训用户;                                                  SAP
        Provided SAP consulting to twelve plants;                                   SAP
        Developed machine learning software for farms;                              Machine learning
        负责SAP咨询与培训;                                                           SAP
        Worked as part of the DevOps team;                                          DevOps
        Led the Data Science team of six;                                           Data science
        带领数据分析组六人;                                                          Data analysis
        My colleague and I ran Kubernetes;                                          Kubernetes
        Migrated the stock from Oracle to PostgreSQL;                               Oracle
        Replaced jQuery pages with Vue;                                             jQuery
        用Vue替换原有jQuery页面;                                                     jQuery
        在XGBoost基础上改进模型;                                                     XGBoost
        独立完成产品设计;                                                            Product design
        负责车间安全生产与巡检;                                                      Health and safety
        """)
    void what_is_done_for_them_does(String line, String skill) {
        assertThat(of(line)).contains(skill);
    }
}
