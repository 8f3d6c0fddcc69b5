package dev.candour.resume.section;

import dev.candour.resume.section.Section.Kind;
import dev.candour.resume.text.Anchored;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** English headings that no list holds, told by what they are put together of: "Capstone Project Work", "Public Library Experience". */
final class EnglishHeadings {

    /** "Technical Projects" and "Capstone Project Work", but not "Amber Projects", which is called like a company. */
    private static final Anchored SOME_PROJECTS = Anchored.of(
            "(?:(?:technical|academic|research|course|class|coursework|capstone|design|engineering|software|programming|coding|data|science"
                    + "|machine|learning|personal|side|university|college|school|independent|group|team|student|professional|web|development"
                    + "|creative|major|minor|featured|hackathon|hobby|industry|industrial|graduate|undergraduate|thesis|final|year|hardware"
                    + "|robotics|ml|ai|it|other|notable|sample|current|past|completed|ongoing|github|selected|relevant|recent|key|&|and) ){1,4}"
                    + "(?:projects|project (?:work|experience))");

    /** "Teaching employment" and "Public Library Experience", but not "Customer experience". */
    private static final Anchored SOME_WORK = Anchored.of(
            "(?:(?:teaching|tutoring|educational|school|nursing|clinical|medical|hospital|healthcare|health|dental|veterinary|pharmacy|laboratory|lab|legal|military|naval|academic|university|faculty|research"
                    + "|industry|industrial|corporate|business|sales|retail|store|banking|finance|financial|accounting|audit|tax|insurance|engineering|consulting|creative|film|television|theatre|theater"
                    + "|stage|acting|directing|writing|editorial|publishing|journalism|media|broadcast|broadcasting|radio|music|musical|performance|performing|culinary|kitchen|cooking|restaurant|hospitality|hotel|construction"
                    + "|trade|trades|driving|trucking|flight|flying|aviation|maritime|sea|farm|agricultural|field|library|museum|curatorial|archival|ministry|pastoral|church|political|policy|government|federal|state|public|civil"
                    + "|service|services|law|enforcement|security|fire|firefighting|ems|management|managerial|supervisory|administrative|office|clerical|hr|human|resources|recruiting|marketing|advertising"
                    + "|pr|communications|nonprofit|non-profit|ngo|international|overseas|coaching|athletic|childcare|caregiving|translation|freelance|contract|temporary|part-time|full-time|seasonal|student|campus|summer|early"
                    + "|prior|past|present|supporting|other|additional|further|various|previous|related|relevant|selected|current|paid|professional|work|warehouse|manufacturing|production|logistics|transport|salon|beauty|event|events|and|&"
                    + "|visiting|short|short-term|long|long-term|term|adjunct|honorary|affiliate|focused|focussed|core|significant|notable|primary|main|major|direct|applied|diverse|specialized|specialised|social|counseling|counselling|therapy|pharmaceutical|biotech"
                    + "|bartending|modeling|modelling|dance|photography|animation|property|estate|real|travel|tourism|airline|automotive|mechanical|electrical|plumbing|carpentry|welding|mining|energy|utility"
                    + "|landscaping|cleaning|housekeeping|fitness|sports|classroom|childhood|curriculum|postdoctoral|postdoc|graduate|undergraduate|advising|analytics|quality|regulatory|program|programme) ){1,4}"
                    + "(?:experience|employment|appointments?|employment history|work history|career|posts?|positions?|roles?|jobs?|engagements|positions held|posts held|practice)"
                    + "|(?:clinical|medical|postgraduate medical|residency|specialty|specialist|surgical|internship and residency|graduate medical) (?:training|residency|fellowships?)|residenc(?:y|ies)|residency training");

    /** "Volunteer History" and "Civic and charity work" */
    private static final Anchored SOME_VOLUNTEERING = Anchored.of(
            "(?:(?:selected|other|current|past|community|civic|charity|charitable|humanitarian|public|pro|bono|and|&) )*"
                    + "(?:volunteer|volunteering|voluntary|community|civic|charity|charitable|humanitarian|pro bono)"
                    + "(?: (?:service|outreach|leadership|and|&))*"
                    + " (?:experience|work|history|roles|positions|engagements?|activities|involvement|employment|commitments)");

    /** "Summer Internships" and "Professional internship experience"; "Summer internship" alone is what somebody did. */
    private static final Anchored SOME_INTERNSHIPS = Anchored.of(
            "(?:(?:summer|winter|professional|clinical|student|industrial|industry|research|work|relevant|academic|university|college|selected|previous|past|other|school|teaching|undergraduate|graduate|international|technical|legal|corporate|engineering|paid|unpaid|internships?|placements?|co-ops?|externships?|practicums?|training|and|&) )*"
                    + "(?:internships|placements|co-ops|externships|practicums|industrial trainings?|industrial attachments?|(?:internship|placement|co-op|externship|practicum|industrial training|industrial attachment) (?:work|experiences?|history|positions|roles|and training|& training|details))");

    /** "Career Progression" and "Professional employment record", but not "Professional development". */
    private static final Anchored SOME_CAREER = Anchored.of(
            "(?:(?:my|brief|full|detailed|summary|of|professional|career|employment|work|working|job|occupational|vocational) ){1,3}"
                    + "(?:progression|progress|record|records|chronology|trajectory|path|pathway|journey|log|story|ladder|roadmap|narrative|biography|tenure|timeline|background|steps|stages|stations|milestones)");

    /** What each of those above ends with: the key of most lines does not. */
    private static final Set<String> LAST_WORDS = Set.of(
            ("experience|employment|appointment|appointments|history|career|post|posts|position|positions|role|roles|job|jobs|engagement|engagements|held"
                            + "|practice|training|trainings|attachment|attachments|internships|placements|co-ops|externships|practicums|experiences|details|residency|residencies|fellowship|fellowships|work|activities|involvement|commitments"
                            + "|progression|progress|record|records|chronology|trajectory|path|pathway|journey|log|story|ladder|roadmap|narrative|biography|tenure|timeline|background|steps|stages|stations|milestones")
                    .split("\\|"));

    private EnglishHeadings() {}

    static boolean areProjects(String key) {
        return key.contains("project") && SOME_PROJECTS.is(key);
    }

    /** What is done for nothing before what is done for a living; null when it is neither. */
    static @Nullable Kind ofWork(String key) {
        if (!LAST_WORDS.contains(key.substring(key.lastIndexOf(' ') + 1))) {
            return null;
        }
        if (SOME_INTERNSHIPS.is(key)) {
            return Kind.INTERNSHIP;
        }
        return SOME_VOLUNTEERING.is(key) ? Kind.VOLUNTEER : SOME_WORK.is(key) || SOME_CAREER.is(key) ? Kind.WORK : null;
    }
}
