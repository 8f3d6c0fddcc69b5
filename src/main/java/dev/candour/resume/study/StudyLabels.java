package dev.candour.resume.study;

import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Script;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The labels before what a line says of studies, as in "毕业院校: ..." and "Major: ...". */
final class StudyLabels {

    static final Anchored FIELD = Anchored.ofAnyCase(
            "^(?:主修|专攻|專攻|主攻|(?:所学|主修|修习|攻读|就读)?的?专业[为是])(?=[\\u4e00-\\u9fff]{2})|^(?:(?:(?:combined|double|dual|joint|honou?rs)\\s)?major(?:ed|s)?(?:\\s?in)?|field(?: of study)?|speciali[sz](?:ation(?:\\sin)?|ed\\sin|ing\\sin)|concentration(?:\\sin)?|专\\s*业|主修专业|所学专业|主修|专业名称)\\s*:?\\s+|^(?:study type|major|minor and major|field|area(?: of study)?|subjects?|discipline|stream|branch|department|programme|program|study ?area|course of study|专\\s*业|主修专业|所学专业|主修|专业名称|专业类别|专业方向|院系专业|专业/方向|科系(?:名稱)?|系所(?:名稱)?|系科|主修科系|就讀科系|科目|學系|系別)\\s*:\\s*");
    /** A label in a part of its own: "Major - Harbour Law". */
    static final Anchored BARE_MAJOR = Anchored.ofAnyCase(
            "(?:major|field(?: of study)?|speciali[sz]ation|concentration|course of study|discipline)");
    /** "Major: Harbour Law", "Specialization in Harbour Law" */
    static final Anchored MAJOR = Anchored.ofAnyCase(
            "\\W{0,3}(?:(?:double |dual |joint )?majors?(?: in| subjects?)?|major(?:ing|ed) in|field(?: of study)?|speciali[sz](?:ation|ed)(?: in)?|concentration(?: in)?|course of study|subject)\\s?[:–-]?$");
    /** "School", "Name of the institution", "College attended" */
    static final String OF_SCHOOL =
            "(?:name of (?:the )?)?(?:school|university|college|institution|institute)(?: name| attended)?";
    /** What each of the awards below holds. */
    private static final Anchored AWARDED = Anchored.ofAnyCase(
            "dip|cert|pgce|pgd|hn[dc]|nvq|credential|degree|gradua|camp|immersive|program|engineering|t[ée]cni|course|stud|award|training|workshop|apprentice|education|major|reading|exchange|visiting|abroad|étude|estudio");

    /** Behind these stands a field, whatever it is: "Diploma in Culinary Arts", "studied Architecture". */
    static final Anchored AWARD = new Anchored(
            Pattern.compile(
                    "^(?:with\\s)?(?:an?\\s)?(?:[\\p{L}\\d.-]+\\s){0,4}?(?:(?:(?:pg|grad)\\.? ?(?:dip|cert)\\.?|pgce|pgd|hnd|hnc|nvq|diploma|certificate|certification|credential|degree|graduate|graduated|nanodegree|bootcamp|boot camp|immersive|program|programme|engineering|diplôme|diplomado|tecnicatura|técnico|coursework|courses|studies|award)(?:\\s?\\([^)]{1,20}\\))?(?:\\s(?:level\\s)?(?:[1-8]|I{1,3}|IV))?(?:\\sin|\\sen|\\sde|:)|certificate(?: of completion)?(?:,|\\s-|\\sin|:)|(?:certification|certificate(?: of (?:completion|attendance|achievement))?|training) for|(?:(?:advanced|graduate|associate|national|higher) )?diploma of|(?:vocational |professional |secondary |higher |further )?(?:education|training|course|workshops?) (?:in|on)|(?:vocational |professional )?(?:training|apprenticeship) as(?: an?)?|studied|studying|majored in|majoring in|reading|(?:exchange|visiting|study abroad) (?:semester|term|year|student|programme|program) in|studium (?:der|des)|studiengang:?|studienfach:?|études (?:de|en)|estudios (?:de|en))\\s+(?=\\p{L})",
                    Pattern.CASE_INSENSITIVE),
            (text, at) -> at == 0 && AWARDED.isIn(text));

    /** "Visiting PhD student": a guest, whatever was studied for elsewhere. */
    static final Anchored GUEST = Anchored.ofAnyCase(
            "\\b(?:visiting|exchange|erasmus) (?:(?:ph\\.?d\\.?|doctoral|master'?s?|graduate|undergraduate|research) ){1,2}(?:students?|candidate|scholar|researcher)\\b");

    /** What is awarded may stand behind the field, too: "Bookbinding Certificate". */
    static final Anchored AWARD_BEHIND = Anchored.ofAnyCase(
            "\\s(?:(?:(?:(?:under|post)?graduate|professional|advanced|specialist|vocational|training|trade|technical|national|higher|international|online|diploma|honou?rs|career|teaching|university|college)\\s)?certificate(?: of (?:completion|attendance|achievement))?|diploma|(?:(?:diploma|certificate|online|short|training|foundation) )?course|workshop|boot ?camp|nanodegree|immersive|credential|program(?:me)?|(?:course )?credits?|coursework|(?:double |dual )?majors?)$");

    /** "Sewing Workshop": beside a degree it says nothing of its field. */
    static final Anchored COURSE_BEHIND =
            Anchored.ofAnyCase("\\s(?:course|workshop|boot ?camp|nanodegree|immersive|program(?:me)?|training)$");

    /** "Sewing Certificate, 2022" and nothing else. */
    static final Anchored CERTIFIED = Anchored.ofAnyCase(
            "^[^,;:|()\\t]{3,60} (?:certificate|certification)(?:(?:,|\\s[-–|])?\\s\\(?(?:\\p{L}+\\.? )?(?:19|20)\\d{2}\\)?)?$");

    static final Anchored OF_COMPLETION =
            Anchored.ofAnyCase("\\bcertificate of (?:completion|attendance|achievement|proficiency)\\b");

    /** What is awarded, in a part of its own: "Certificate, Bookbinding". */
    static final Anchored BARE_AWARD = Anchored.ofAnyCase(
            "(?:(?:(?:under|post)?graduate|professional|advanced|specialist|vocational|technical|national|higher|online) )?(?:certificate(?: of (?:completion|attendance|achievement|proficiency))?|diploma|certification|nanodegree|boot ?camp|(?:short |online )?course)");

    static final Pattern OTHER = Pattern.compile("^[^:]{1,20}:");
    static final Anchored SCHOOL = new Anchored(
            Pattern.compile(
                    "^(?:" + OF_SCHOOL
                            + "|院校|学校|毕业院校|毕业学校|学校名称|所在院校|就读院校|就读学校|教育背景|學校|畢業院校|畢業學校|學校名稱|就讀學校|院\\s+校|学\\s+校)\\s*:\\s*|^.{0,12}(?:毕业于|就读于|考入|入读|[畢毕][業业][於于]|就讀[於于]|入讀)\\s*|^(?:(?:我|本人)?(?:目前|现|正|曾)?[在于获入赴]|参加|进入|获得|取得|考取|考入|升入)(?=[\\u4e00-\\u9fff]{2,}(?:大学|学院))",
                    Pattern.CASE_INSENSITIVE),
            (text, at) -> at == 0 && (text.indexOf(':') > 0 || Script.hasIdeograph(text)));
    /** "Qualification: MSc" and "a nurse with a BSN": what stands there before a degree is no field. */
    static final Pattern NO_FIELD_BEFORE = Pattern.compile(
            ":\\s*$|\\b(?:an?|the|with|my|his|her|holds?|holding|have|has|had|earned|completed|received|obtained|for|to|was|is)\\s*$",
            Pattern.CASE_INSENSITIVE);
    /** Before the name of a school: "from", "10th", "exchange:". */
    static final Anchored BEFORE_SCHOOL = Anchored.ofAnyCase(
            "^(?:\\d{1,3} )?(?:at|from|@)\\s+|^(?:(?:i am |i'm )?(?:an? |the )?(?:(?:recent|proud|honou?rs) )?(?:graduate|alumn(?:us|a|i)|student|undergraduate)s? (?:of|from|at)|(?:i )?(?:have )?(?:graduated from|attended|studied at|went to)|(?:(?:currently|presently|now) )?(?:attending|studying(?: at)?|enrolled (?:at|in)))\\s+(?:the\\s+)?|^(?:ged|g\\.e\\.d\\.|hsed|(?:high school |secondary school )?(?:diploma|certificate|equivalency)|leaving cert(?:ificate)?|[ao][ -]levels?|gcses?)\\s?:\\s*|^[A-Za-z ]{3,20}:\\s*(?=[\\u4e00-\\u9fff])|^[\\u4e00-\\u9fff]{2,8}:\\s*|^(?:10th|12th|10\\+2|xii?|(?:class|std|grade) (?:xii?|1?[02])|hsc|ssc|sslc|ssce)\\b[\\s:,-]+|^(?:EDUCATION|Education)\\s?(?=[\\u4e00-\\u9fff]{2,})|^(?:(?:senior |higher |upper |lower )?secondary|intermediate|matriculation|matric|pre-university|primary|elementary)(?: (?:school|education|studies|examination))?\\s?(?::|[–-]\\s)\\s*(?=(?-i:\\p{Lu}))|^(?:(?:senior |junior )?high|(?:upper |lower |higher )?secondary|primary|elementary|middle)[ -]school(?:,|\\s?[:–-])?\\s+(?=(?-i:\\p{Lu})(?!iploma|ertificate|raduat|quivalen|ducation|egree)[^,;|]*\\b(?:school|academy|gymnasium|college|lyceum|institute)\\b)|^(?:exchange|visiting student|visiting|semester abroad|study abroad|abroad|erasmus|auslandssemester|交换|交流|访学|交換)\\s?:\\s*");
    /** "a graduate of", "I graduated from" */
    static final Anchored GRADUATE_OF = Anchored.ofAnyCase(
            "^(?:(?:i am |i'm )?(?:an? |the )?(?:(?:recent|proud|honou?rs) )?(?:graduate|alumn(?:us|a|i))s? (?:of|from)|(?:i )?(?:have )?graduated from)\\s+(?:the\\s+)?");

    /** What is told beside a field and is none. */
    static final Pattern MINOR =
            Pattern.compile("^(?:minor|辅修|gpa|thesis|dissertation|advisor|导师|论文|排名|成绩|rank)", Pattern.CASE_INSENSITIVE);
    /** "and sewed flags for the school" names none. */
    static final Anchored PROSE = Anchored.of("(?:(?:and|or|with|for|in|to|while|which|where|by) )?(?:\\p{Ll}+ ){3,}");

    /** How a degree was studied for. */
    static final Pattern KIND = Pattern.compile(
            "^(?:学习|學習|进修)$|^(?:(?:executive|professional|pursuing|rn-to|rn to|lpn-to|lpn to|accelerated|online|combined|dual|double|joint|taught|part-time|full-time|currently|doing|an?)\\b\\s*)+$",
            Pattern.CASE_INSENSITIVE);
    /** Behind a degree these say that it is a first one. */
    static final Pattern HONOURS = Pattern.compile("^\\s*\\(?\\s*(?:hons|honours)\\b", Pattern.CASE_INSENSITIVE);

    static final Pattern UNDERGRADUATE = Pattern.compile("大[学學]\\s*:(?=\\s*[\\u4e00-\\u9fff]{2})");

    static final Pattern HONOURS_COLLEGE =
            Pattern.compile("\\bhonou?rs (?:college|school|academy)\\b", Pattern.CASE_INSENSITIVE);

    /** Who has a title has the degree behind the name, too. */
    static final Pattern PERSON = Pattern.compile("\\b(?:Dr|Prof|Professor|Mr|Mrs|Ms)\\b\\.? \\p{Lu}");

    /** 柳溪大学软件学院(保研) */
    static final Pattern IN_PARENTHESES = Pattern.compile("\\([^()]{1,12}\\)\\s*$");

    static final Pattern FH = Pattern.compile("^[^\\p{L}]{0,3}FH\\b");
    /** What such a line calls "MCA" or "MS" is no degree. */
    static final Pattern CERTIFICATE = Pattern.compile(
            "\\b(?:certificat\\w*|licen[cs]e|competenc[ey]|endorsement|rating)\\b", Pattern.CASE_INSENSITIVE);
    /** 柳溪工学院(现更名为柳溪大学): how a school was called, or is called now. */
    static final Anchored RENAMED = Anchored.of("(?:现更名为|现名|现为|已更名|更名为|原名|原为|前身)[\\u4e00-\\u9fff]");

    /** "Transferred from Marsh College", "Admitted to the Honors College": what such a part names is not where a degree is from. */
    static final Anchored OTHER_SCHOOL = Anchored.ofAnyCase(
            "(?:transferred to|transfer(?:red)?(?: student| credits?)? from|(?:admitted|accepted|enrolled|inducted|invited) (?:to|into|in) (?:the |an? )?(?:\\p{L}+ )?(?:honou?rs|scholars)) ");

    /** A label in a cell of its own. */
    static final Pattern BARE = Pattern.compile("(?:毕业|就读|所在)?(?:院校|学校)(?:名称)?|毕业于|(?:畢業|就讀)?(?:院校|學校)(?:名稱)?|畢業[於于]");
    /** Behind the label of a name stands a person. */
    private static final Anchored NAME = Anchored.of("姓\\s*名[\\s:|]*$");

    /** "Degrees: MSc in Physics; BSc" says of the studies above it what they led to. */
    static final Anchored DEGREES = Anchored.ofAnyCase("^degrees(?: (?:awarded|earned|obtained|received))?\\s?:");

    private static final Anchored CERTIFICATION =
            Anchored.ofAnyCase("^(?:certifications?|certificate|awards?)(?: (?:obtained|received|earned))?\\s?:\\s+");

    private StudyLabels() {}

    /** "Certification: BA in Sails" asks for what was awarded: it is read without its label. */
    static Line behindCertification(DegreeWords words, Line line) {
        MatchResult label = CERTIFICATION.opening(line.text());
        boolean degree = label != null
                && words.degrees(line.text().substring(label.end())).stream().anyMatch(hit -> hit.start() == 0);
        return degree ? line.part(line.start() + label.end(), line.end()) : line;
    }

    static boolean isName(String before) {
        return NAME.isIn(before);
    }
}
