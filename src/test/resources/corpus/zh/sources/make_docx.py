"""Writes the .docx documents of this folder's parent with python-docx (Debian: python3-docx)."""
import os

from docx import Document
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import qn
from docx.shared import Cm, Pt

OUT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")


def new(font="SimSun", size=10.5):
    doc = Document()
    style = doc.styles["Normal"]
    style.font.name = font
    style.font.size = Pt(size)
    style.element.rPr.rFonts.set(qn("w:eastAsia"), font)
    return doc


def save(doc, name):
    doc.core_properties.author = ""
    doc.save(os.path.join(OUT, name))


def cadre_form():
    """The form that public bodies use: one table, merged cells, the career as lines within one cell."""
    doc = new("FangSong", 12)
    doc.add_paragraph("工作人员登记表").alignment = 1
    rows = 16
    t = doc.add_table(rows=rows, cols=7)
    t.style = "Table Grid"

    def put(r, cells):
        """cells: (first column, last column, text)"""
        for a, b, text in cells:
            cell = t.cell(r, a)
            if b > a:
                cell = cell.merge(t.cell(r, b))
            cell.text = text

    put(0, [(0, 0, "姓　名"), (1, 1, "马　骁"), (2, 2, "性　别"), (3, 3, "男"), (4, 4, "出生年月（岁）"), (5, 5, "1988.11（38岁）")])
    put(1, [(0, 0, "民　族"), (1, 1, "回族"), (2, 2, "籍　贯"), (3, 3, "宁夏吴忠"), (4, 4, "出生地"), (5, 5, "宁夏吴忠")])
    put(2, [(0, 0, "入　党\n时　间"), (1, 1, "2010.06"), (2, 2, "参加工\n作时间"), (3, 3, "2011.08"), (4, 4, "健康状况"), (5, 5, "健康")])
    t.cell(0, 6).merge(t.cell(2, 6)).text = "（照片）"
    t.cell(3, 0).merge(t.cell(4, 0)).text = "学　历\n学　位"
    put(3, [(1, 1, "全日制\n教　育"), (2, 3, "大学本科\n管理学学士"), (4, 4, "毕业院校\n系及专业"), (5, 6, "朔北民族大学行政管理专业")])
    put(4, [(1, 1, "在　职\n教　育"), (2, 3, "研究生\n公共管理硕士"), (4, 4, "毕业院校\n系及专业"), (5, 6, "贺兰大学公共管理专业")])
    put(5, [(0, 1, "现 任 职 务"), (2, 6, "河西区政务服务中心综合科科长")])
    put(6, [(0, 1, "联 系 方 式"), (2, 6, "131-0000-5588　maxiao@example.org")])
    put(7, [(0, 0, "简\n\n历"), (1, 6, "\n".join([
        "2007.09—2011.07　朔北民族大学行政管理专业学习",
        "2011.08—2014.10　柳沟县黄渠乡人民政府科员",
        "2014.10—2019.03　柳沟县发展和改革局办公室副主任",
        "　　　　　　　　　（其间：2015.09—2018.06在贺兰大学公共管理专业在职研究生学习）",
        "2019.03—　　　　　河西区政务服务中心综合科科长",
    ]))])
    put(8, [(0, 0, "奖惩\n情况"), (1, 6, "2017年、2021年年度考核优秀")])
    put(9, [(0, 0, "主要\n业绩"), (1, 6, "主持综合科工作，负责公文写作、督查督办和政务公开；牵头“一件事一次办”改革，办理时限压缩60%；领导科室9名工作人员。熟练使用WPS、Excel。")])
    t.cell(10, 0).merge(t.cell(13, 0)).text = "家庭\n主要\n成员"
    put(10, [(1, 1, "称谓"), (2, 2, "姓名"), (3, 3, "年龄"), (4, 4, "政治面貌"), (5, 6, "工作单位及职务")])
    put(11, [(1, 1, "妻子"), (2, 2, "丁一苇"), (3, 3, "36"), (4, 4, "群众"), (5, 6, "河西区第四小学教师")])
    put(12, [(1, 1, "父亲"), (2, 2, "马国梁"), (3, 3, "65"), (4, 4, "中共党员"), (5, 6, "柳沟县粮食局退休干部")])
    put(13, [(1, 1, "母亲"), (2, 2, "白秀兰"), (3, 3, "63"), (4, 4, "群众"), (5, 6, "务农")])
    put(14, [(0, 0, "呈报\n单位"), (1, 6, "")])
    put(15, [(0, 0, "备注"), (1, 6, "普通话二级乙等")])
    save(doc, "civil-servant-form.docx")


def header_footer():
    doc = new()
    s = doc.sections[0]
    s.header.paragraphs[0].text = "鲁一鸣 | 机械设计工程师 | 152-0000-6147 | luyiming@example.com"
    s.footer.paragraphs[0].text = "鲁一鸣的简历　第 1 页　共 1 页"
    add = doc.add_paragraph
    doc.add_heading("教育经历", 2)
    add("2011.09-2014.04\t汉北工业大学\t机械工程\t工程硕士（全日制专业学位）")
    add("2007.09-2011.06\t汉北工业大学\t机械设计制造及其自动化\t学士")
    doc.add_heading("工作经历", 2)
    add("2019.10-至今\t襄州飞驰汽车零部件有限公司\t研发部\t主任工程师")
    for x in ["负责新能源电驱壳体的结构设计与DFMEA，3个项目量产；",
              "牵头5人项目小组完成壳体轻量化，减重14%；",
              "用ANSYS做静强度与模态分析，与试验误差小于8%。"]:
        add(x, style="List Bullet")
    add("2014.05-2019.09\t武陵重型机床厂\t技术中心\t机械设计工程师")
    for x in ["使用SolidWorks、AutoCAD完成龙门铣床进给系统设计；",
              "编制BOM、工艺卡片，配合装配现场解决问题。"]:
        add(x, style="List Bullet")
    doc.add_heading("项目经历", 2)
    add("2021.03-2022.08\t800V电驱壳体\t研发部\t项目负责人")
    add("压铸模流分析（Moldflow），一次试模合格。", style="List Bullet")
    add("2016.02-2017.05\tXK系列龙门铣\t技术中心\t主要设计者")
    doc.add_heading("技能证书", 2)
    add("CATIA、SolidWorks、AutoCAD、ANSYS、Moldflow；GD&T；六西格玛绿带；熟悉IATF 16949、PPAP、8D")
    add("英语四级；机械工程师（中级职称）；发明专利2项")
    save(doc, "mechanical-header-footer.docx")


TEXT_BOX = """<w:r xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
 xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
 xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
 xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
 xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
 xmlns:v="urn:schemas-microsoft-com:vml">
<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>
<wp:anchor behindDoc="0" distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="2" locked="0" layoutInCell="1" allowOverlap="1">
<wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="page"><wp:posOffset>360000</wp:posOffset></wp:positionH>
<wp:positionV relativeFrom="page"><wp:posOffset>720000</wp:posOffset></wp:positionV>
<wp:extent cx="1900000" cy="7200000"/><wp:wrapNone/><wp:docPr id="1" name="侧栏"/>
<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/>
<wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1900000" cy="7200000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr>
<wps:txbx><w:txbxContent>BODY</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>
<mc:Fallback><w:pict><v:rect style="position:absolute;width:150pt;height:560pt"><v:textbox><w:txbxContent>BODY</w:txbxContent></v:textbox></v:rect></w:pict></mc:Fallback>
</mc:AlternateContent></w:r>"""


def text_box():
    """The side column is a text box, stored twice as Word stores it: DrawingML and its VML fallback."""
    doc = new("Microsoft YaHei", 10)
    doc.sections[0].left_margin = Cm(6.5)
    side = ["Vivian 祁　连", "Foreign Trade 外贸业务", "", "CONTACT", "T: 139 0000 2210", "E: qilian.vivian@example.org", "WhatsApp 同号", "",
            "SKILLS", "Alibaba.com 国际站运营", "Google Ads、LinkedIn 开发", "信用证 L/C、T/T、FOB/CIF", "Excel、ERP（用友）", "",
            "LANGUAGES", "English — CEFR C1 / TEM-8", "Español — DELE B1", "中文 — 母语"]
    body = "".join("<w:p><w:r><w:t xml:space=\"preserve\">%s</w:t></w:r></w:p>" % x.replace("&", "&amp;") for x in side)
    first = doc.add_paragraph()
    first._p.append(parse_xml(TEXT_BOX.replace("BODY", body)))
    add = doc.add_paragraph
    doc.add_heading("工作经历 WORK EXPERIENCE", 2)
    add("2020/07 ~ 至今　　宁波远帆进出口有限公司　　外贸部经理 Export Manager")
    for x in ["负责拉美、欧洲市场，年出口额 USD 9 million；", "Managed a team of six sales reps，分三个语种小组；",
              "参加广交会、汉诺威展会共 11 次；处理信用证不符点与索赔。"]:
        add(x, style="List Bullet")
    add("2016/03 ~ 2020/06　　义乌市双溪工艺品厂　　外贸业务员")
    for x in ["Alibaba 国际站运营，询盘转化率 9%；", "跟单、报关、订舱、出货全流程。"]:
        add(x, style="List Bullet")
    doc.add_heading("教育 EDUCATION", 2)
    add("2011/09 ~ 2015/06　　甬江外国语学院　　西班牙语　　文学学士")
    add("2014/02 ~ 2014/07　　Universidad de Valdecillo（交换生 exchange）")
    doc.add_heading("自我评价 ABOUT ME", 2)
    add("Excellent leadership and communication skills；做事有条理。")
    save(doc, "foreign-trade-textbox.docx")


def side_date_table():
    doc = new("SimHei", 10.5)
    doc.add_paragraph("个 人 简 历").alignment = 1
    t = doc.add_table(rows=0, cols=3)
    t.style = "Table Grid"

    def row(*cells):
        r = t.add_row()
        for i, x in enumerate(cells):
            r.cells[i].text = x
        if len(cells) == 2:
            r.cells[1].merge(r.cells[2])
        if len(cells) == 1:
            r.cells[0].merge(r.cells[2])

    row("个人信息")
    row("姓名", "古丽娜尔·艾山", "性别：女")
    row("联系电话", "139 0000 8821", "邮箱：gulinar@example.net")
    row("求职意向", "仓储物流经理　乌鲁木齐")
    row("工作经历")
    row("2021.05\n至今", "天山达物流有限公司\n仓储运营经理",
        "管理仓储一、二、三部，管理8人（全仓在编140人，隶属厂区）；\n导入WMS系统，库存准确率99.7%；\n推行5S和精益，人效提升31%。")
    row("2017.03\n—\n2021.04", "天山达物流有限公司\n仓库主管", "出入库、盘点、叉车调度；\n编制SOP 22份。")
    row("2013.07\n—\n2017.02", "疆源果业股份有限公司\n物流专员", "冷链运输、承运商管理。")
    row("教育经历")
    row("2015.03\n—\n2017.07", "西陲农业大学（业余）\n物流管理", "专升本")
    row("2010.09\n—\n2013.06", "伊河职业技术学院\n物流管理", "专科")
    row("语言", "维吾尔语（母语）、汉语（精通）、俄语（日常会话）")
    row("技能", "WMS、SAP、Excel、叉车证、供应链管理")
    row("自我评价", "吃苦耐劳，具有优秀的团队领导能力。")
    save(doc, "logistics-side-dates.docx")


def english_cv():
    doc = new("Calibri", 11)
    stop = Cm(15.9)

    def line(left, right, bold=True):
        p = doc.add_paragraph()
        p.paragraph_format.tab_stops.add_tab_stop(stop, WD_TAB_ALIGNMENT.RIGHT)
        p.add_run(left).bold = bold
        p.add_run("\t" + right)

    def items(*xs):
        for x in xs:
            doc.add_paragraph(x, style="List Bullet")

    doc.add_heading("JIANG Weixi (蒋未晞)", 0)
    doc.add_paragraph("Beijing, China | jiangweixi@example.com | +86 138 0000 5540")
    doc.add_heading("PROFESSIONAL EXPERIENCE", 1)
    line("Beijing Yanhe Asset Management Co., Ltd. (北京燕禾资产管理有限公司)", "Beijing")
    line("Vice President, Equity Research", "Jan. 2022 – Present", False)
    items("Cover 18 A-share and Hong Kong names in consumer staples; build DCF and comparables models in Excel",
          "Lead a team of five (three associates, two interns)",
          "Automated data pulls from Wind and Bloomberg with Python")
    line("Associate, Equity Research", "Jul. 2019 – Dec. 2021", False)
    items("Wrote 60 research notes; channel checks with distributors")
    line("Guoheng Securities (国衡证券)", "Shanghai")
    line("Summer Analyst, Investment Banking Division", "Jun. 2018 – Aug. 2018", False)
    items("Due diligence and valuation for an IPO on the STAR Market")
    doc.add_heading("EDUCATION", 1)
    line("Yanjing University of Finance (燕京金融大学)", "Beijing")
    line("Master of Finance", "Sep. 2017 – Jul. 2019", False)
    line("Bachelor of Economics, Statistics; minor in Japanese", "Sep. 2013 – Jul. 2017", False)
    doc.add_heading("ADDITIONAL INFORMATION", 1)
    doc.add_paragraph("Certifications: CFA Level III candidate; Securities Qualification (证券从业资格)")
    doc.add_paragraph("Skills: Financial modelling, Valuation, Python (pandas), SQL, Wind, Bloomberg, PowerPoint")
    doc.add_paragraph("Languages: Mandarin (native), English (fluent, GRE 331), Japanese (JLPT N2)")
    doc.add_paragraph("Interests: marathon (PB 3:28), calligraphy")
    save(doc, "english-cv-chinese-employers.docx")


for make in (cadre_form, header_footer, text_box, side_date_table, english_cv):
    make()
