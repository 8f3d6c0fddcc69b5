package dev.candour.resume.leadership;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.Profile;
import dev.candour.profile.Profile.Leadership;
import dev.candour.resume.Samples;
import dev.candour.resume.text.View;
import dev.candour.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeadingTest {

    private static final Leading LEADING = new Leading(Vocabulary.standard().words("leading"));

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        Head of Sales, Kestrel Robotics (Series B, 120 people), March 2021 - now; Owns a target; 0
        2021.3-至今 **青杉精密制造有限公司**（1200人，汽车零部件） 人力资源经理; 下属：6人; 6
        Analyst, 88 Advisors, March 2021 - now; Models; 0
        Manager, 88 Advisors, March 2021 - now; Led 4 analysts; 4
        2021.3-至今 青杉文化创意有限公司 设计负责人（6人小团队）; 设计; 6
        """)
    void how_large_an_employer_is_says_nothing_of_a_team(String head, String line, int people) {
        Profile profile = Samples.readText("cv.md", "# Ines Varga\n\n## 工作经历\n\n" + head + "\n- " + line + "\n");

        assertThat(profile.work().get(0).teamSize()).isEqualTo(people == 0 ? null : people);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        Led the harbour team (5 people); 5
        Ran crews of 15 carpenters; 15
        Charge nurse, supervising 8 RNs; 8
        Led eight engineers; 8
        Managed a dozen waiters; 12
        Led a team of a dozen analysts; 12
        Led half a dozen technicians; 6
        Managed two dozen nurses; 24
        Subordinates: 7; 7
        Number of subordinates: 7; 7
        Staff responsibility: 9; 9
        People management for 15 nurses; 15
        团队规模11人，负责日常管理; 11
        团队16人，由我统一管理; 16
        负责16名开发人员的管理与考核; 16
        Supervision: two research interns; 2
        Foreman over 14 carpenters; 14
        Had 18 people working under me; 18
        12 direct and indirect reports; 12
        Team management (6 people); 6
        指导5名实习生; 5
        任5人小组组长; 5
        将团队从5人发展到20人; 20
        Led an 8-member research subgroup; 8
        Managed a team of 12; 12
        Managed a cross-functional team of about 25 designers; 25
        Supervise a staff of 14 nurses; 14
        Leading a 4-person team; 4
        Built and led a squad of six developers; 6
        Headed a 9-member data science group; 9
        Direct team of 7 analysts; 7
        Managed 3 analysts and 2 interns; 5
        Lead a nursing team of 15 RNs and 8 CNAs; 23
        Supervised 6 welders plus 2 apprentices; 8
        Led 5 engineers and 3 projects; 5
        Responsible for managing 15 employees; 15
        Oversaw 20+ sales representatives; 20
        管理 8 人; 8
        带领10人团队; 10
        带领团队8人完成交付; 8
        负责管理12名客服; 12
        领导十二人的研发团队; 12
        下属人数：5人; 5
        担任组长，6人团队; 6
        带3名实习生; 3
        带教新人4名; 4
        Supervised and trained 12 baristas; 12
        Directly managed 3 engineers and 1 designer; 4
        Oversaw a staff of thirty; 30
        Led 3 superintendents and 24 tradespeople; 27
        Supervised 8 servers and 3 bartenders; 11
        团队共20人，我负责管理; 20
        Responsible for 26 staff on two sites; 26
        Responsible for a staff of 31; 31
        Direct reports: 8; 8
        11 direct reports; 11
        Handled a team of 13; 13
        I run a research team of seven; 7
        Line-managed 4 juniors; 4
        Foreman of an 8-man crew; 8
        Responsible for 3 teams of 5; 15
        Project manager for a team of 17; 17
        Grew the support team from 5 to 14; 14
        Supervised six cooks for a school with 400 staff; 6
        Managed up to 22 people; 22
        带领4名分析师; 4
        带3名采购员; 3
        带视觉组（5人）; 5
        负责9人团队的管理; 9
        統籌14人團隊; 14
        帶領6位; 6
        Acted as 4-person team lead; 4
        P&L for one depot, 80 drivers reporting.; 80
        Disciplinary responsibility for a 7-person team; 7
        Management of 22 warehouse staff on two shifts; 22
        后厨一共 32 个人归我管; 32
        团队由3人发展到20人，均由我管理; 20
        带 3 个人的小组; 3
        管理产品经理4人、设计师2人，共6人; 6
        6 engineers reported to me; 6
        Led a team of 3-5 engineers; 5
        Manage a team of 6 – 8 people; 8
        Ran drills/led a 12-person crew; 12
        Technical lead, coordinating 4 developers; 4
        带领5-8人的团队; 8
        分管两个门店，管理店员团队，共13人; 13
        下辖 4 名主管、30 名骑手，团队共34人; 34
        牵头6人项目小组; 6
        管 5 个灶上师傅; 5
        带班组 9 人; 9
        Supervised 12 pickers; 12
        Looked after seven handlers; 7
        帶領6人團隊完成上線; 6
        帶領6人團隊規劃會員系統; 6
        Team lead of 3; 3
        Line managed 7; 7
        手下12人; 12
        督導4名同仁; 4
        从0到1搭建6人团队; 6
        担任5人小组组长; 5
        People management: 5 engineers; 5
        Trained, mentored and led a 38-soldier platoon; 38
        Supervises research programs for two fisheries on the whole coast, consisting of 13 staff across ports; 13
        Led a project team comprising 4 architects and 2 engineers; 6
        In charge of 3 nurses, 1 lab technologist and 2 support staff; 6
        Acting shift supervisor for team of 9; 9
        A team of 14 reported into me; 14
        Had 4 engineers under me; 4
        Oversight of eight clinicians; 8
        Provide clinical supervision to 5 junior therapists; 5
        Leading a faculty of 12; 12
        Squad leader responsible for the training and welfare of 9 marines; 9
        Commanded a company of 120 soldiers; 120
        Supervise, schedule and evaluate 18 part-time student workers; 18
        Assigned daily work to 6 technicians; 6
        手下带了6个徒弟; 6
        带徒弟3名; 3
        负责部门12人的日常管理与排班; 12
        团队人数8人，本人任组长; 8
        Guided a team of six teaching assistants; 6
        Oversee daily work of 9 housekeepers and 2 porters; 11
        Supervisor of 7; 7
        First-line supervisor to 16 soldiers; 16
        NCOIC of a 9-person maintenance section; 9
        Hold weekly talks with my 5 reports; 5
        Managing team: 3 developers, 1 designer, 1 QA; 5
        Grew my team from four to nine; 9
        Scaled team 4 → 11; 11
        主管3名出纳及2名会计; 5
        管理外場人員8名、內場人員5名; 13
        团队由15人组成，本人负责日常管理; 15
        Managing a workshop of 18 fitters and apprentices; 18
        管理品控团队，下设来料、制程、成品3个小组，共14人; 14
        Lead 3 executives and 14 technicians; 17
        负责科室8名治疗师排班; 8
        直接管理6人，间接管理40人; 46
        直接下属6人，间接下属40人; 46
        Managed 4 direct and 12 indirect reports; 16
        下属12人，其中主管3人; 12
        Went from managing 3 cooks to 14 cooks; 14
        Rose from leading 4 clerks to a team of 11; 11
        Supervised 5 drivers, moved from Hull to Leeds; 5
        管理覆盖采购、仓储、质检的30+人跨职能团队; 30
        从零打造20人跨职能团队; 20
        建立并扩展研发团队从10人到200+人; 200
        Managed a lab of 10+ people; 10
        Ran a practice of 7 therapists; 7
        带领柳溪平台后台服务团队（3人）; 3
        Gave my ten-man unit an induction; 10
        My team of 5 built the portal; 5
        Scaled the engineering org from 10 to 60; 60
        Doubled the team to 12; 12
        Expanded the team to 20; 20
        Supervise 15 TAs; 15
        Responsible for the welfare, mentoring and professional development of 30 soldiers; 30
        Responsible for the coaching and career development of 9 agents; 9
        Accountable for the welfare of 40 110 soldiers; 110
        Hire, supervise, train, and pay staff of 4 to 6 clerks; 6
        Hire, supervise, instruct, and groom staff of 3 to 5 clerks; 5
        Led a team of 5 children's nurses; 5
        Manager to six designers; 6
        直属下级10人; 10
        负责4名工程师的工作安排; 4
        Shift leader over 6 employees; 6
        Built the practice from nothing to 17 consultants, all reporting to me; 17
        """)
    void the_size_of_a_team_that_is_led_is_read(String text, int people) {
        String line = View.of("test", text).text();
        assertThat(LEADING.in(line))
                .isNotEmpty()
                .anySatisfy(place -> assertThat(place.people()).isEqualTo(people));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Led the backend team",
                "Managed and developed others to promote good service",
                "Supervision and management of guest writers",
                "Supervised undergraduate students",
                "Supervising 3 Ph.D. candidates",
                "Supervised two undergraduate students",
                "Supervision: four BSc thesis students",
                "Provided leadership to the data engineering team",
                "Line manager for two departments",
                "作为团队负责人，负责项目交付",
                "Captain of the robotics team, which won a prize",
                "Team leader for the backend group",
                "Used to leading small crews and teams",
                "带领团队完成项目",
                "Managed the finance department",
                "负责前端的带队",
                "具备带团队经验",
                "具备丰富的团队管理经验",
                "担任前端组组长",
                "任项目组组长",
                "担任研发部主管，负责日常安排",
                "Occasionally supervised junior staff members",
                "Head of the lighting department",
                "Author and team lead for Harbour Console",
                "Team lead for 6-month mobile training team",
                "负责维修工管理",
                "带领全组同事",
                "Managed interns and reviewed their work",
                "Leading engineers across three sites",
                "领导一个工程师团队",
                "带领宿舍成员创办诗刊",
                "带领项目组成员",
                "In charge of all hosts and hostesses",
                "Worked as Night Shift Team Lead",
                "Lead a young, remote team of translators",
                "共同指导了多名在读硕士/博士研究生",
                "指导或协助指导了三名博士生",
                "Promoted to shift supervisor after six months"
            })
    void leading_without_a_number_has_no_size(String text) {
        assertThat(LEADING.in(text))
                .singleElement()
                .satisfies(place -> assertThat(place.people()).isNull());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Looked after 30 patients",
                "Team management (2019)",
                "配合5人小组组长完成测试",
                "指导20名学生",
                "Managed 200 servers",
                "Managed 12 Linux servers and their backups",
                "担任班长，管理40名同学",
                "Excellent leadership skills",
                "Worked in a team of 12",
                "built the first version of the display with two other interns",
                "Part of a 10-person team led by the CTO",
                "Led the migration of 300 services",
                "Managed 40 clusters and 2000 containers",
                "Leading provider of 5 products",
                "Managed a budget of 20 million",
                "Looking for a leadership role",
                "参与5人团队开发",
                "在张经理带领下，8人完成项目",
                "仓库管理平台 P7 团队计划",
                "具有良好的团队合作精神和领导能力",
                "服务客户 30 余人次",
                "Led the move of 250 servers for 90 people",
                "Led 12 courses for 150 people",
                "Led training for 80 teachers",
                "Managed the payroll of 370 employees",
                "Managed recruitment of 45 engineers",
                "Managed 30 people-days of work",
                "Led the reporting, and your 150-person team would suit me",
                "Together with two other interns I managed the archive",
                "Supervised exams of 180 students",
                "Grew revenue from 3 to 12 million",
                "管理会员2000人",
                "管理微信群40个，600人",
                "主管薪酬，覆盖700人",
                "协助经理管理12人团队",
                "管理患者25人",
                "負責400人公司的薪酬",
                "Managed projects for 5 teams",
                "汇报给技术总监，部门共 35 人",
                "a team of 12 (managed by the director)",
                "协助带队完成项目",
                "能够带领团队高效完成开发",
                "负责任的主管",
                "Captain of the school football team",
                "Worked with the team lead for Billing",
                "Worked with the head of the laboratory team",
                "Reporting to the head of a team of 20",
                "Led a 6-month programme for teams",
                "Responsible for the training of 80 teachers",
                "负责会员管理",
                "负责300名学生的教学管理",
                "Shadowed the head of a 20-person department",
                "Led tours for groups of 30",
                "Supervised 25 children",
                "Managed 30 rental units",
                "管理30家门店、客户20名",
                "Managed staff schedules",
                "Able to serve as the lead or as a team member",
                "Flew with a B-52 crew",
                "协助指导2名硕士生",
                "指导博士生论文写作规范的整理",
                "Managed engineers' laptops",
                "Managed Team Foundation Server",
                "Managed squad allocations in a sheet",
                "Led team-building events",
                "Managed communication between teams",
                "Provided leadership of the migration to the cloud",
                "Responsible for group of 5-9 kids at the pool",
                "Responsible for a group of 12 campers",
                "Supervised a group of 8 children",
                "Led groups of 15 tourists through the caves",
                "Kept the files for a regiment consisting of 600 to 700 soldiers",
                "作为项目负责人，搭建了集群环境",
                "Managed service workers and caches",
                "Interested in leading a team",
                "Excels at leading teams",
                "Led the organisation of 2 workshops",
                "Led the organization of three conferences",
                "Worked as assistant to the shift supervisor",
                "Worked with my team of 5",
                "管理人员培训",
                "负责管理人员的招聘"
            })
    void these_do_not_lead(String text) {
        assertThat(LEADING.in(View.of("test", text).text())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "none", textBlock = """
        Development Manager; Team size: 14; 14
        Developer; Team size: 14; none
        研发主管; 团队规模：14人; 14
        项目负责人; 翻译文案; none
        工程师; 团队规模：14人; none
        研发主管; 团队从5人扩大到20人; 20
        工程师; 公司团队从5人扩大到20人; none
        Cafe Manager; Cash and stock; none
        Cafe Manager; Cash, and coach team members and cheer them up; leads
        Lead Barista; Cash and stock; leads
        QA Lead; Test plans; leads
        Lead Generation Clerk; Calls; none
        Lead Analyst; Models in R, team of five; 5
        Lead Analyst; Worked with a team of five; leads
        研发总监; 协同三个部门20多人的团队; 20
        研发总监; 与30人团队协作; leads
        研发总监; 团队规模30人，本人负责活动策划; leads
        本地化客服负责人; 翻译文案; none
        本地化客服负责人; 团队规模：14人; 14
        团队负责人; 翻译文案; leads
        Front Desk Manager; Rooms and cash; none
        Front Desk Manager; Hired and trained the evening staff; leads
        Academic Supervisor; Elm thesis; none
        Head of School Award; Music; none
        Analyst; Founded 88 Advisors; none
        """)
    void a_team_size_alone_counts_for_those_whose_title_leads(String title, String line, String expected) {
        Leadership leads =
                Samples.readText("cv.txt", """
                Ines Varga

                Experience
                %s, Birkenhain Ltd, March 2020 - May 2022
                - %s
                """.formatted(title, line)).leadership();
        String read = leads == null
                ? null
                : leads.teamSize() == null ? "leads" : leads.teamSize().toString();
        assertThat(read).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "none", textBlock = """
        Military service; 12
        Extracurricular activities; none
        校园经历; none
        """)
    void clubs_at_school_are_no_work(String heading, Integer people) {
        Leadership leads = Samples.readText("cv.md", """
                # Ines Varga

                ## Experience
                Analyst, Birkenhain Ltd, March 2020 - May 2022

                ## %s
                - Led a 12-person crew
                """.formatted(heading)).leadership();
        assertThat(leads == null ? null : leads.teamSize()).isEqualTo(people);
    }

    @ParameterizedTest
    @ValueSource(strings = {"on 3 sites, often engineers", "for 9 plants: written by weighten developers"})
    void a_number_inside_a_word_counts_nobody(String phrase) {
        assertThat(LEADING.sizes().all(phrase)).isEmpty();
    }

    @Test
    void what_is_led_beside_the_positions_that_were_read_counts() {
        String career = "# Mira Tolle\n\n## Experience\n\n### Quellwerk Works, somewhere\nLed a team of 4 clerks.\n\n";
        assertThat(Samples.readText("cv.md", career + "### Analyst, Birkenhain Ltd\nMarch 2020 - May 2022\n- reports\n")
                        .leadership())
                .satisfies(leads -> assertThat(leads.teamSize()).isEqualTo(4));
    }

    @Test
    void who_works_in_the_office_of_a_dean_is_none() {
        String career =
                "# Mira Tolle\n\n## Experience\n\n### Clerk in the Office of the Dean, Pendle University\nMarch 2020 - May 2022\n";
        assertThat(Samples.readText("cv.md", career).leadership()).isNull();
    }
}
