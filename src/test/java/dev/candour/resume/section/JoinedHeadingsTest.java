package dev.candour.resume.section;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.resume.section.Section.Kind;
import dev.candour.vocabulary.Vocabulary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headings of several sections in one. */
class JoinedHeadingsTest {

    private static final Headings HEADINGS = new Headings(Vocabulary.standard().words("headings"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Other Seasonal Experience and Licences | WORK
                    Further Legal Experience & Licences | WORK
                    Academic and Research Positions | WORK
                    Other Employment / Personal Projects | WORK
                    Licences and Legal Experience | WORK
                    Awards and Work History | WORK
                    Career History, Core Competencies, and Grants | WORK
                    Teaching Experience, Service, and Technical Skills | WORK
                    Research Projects and Other Professional Experience | WORK
                    Qualifications, Core Competencies, and Military Service | EDUCATION
                    Education & Training, Licences, and Research Projects | EDUCATION
                    Selected Projects, Clubs & Organizations | PROJECTS
                    Additional Technical Skills and Community Service | SKILLS
                    Clubs & Societies | VOLUNTEER
                    Community Outreach / Talks | VOLUNTEER
                    CLUBS | OTHER
                    Clubs and Interests | OTHER
                    Departmental Service | OTHER
                    Memberships & Positions | OTHER
                    Skills and Experience | SKILLS
                    """)
    void open_the_section_that_they_name_first_unless_positions_would_be_lost(String heading, Kind kind) {
        assertThat(HEADINGS.kind(heading)).contains(kind);
    }
}
