package dev.candour.resume.leadership;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.Profile.Leadership;
import dev.candour.resume.Samples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GroupCareTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "负责研发团队的组建与管理",
                "负责技术团队的招聘、培养与考核",
                "负责软件团队的任务分配和进度管理",
                "负责组内成员的任务安排与代码评审",
                "负责店内员工的排班和培训",
                "负责新人培训和团队管理",
                "负责团队搭建及人才梯队建设",
                "主持团队日常工作,分配任务并考核绩效",
                "主持部门全面工作",
                "组织技术团队攻关核心难题",
                "组织团队成员完成需求评审与开发",
                "从0到1搭建测试团队",
                "团队负责人,统筹组员分工与进度",
                "管理门店员工,安排排班",
                "率队完成抢修任务"
            })
    void whoever_cares_for_a_group_leads_it(String line) {
        assertThat(told(line)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "负责员工管理、部门管理等模块的开发",
                "负责团队管理系统的设计",
                "负责员工考核系统的开发",
                "负责部门会议记录",
                "负责团队文档维护",
                "负责成员管理页面的联调",
                "协助主管负责团队管理",
                "参与搭建研发团队",
                "搭建团队协作平台",
                "搭建团队知识库",
                "组织团队建设活动",
                "组织团队参加培训",
                "组织跨团队沟通",
                "团队负责人指导下完成前端",
                "主管部门审批对接",
                "没有团队管理经验",
                "未带过团队",
                "目标是三年内带领一个团队"
            })
    void and_these_care_for_none(String line) {
        assertThat(told(line)).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        直属下属6人,间接管理25人; 31
        团队规模12人,直接向我汇报; 12
        我是6人小组的组长; 6
        培养新人3名,均已独立负责模块; 3
        指導新進人員3名; 3
        监督12名操作工的日常作业; 12
        统领华东区18人销售团队; 18
        统管销售团队,共25人; 25
        任领班,带15名服务员; 15
        带领12名客户经理; 12
        具备10人以上团队管理经验; 10
        """)
    void and_the_people_are_counted(String line, int people) {
        assertThat(told(line)).extracting(Leadership::teamSize).isEqualTo(people);
    }

    private static @Nullable Leadership told(String line) {
        return Samples.readText("cv.md", """
                # 林若川

                ## 工作经历
                云帆科技有限公司 | 工程师 | 2018.03 - 2022.05
                - 修复线上缺陷
                - %s
                """.formatted(line)).leadership();
    }
}
