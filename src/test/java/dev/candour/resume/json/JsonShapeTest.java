package dev.candour.resume.json;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.Evidence;
import dev.candour.profile.Profile;
import dev.candour.profile.Profile.DegreeLevel;
import dev.candour.resume.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Résumés in JSON whose authors named their fields themselves. */
class JsonShapeTest {

    private static List<String> careerIn(String json) {
        return career(readText("own.json", json)).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"till now", "Until today", "to date", "present", "至今"})
    void an_end_in_words_is_read_as_in_other_documents(String end) {
        assertThat(careerIn(
                        "{'work': [{'organization': 'Alder Clinic', 'position': 'Head Nurse', 'startDate': 'May 2022', 'endDate': '%s'}]}"
                                .formatted(end)
                                .replace('\'', '"')))
                .containsExactly("Alder Clinic | Head Nurse | 2022-05..null | employment");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'workHistory': [{'employer': 'Alder Clinic', 'designation': 'Head Nurse', 'from': '02/2018', 'to': '08/2021'}]}",
                "{'work_experience': [{'company': 'Alder Clinic', 'title': 'Head Nurse', 'start_date': '02/01/2018', 'end_date': '08/14/2021'}]}",
                "{'Work Experience': [{'Company Name': 'Alder Clinic', 'Job Title': 'Head Nurse', 'Start Date': 'Feb 2018', 'End Date': 'August 2021'}]}",
                "{'employment-history': [{'firm': 'Alder Clinic', 'role': 'Head Nurse', 'duration': {'from': '14.02.2018', 'to': '31.08.2021'}}]}",
                "{'career': [{'organization': {'name': 'Alder Clinic'}, 'post': 'Head Nurse', 'period': 'Feb 2018 - Aug 2021'}]}",
                "{'experience': {'items': [{'where': 'Alder Clinic', 'as': 'Head Nurse', 'dates': ['2018-02', '2021-08']}]}}",
                "{'experience': {'Alder Clinic': {'role': 'Head Nurse', 'start': {'year': 2018, 'month': 2}, 'end': {'year': 2021, 'month': 8}}}}",
                "{'jobs': [{'company': 'Alder Clinic', 'positions': [{'name': 'Head Nurse', 'startYear': 2018, 'startMonth': 'Feb', 'endYear': 2021, 'endMonth': 'Aug'}]}]}",
                "{'resume': {'sections': [{'heading': 'Experience', 'entries': [{'name': 'Head Nurse', 'company': 'Alder Clinic', 'date': '02/2018 to 08/2021'}]}]}}",
                "{'cv': {'experience': {'work_experience': [{'organization': 'Alder Clinic', 'title': 'Head Nurse', 'start_date': '2018/02', 'end_date': '2021/08'}], 'education': [{'institution': 'Elm College'}]}}}",
                "{'members': [{'name': 'Ines Varga', 'jobs': {'icon': 'a.png', 'section': [{'company': 'Alder Clinic', 'title': 'Head Nurse', 'period': ' 2018/02- 2021/08'}]}}]}",
                "{'Experience': ['Head Nurse at Alder Clinic, 02/2018 - 08/2021']}",
                "{'work': [{'employer': 'Alder Clinic', 'position': 'Head Nurse', 'from': '2018-02', 'until': '2021-08'}]}"
            })
    void a_position_is_found_under_any_names_and_in_any_shape(String json) {
        assertThat(careerIn(json.replace('\'', '"')))
                .containsExactly("Alder Clinic | Head Nurse | 2018-02..2021-08 | employment");
    }

    @Test
    void a_title_says_what_kind_of_position_it_is() {
        assertThat(careerIn("""
                        {"work": [{"company": "Fir Cargo", "position": "Co-Founder", "start": "2019", "end": "2021"},
                                  {"company": "Elm Hospice", "position": "Volunteer", "start": "2017", "end": "2018"},
                                  {"company": "Elm Hospice", "position": "Volunteer Coordinator", "start": "2015", "end": "2016"}]}
                        """))
                .containsExactly(
                        "Fir Cargo | Co-Founder | 2019..2021 | self-employed",
                        "Elm Hospice | Volunteer | 2017..2018 | volunteer",
                        "Elm Hospice | Volunteer Coordinator | 2015..2016 | employment");
    }

    @Test
    void a_list_of_several_people_is_nobodys_resume() {
        String each =
                "{'name': 'Ines Varga', 'work': [{'company': 'Alder Clinic', 'title': 'Nurse', 'period': '2018'}]}";
        assertThat(careerIn(("{'members': [" + each + ", " + each + "]}").replace('\'', '"')))
                .isEmpty();
    }

    @Test
    void several_roles_with_one_employer_are_several_positions() {
        assertThat(careerIn("""
                                {"experience": [{"company": "Birch Bakery", "roles": [
                                  {"title": "Head Baker", "period": "Jan 2020 - Present"},
                                  {"title": "Baker", "period": "2017 – 2019"}]}]}
                                """))
                .containsExactly(
                        "Birch Bakery | Head Baker | 2020-01..null | employment",
                        "Birch Bakery | Baker | 2017..2019 | employment");
    }

    @Test
    void a_flag_says_that_a_position_lasts_and_lists_of_their_own_say_what_kind_it_is() {
        assertThat(careerIn("""
                                {"jobs": [{"company": "Pine Freight", "role": "Dispatcher", "start_date": "06/2019", "current": true}],
                                 "internships": [{"company": "Fir Cargo", "position": "Clerk", "start": "2015-06", "end": "2015-09"}],
                                 "volunteering": [{"org": "Food Bank", "role": "Helper", "year": 2016}]}
                                """))
                .containsExactly(
                        "Pine Freight | Dispatcher | 2019-06..null | employment",
                        "Fir Cargo | Clerk | 2015-06..2015-09 | internship",
                        "Food Bank | Helper | 2016..2016 | volunteer");
    }

    @Test
    void chinese_names_of_fields_are_known() {
        assertThat(careerIn("""
                                {"姓名": "林若溪", "工作经历": [
                                  {"公司名称": "松果科技有限公司", "职位": "会计", "开始时间": "2018年3月", "结束时间": "至今"},
                                  {"公司": "白杨贸易有限公司", "岗位": "出纳", "起止时间": "2015.07-2018.02"}]}
                                """))
                .containsExactly(
                        "松果科技有限公司 | 会计 | 2018-03..null | employment", "白杨贸易有限公司 | 出纳 | 2015-07..2018-02 | employment");
    }

    @Test
    void the_person_and_the_studies_are_found_wherever_they_stand() {
        Profile profile = readText("own.json", """
                {"firstName": "Maren", "lastName": "Olden", "contact": {"mail": "maren@example.com"},
                 "academics": [{"school": "Oakford University", "degree": "BSc in Nursing", "graduationYear": 2017}],
                 "skillset": {"Tools": ["Excel", "Word"], "Others": "Java, SQL"}}
                """);

        assertThat(profile.basics().name()).isEqualTo("Maren Olden");
        assertThat(profile.basics().email()).isEqualTo("maren@example.com");
        assertThat(profile.education()).singleElement().satisfies(study -> {
            assertThat(study.level()).isEqualTo(DegreeLevel.BACHELOR);
            assertThat(study.area()).isEqualTo("Nursing");
            assertThat(study.institution()).isEqualTo("Oakford University");
        });
        assertThat(Samples.names(profile)).contains("Excel", "Java", "SQL");
    }

    @Test
    void an_address_among_the_contacts_is_the_persons_and_that_of_a_referee_is_not() {
        String contacts =
                "{ \"name\": \"Nora Whitlock\", \"%s\": { \"list\": [{ \"class\": \"mail\", \"url\": \"mailto:nora@whitlock.example\" }] },"
                        + " \"experience\": [{ \"company\": \"Elm Theatre\", \"title\": \"Usher\", \"from\": \"2018\" }] }";
        assertThat(readText("cv.json", contacts.formatted("contact")).basics().email())
                .isEqualTo("nora@whitlock.example");
        assertThat(readText("cv.json", contacts.formatted("references"))
                        .basics()
                        .email())
                .isNull();
    }

    @Test
    void a_language_may_hold_its_level_and_a_degree_its_field() {
        Profile profile = readText("cv.json", """
                { "work": [{ "name": "Elm Theatre", "position": "Usher", "startDate": "2018" }],
                  "education": [{ "institution": "Elm University", "studyType": "M.Sc. Mathematics" },
                                { "institution": "Fir University", "studyType": "Bachelor of Arts (Hons), History" },
                                { "institution": "Yew University", "studyType": "Bachelor" }],
                  "languages": ["Chinese (native)", "German - B2", { "language": "Spanish (basic)" }, "Elvish (fluent)"] }
                """);
        assertThat(profile.education())
                .extracting(study -> study.area())
                .containsExactly("Mathematics", "History", null);
        assertThat(profile.languages())
                .extracting(one -> one.language() + "=" + one.level())
                .containsExactly("Chinese=native", "German=B2", "Spanish=A2", "Elvish (fluent)=null");
    }

    @Test
    void the_evidence_of_what_has_another_name_is_where_it_stands() {
        Profile profile = readText("own.json", """
                {"cv": {"workHistory": [{"employer": {"name": "Alder Clinic"}, "designation": "Head Nurse", "from": "2018"}]}}
                """);

        assertThat(profile.evidenceAt("/work/0/name"))
                .extracting(Evidence::pointer)
                .containsExactly("/cv/workHistory/0/employer/name");
        assertThat(profile.evidenceAt("/work/0/position"))
                .extracting(Evidence::pointer)
                .containsExactly("/cv/workHistory/0/designation");
    }

    @Test
    void what_people_wish_for_is_no_career() {
        assertThat(careerIn("{\"name\": \"Bea Alder\", \"jobs\": [\"Teacher\", \"anything with animals\"]}"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'skills': {'language': [{'name': 'Java', 'level': 5}], 'other': [{'name': 'Docker'}]}}",
                "{'skillList': [{'skill_name': 'Servers', 'skill_desc': 'java, docker'}]}",
                "{'skills': [{'type': 'Servers', 'item': [{'summary': 'Java', 'description': ['熟悉Docker的部署']}]}]}",
                "{'programming skills': [{'name': 'Java'}, {'name': 'Docker'}]}",
                "{'skills': [{'name': 'language', 'keywords': [{'name': 'Java', 'level': 5}, 'Docker']}]}",
                "{'skills': [{'group': 'language', 'items': [{'name': 'Java'}, {'name': 'Docker'}]}]}",
                "{'skills': ['🟢Java', 'Docker (advanced)', '🔵good > 🟢fair > ⚪little']}",
                "{'skills': [{'name': 'language', 'keywords': ['Familiar with Java', '精通Docker']}]}"
            })
    void skills_are_found_in_groups_of_any_shape_and_beside_marks_of_how_well(String json) {
        assertThat(Samples.names(readText("own.json", json.replace('\'', '"'))))
                .containsExactlyInAnyOrder("Java", "Docker");
    }

    @Test
    void a_skill_that_nobody_knows_keeps_its_name_beside_a_sentence_about_it() {
        assertThat(Samples.names(readText("own.json", """
                                {"skills": [{"name": "Quuxling", "description": "Every day, at home and in company"}]}
                                """))).containsExactly("Quuxling");
    }

    @Test
    void projects_name_their_skills_in_fields_of_any_name() {
        assertThat(Samples.names(readText("own.json", """
                                {"projectList": [{"project_name": "Till", "project_desc": "Written in Java", "stack": ["Docker"]}]}
                                """))).containsExactlyInAnyOrder("Java", "Docker");
    }

    @Test
    void a_list_of_texts_without_dates_names_positions_when_all_of_it_does() {
        assertThat(careerIn("""
                                {"experience": [{"company": "Elm Freight", "role": "Dispatcher", "dates": "03/2019 - present"}],
                                 "additionalExperience": ["Cook, Harbour Grill", "Delivery Driver – Pine Cargo Ltd"],
                                 "pastJobs": ["Cook, Harbour Grill", "Carried things here and there"]}
                                """))
                .containsExactly(
                        "Elm Freight | Dispatcher | 2019-03..null | employment",
                        "Harbour Grill | Cook | null..null | employment",
                        "Pine Cargo Ltd | Delivery Driver | null..null | employment");
    }
}
