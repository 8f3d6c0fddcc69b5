package dev.candour.resume.person;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.Profile;
import dev.candour.resume.Samples;
import dev.candour.resume.header.Lexicon;
import dev.candour.resume.section.Headings;
import dev.candour.resume.text.Certainty;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Lines;
import dev.candour.resume.text.View;
import dev.candour.vocabulary.Vocabulary;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonTest {

    private static final String CAREER = """

            Experience
            Analyst, Birkenhain Ltd, March 2020 - May 2022
            - reports

            """;

    private static Profile head(String lines) {
        return Samples.readText("cv.txt", lines.replace("\\n", "\n") + CAREER);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "none", textBlock = """
        Ines Varga 林若溪\\nines@example.com; Ines Varga 林若溪
        Name：Lin Ruoxi 林若溪; Lin Ruoxi 林若溪
        姓    名：林 溪; 林溪
        姓名：林溪　　手机：13800000999; 林溪
        候选人姓名：林若溪; 林若溪
        应聘者：林若溪; 林若溪
        | 姓名 | 林若溪 | 性别 | 女 |; 林若溪
        Surname: Varga\\nFirst name: Ines; Ines Varga
        VARGA, Ines\\nines@example.com; Ines VARGA
        Curriculum vitae of Ines Varga; Ines Varga
        Resume of Ines Varga; Ines Varga
        简    历\\n\\n林若溪\\n合肥; 林若溪
        Top Skills\\nines@example.com; none
        Speaks Swedish\\nines@example.com; none
        Vita\\nines@example.com; none
        VITÆ\\nines@example.com; none
        Curriculum Vita\\nInes Varga\\nBirkholm; Ines Varga
        Vita – Ines Varga; Ines Varga
        Vita Varga\\nvita@example.com; Vita Varga
        I N E S   V A R G A; INES VARGA
        I n e s  V a r g a; Ines Varga
        INES    VARGA; INES VARGA
        INES\\nVARGA\\nines@example.com; INES VARGA
        INES VARGA, CPA, MBA; INES VARGA
        Ines Varga, Ph.D.; Ines Varga
        Dr. Ines Varga; Ines Varga
        SGT. (RET.) INES P. VARGA; INES P. VARGA
        Academic CV — Dr. Ines Varga; Ines Varga
        CURRICULUM VITAE OF DR INES VARGA, MBBS; INES VARGA
        Maj. (Retired) Ines Varga; Ines Varga
        Ines K. Varga Jr.; Ines K. Varga Jr
        Ines (Nessa) Varga | Tartu; Ines (Nessa) Varga
        Ines Varga ines@example.com; Ines Varga
        ines@example.com | +372 5555 01234 | Ines Varga; Ines Varga
        Senior Software Engineer\\nInes Varga; Ines Varga
        Ines Varga Software Engineer; Ines Varga
        ines varga\\nines@example.com; ines varga
        ines varga; none
        Ines Varga's Resume; Ines Varga
        INES CARLA DE LA VARGA RÍOS; INES CARLA DE LA VARGA RÍOS
        Ines Varga CEng MIMechE; Ines Varga
        Ines Carpenter\\nines@example.com; Ines Carpenter
        INES MAY COOK\\nQuillfern; INES MAY COOK
        Master Carpenter\\ninfo@example.com; none
        Head Baker\\ninfo@example.com; none
        Resume\\ninfo@example.com\\nID: 1182 | © 2026 Ines Varga; Ines Varga
        PERSONAL INFORMATION Ines Varga; Ines Varga
        First name(s) / Surname(s) Ines Varga; Ines Varga
        Full Name - Ines Varga; Ines Varga
        Name:\\nInes Varga; Ines Varga
        [Photo] Ines Varga; Ines Varga
        Hi, I'm Ines Varga. I build compilers.; Ines Varga
        Hello! My name is Ines Varga and I build compilers.; Ines Varga
        你好，我叫林若溪，现居昆明; 林若溪
        李　若溪; 李若溪
        前端工程师-林若溪; 林若溪
        林若溪个人简历; 林若溪
        林若溪的个人简历; 林若溪
        '# 鄒若溪'; 鄒若溪
        '# Ines Varga 履历'; Ines Varga
        '# 林若溪履歷網站-Rosie Lin'; 林若溪
        个人简历 林若溪; 林若溪
        '# 新建简历 8c813b\\n\\n### 林若溪'; 林若溪
        '# 精美简历\\n\\nr@example.com'; none
        习惯翻山\\nr@example.com; none
        林若溪 男 28岁 本科; 林若溪
        林若溪/女/1990; 林若溪
        姓名 林若溪 性别 女; 林若溪
        求职简历\\n应聘岗位：会计; none
        Software Engineer\\nines@example.com; none
        Github Profile\\nines@example.com; none
        姓　名      林　溪            性　别    女; 林溪
        古丽·艾尼\\ngl@example.com; 古丽·艾尼
        姓名：（保密）; none
        - 关于\\n- 作品\\n林若溪; 林若溪
        Junior Support Technician · i.v@example.com; none
        A O I F E   O ' V A R G A; AOIFE O'VARGA
        ines. varga\\nines@example.com; ines. varga
        Ines varga\\nines@example.com; Ines varga
        Resume\\nFather's Name : Jo Varga; none
        Resume for Ines Varga; Ines Varga
        My name's Ines Varga and I bake bread.; Ines Varga
        Hi, I'm Ines. I bake bread.\\n\\n© 2025 Ines Varga; Ines Varga
        Ines Varga is a pastry chef based in Tartu.; Ines Varga
        Blue River is a bakery in Tartu.; none
        Prof. Dr. Ines Varga; Ines Varga
        Ines Varga they/them; Ines Varga
        Omar al-Varga; Omar al-Varga
        Pieter te Varga; Pieter te Varga
        VARGA, INES MARIA\\ni.varga@example.com; INES MARIA VARGA
        Full Name: Varga, Ines; Ines Varga
        Name: Varga, CPA; Varga
        Mark March\\nmark.march@example.com; Mark March
        Ines Varga Home Research CV Contact\\n\\nCV; Ines Varga
        :name: Ines Varga; Ines Varga
        Resume\\n\\nLock Picks: Brass | Steel; none
        Elm School of Nursing\\nNorth Harbour Campus, Tartu LS1 4AB; none
        Creative Problem Solver\\nhello@example.com; none
        Bright Ideas; none
        Let's Make Something; none
        Growth Mindset; none
        Guru Varga; Guru Varga
        Ines Player; Ines Player
        An Varga; An Varga
        【简历】林若溪; 林若溪
        姓名林若溪性别女; 林若溪
        姓名/性别/年龄：林若溪/女/28; 林若溪
        你好，我是林若溪👋; 林若溪
        我是一名拥有8年经验的会计; none
        林若溪是一名拥有十年经验的会计。; 林若溪
        林若溪先生; 林若溪
        安静\\n高效; none
        Ines's Home Page CV 中文简历\\n\\nLindau; none
        占位 **求职意向**\\n工作地点: 柳溪; none
        """)
    void a_name_is_read_and_a_label_is_none(String lines, String name) {
        assertThat(head(lines).basics().name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "none", textBlock = """
        title: About Ines Varga; Ines Varga
        title: Ines Varga | Registered Nurse; Ines Varga
        title: Ines's Resume; Ines
        title: Minimal Mistakes; none
        title: Minimal Mistakes\\nauthor: Ines Varga; Ines Varga
        firstname: Ines\\nlastname: Varga; Ines Varga
        author:\\n  name: Ines Varga; Ines Varga
        companies:\\n  - name: Varga Bread; none
        title: 林若溪\\nrole: 会计\\norganizations:\\n- name: 青杉科技; 林若溪
        title: 关于林若溪; 林若溪
        title: 若溪的简历; 若溪
        """)
    void the_head_of_a_page_names_the_person_and_other_things(String fields, String name) {
        assertThat(Samples.readText("cv.md", "---\n" + fields.replace("\\n", "\n") + "\n---\n" + CAREER)
                        .basics()
                        .name())
                .isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "none", textBlock = """
        Yours sincerely,\\nInes Varga; Ines Varga
        Place: Tartu\\nDate: 1 May 2024\\n(Ines Varga); Ines Varga
        Signature: Ines Varga   Date: 1 May 2024; Ines Varga
        签字：林若溪   日期：2024.5.1; 林若溪
        林若溪\\n2024年5月1日; 林若溪
        References\\n\\nPiotr Dvorak\\npiotr.dvorak@example.com; none
        推荐人\\n\\n王大山\\n13900000999; none
        """)
    void who_signs_is_the_person_and_who_recommends_is_not(String foot, String name) {
        assertThat(Samples.readText("cv.txt", CAREER + foot.replace("\\n", "\n") + "\n")
                        .basics()
                        .name())
                .isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "none", textBlock = """
        156-0000-1234 | v@example.com | Engineer; v@example.com
        i.varga @ example . com; i.varga@example.com
        i.varga (at) example.com; i.varga@example.com
        i.varga [at] example [dot] com; i.varga@example.com
        i.varga@example.c om; none
        i.varga@mail.example.co.uk, 0123; i.varga@mail.example.co.uk
        i.varga@example.com.; i.varga@example.com
        Write to i.varga@example.org or ring me; i.varga@example.org
        i.varga@example.co m; none
        i[dot]varga[at]example[dot]com; i.varga@example.com
        i.varga{at}example{dot}com; i.varga@example.com
        varga at example dot com; varga@example.com
        i . v a r g a @ e x a m p l e . c o m; i.varga@example.com
        i.varga@\\nexample.com; i.varga@example.com
        [Write to me](mailto:i.varga@example.com); i.varga@example.com
        i.varga [at] example dot com; i.varga@example.com
        i.varga#example.com; i.varga@example.com
        邮箱：varga#example.com; varga@example.com
        E-mail: varga at example.com; varga@example.com
        varga【at】example.com; varga@example.com
        i****@example.com; none
        your-email@example.com; none
        your-email@example.com or i.varga@example.com; i.varga@example.com
        PHONE177 0000 0561EMAILvarga@example.com; varga@example.com
        https://example.com/a#example.com; none
        i.varga@example.orgPainted; i.varga@example.org
        i.varga@example.co.ukLinkedIn; i.varga@example.co.uk
        i.varga@example.com555 0123; i.varga@example.com
        I.Varga@Example.Com; I.Varga@Example.Com
        i.varga[AT]example[DOT]com; i.varga@example.com
        Messages reach me over @example.com; none
        Office Manager: i.varga@example.com | 0123 456789; i.varga@example.com
        reach me here, varga @example.com; varga@example.com
        My handle is ivarga and you find me @ example.com; none
        Write an e-mail to varga @example.com; varga@example.com
        Ines Varga, varga @ example.com; varga@example.com
        Painter in Tallvere · varga @example.com; varga@example.com
        """)
    void an_email_is_read_whole_or_not_at_all(String line, String email) {
        assertThat(head("Ines Varga\\n" + line).basics().email()).isEqualTo(email);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "none", textBlock = """
        Norrvik, Sweden; Norrvik
        ines@example.com | Tallvere, Estonia; Tallvere
        现居地：昆明; Kunming
        籍贯：浙江杭州  现居：上海; Shanghai
        期望城市：武汉; none
        求职意向：杭州 前端; none
        Address: Flat 4, 22 Hill Rd, Norrvik, Sweden; Norrvik
        I live in Norrvik; Norrvik
        现居昆明，随时到岗; Kunming
        28岁 昆明 13800000999; Kunming
        Greater Seattle Area; Seattle
        Base: Shanghai; Shanghai
        5 年前端，base杭州; Hangzhou
        Built a database project in a summer; none
        Base salary 3000; none
        Academic CV; none
        Elm College, CS Major; none
        Elm University, MA in Cartography; none
        Fernhollow, CT | ines@example.com; Fernhollow
        sofia@example.com; none
        Mail: paris.smith@example.com | https://example.com/london; none
        """)
    void the_city_is_where_the_person_lives(String line, String city) {
        assertThat(head("Ines Varga\\n" + line).basics().city()).isEqualTo(city);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        Languages\\nEnglish, Yoruba (mother tongue); English=null Yoruba=native
        Languages: English (TOEIC 945), Japanese (JLPT N3); English=C1 Japanese=B1
        语言能力\\n英语（流利，雅思7.5）、粤语（日常交流）; English=C1 Cantonese=B1
        Languages Known : English, Tamil, Hindi; English=null Tamil=null Hindi=null
        Sprachen\\nDeutsch (Muttersprache), Englisch (C1); German=native English=C1
        Languages\\nEnglish (native), Irish (conversational); English=native Irish=B1
        Languages\\nNo French, basic German; German=A2
        語言能力\\n台語(精通); Taiwanese=C2
        Skills\\nBilingual: English & Spanish; English=native Spanish=native
        I speak English and some German; English=null German=A2
        Wrote reports and communicated with clients in both Japanese and English; Japanese=null English=null
        Fluent in German, English and Dutch; German=C1 English=C1 Dutch=C1
        Other\\nLanguages    English, te reo Māori, Danish (basic); English=null Maori=null Danish=A2
        Skills\\nLanguages: English, Irish,\\nSpanish, Japanese; English=null Irish=null Spanish=null Japanese=null
        Home language: isiZulu\\nOther languages: English, Sesotho; Zulu=native English=null Sesotho=null
        Mother tongue(s): Italian\\nOther language(s): English (C1); Italian=native English=C1
        Languages\\nEnglish, Hindi, Assamese; English=null Hindi=null Assamese=null
        LANGUAGE SPOKEN\\nEnglish\\nGujarati; English=null Gujarati=null
        Languages\\nCantonese (native), English & Putonghua (fluent); Cantonese=native English=C1 Chinese=C1
        Sprachen\\nTürkisch (Grundkenntnisse), Polnisch (B2); Turkish=A2 Polish=B2
        Fluent in British Sign Language; Sign Language=C1
        Summary\\nTrilingual (English/French/Arabic) office manager; English=native French=native Arabic=native
        语言\\n中英双语，粤语听说流利; Chinese=null English=null Cantonese=C1
        语言能力\\n国粤英三语; Chinese=null Cantonese=null English=null
        语言\\n中文 Native / English CET-6 / Deutsch A1; English=B2 Chinese=native German=A1
        其他\\n英语流利，会说粤语; English=C1 Cantonese=null
        证书\\n普通话二级乙等、雅思6.5; Chinese=null English=B2
        Languages\\nEnglish, basic Norwegian; English=null Norwegian=A2
        语言\\n英语（六级）、白族语（母语）; English=B2 Bai=native
        Skills\\nHSK 4, TOPIK 5, DELF B2; Chinese=B1 Korean=null French=B2
        证书\\n普通话二级甲等 / 英语 PETS-3; Chinese=null English=null
        Education\\nEnglish: CET-4 (passed), reads technical documents; English=B1
        证书\\n英语 CET-4，软件设计师，优秀学生干部; English=B1
        证书\\n英语 CET-6，听说读写流利; English=C1
        技能\\n熟练阅读英文文档; English=null
        技能\\n能用英文清楚表达想法，会一点点日语; English=null Japanese=null
        技能\\n良好的英文文献阅读和写作能力; English=null
        其他\\n取得普通话二级，英语6级; Chinese=null English=B2
        其他\\n英語可閱讀技術文件; English=null
        Hobbies: music, films\\nEnglish,Malayalam,Hindi and Tamil; English=null Malayalam=null Hindi=null Tamil=null
        语言\\n英语（流利）/ 阿姆哈拉语（母语）; English=C1 Amharic=native
        Languages\\nEnglish\\nGujurati; English=null Gujarati=null
        """)
    void each_language_has_its_own_level(String lines, String expected) {
        String read = String.join(
                " ",
                Samples.readText("cv.txt", "Ines Varga\n" + CAREER + lines.replace("\\n", "\n")).languages().stream()
                        .map(language -> language.language() + "=" + language.level())
                        .toList());
        assertThat(read).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "教授初二英语，所带班级成绩优秀",
                "Taught English, good results",
                "负责中英双语页面",
                "提升学生的英语口语能力",
                "负责英文文档翻译",
                "Taught English grammar to non-native speakers",
            })
    void a_language_that_is_worked_with_is_not_spoken_well(String duty) {
        assertThat(Samples.readText("cv.txt", "Ines Varga\n" + CAREER + "- " + duty + "\n")
                        .languages())
                .isEmpty();
    }

    @Test
    void a_name_on_the_first_lines_alone_is_less_sure_than_one_that_an_address_holds() {
        assertThat(certainty("Senior Analyst\nAccounts\nLedger\nTax\nAudit\nInes Varga\n")
                        .level())
                .isEqualTo(Certainty.Level.LOW);
        assertThat(certainty("Ines Varga\nines.varga@example.com\n")).isEqualTo(Certainty.SURE);
    }

    private static Certainty certainty(String head) {
        Vocabulary vocabulary = Vocabulary.standard();
        Headings headings = new Headings(vocabulary.words("headings"));
        View view = View.of("cv.txt", head);
        List<Line> lines = Lines.of(view);
        FoundName name = new NameReader(new Lexicon(vocabulary), headings).in(view, lines, lines);
        assertThat(name).isNotNull();
        return name.certainty();
    }

    @Test
    void a_name_spaced_out_over_two_lines() {
        assertThat(Samples.readText("cv.txt", "J a c o b a \nK r o l l e \n\nPhone: 555 013 9800\n")
                        .basics()
                        .name())
                .isEqualTo("Jacoba Krolle");
    }

    @Test
    void the_head_of_a_page_may_name_the_person() {
        String page =
                "---\nlayout: page\ntitle: Ines Varga\npermalink: /resume\n---\n\n## Experience\n\nClerk, Birkenhain Ltd, March 2020 - May 2022\n";

        assertThat(Samples.readText("resume.md", page).basics().name()).isEqualTo("Ines Varga");
        assertThat(Samples.readText("resume.md", page.replace("Ines Varga", "My Work"))
                        .basics()
                        .name())
                .isNull();
    }

    @Test
    void a_wide_gap_within_a_name_parts_it_not_when_an_address_holds_both_words() {
        assertThat(Samples.readText(
                                "cv.txt", "ines-varga\tines.varga@example.net\n\nInes\tVarga\tivarga707\tLeeds, UK\n")
                        .basics()
                        .name())
                .isEqualTo("Ines Varga");
    }

    @Test
    void the_number_of_an_identity_card_is_no_telephone() {
        assertThat(Samples.readText(
                                "cv.txt",
                                "Ines Varga\nCNIC            :  00000-0000000-0\nNational ID: 123456789012\nCall 0300-5550000\n")
                        .basics()
                        .phone())
                .isEqualTo("0300-5550000");
    }

    @Test
    void years_behind_a_word_that_ends_like_a_label_are_no_telephone() {
        assertThat(Samples.readText("cv.txt", "Ines Varga\n\nUtbildning\nElms universitet, ekonom, 2010-2015\n")
                        .basics()
                        .phone())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "none", textBlock = """
        §§ 个人简介\\n\\n§ 林若溪\\n\\n前端开发工程师; 林若溪
        §§ About\\n\\nHello.\\n\\n§ Ines Varga\\n\\nClerk; Ines Varga
        §§ 个人优势\\n\\n学习快\\n\\n§§ 教育经历\\n\\n柳溪大学\\n\\n林若溪\\n13900000000 | 123456@example.com; 林若溪
        § Ines\\n§ Varga\\n\\nClerk; Ines Varga
        § Varga, Ines; Ines Varga
        § Ines Varga, Assoc CIPD; Ines Varga
        § Teaching\\n\\n§§ Ines Varga\\nMusic Instructor; Ines Varga
        § Résumé\\n\\n§ Work Exeprience\\n\\n§ Eduction; none
        § Ines's Resume; Ines
        § Jordan Page\\nNurse; Jordan Page
        § 会计\\n\\n林若溪\\n13900000999; 林若溪
        § 热爱生活; none
        § 方案设计; none
        § 小溪\\n会计 | 13900000999; 小溪
        § Rosie的简历; Rosie
        § 我的简历; none
        林若溪的个人网页\\n\\n会计; 林若溪
        § 若溪的主页; 若溪
        § 我的网站; none
        § 公司的网站; none
        §§ 基本信息\\n母 健，男（1978年11月）； 手机-13900000000; 母健
        """)
    void a_heading_may_be_a_name_or_stand_over_one(String lines, String name) {
        assertThat(Samples.readText("cv.md", lines.replace('§', '#').replace("\\n", "\n"))
                        .basics()
                        .name())
                .isEqualTo(name);
    }

    @Test
    void an_army_is_nobody() {
        assertThat(Samples.readText("cv.txt", "r***@example.net\n\nUNITED STATES ARMY   2001 - 2021\nSquad Leader\n")
                        .basics()
                        .name())
                .isNull();
    }

    @Test
    void a_place_of_nothing_but_commas_is_none() {
        assertThat(Samples.readText("cv.txt", "Ines Varga\nLocation: ,,\n")
                        .basics()
                        .city())
                .isNull();
    }

    @Test
    void a_rank_is_no_part_of_a_name_and_a_label_no_city() {
        assertThat(Samples.readText("cv.txt", "SSG Robert T. Haldane\nrobert@example.net\n")
                        .basics()
                        .name())
                .isEqualTo("Robert T. Haldane");
        assertThat(Samples.readText("cv.txt", "姓名：苗远舟\n现居地址：苏州市柳溪区\n").basics().city())
                .isEqualTo("Suzhou");
    }

    @Test
    void the_switch_of_languages_on_a_page_is_no_name() {
        Profile profile = Samples.readText("cv.txt", "简历 项目\tEN CN\n\n林若溪\n\n工作经历\n2019.01 - 2020.02 青杉有限公司 会计\n");

        assertThat(profile.basics().name()).isEqualTo("林若溪");
    }
}
