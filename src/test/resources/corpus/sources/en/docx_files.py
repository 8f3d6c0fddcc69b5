"""The English .docx documents. Run: /usr/bin/python3 make.py (python-docx 0.8, reportlab 3.6)."""

from docx import Document
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Cm, Pt, RGBColor


def controller(path):
    """The whole CV is one table: merged cells across and down, dates in the first column."""
    d = Document()
    d.add_paragraph("Philippa Bellwether-Nkosi, ACA").runs[0].bold = True
    d.add_paragraph("philippa.bn@example.com  |  Manchester  |  07700 900 451")
    rows = [
        ("EMPLOYMENT", None, None),
        ("Jul 2021 – to date", "Ironbridge Ceramics plc", "Financial Controller\nStatutory accounts under IFRS, month-end close in four days, SAP S/4HANA migration. Managing a finance team of 9."),
        ("Oct 2018 – Jun 2021", None, "Finance Manager\nBudgeting and forecasting, cash flow, audit liaison."),
        ("09/2014 – 09/2018", "Mossley & Grieve LLP", "Audit Senior (trainee until 2017)\nStatutory audit of owner-managed businesses; Xero, Sage 50."),
        ("EDUCATION", None, None),
        ("2017", "ICAEW", "ACA, first-time passes"),
        ("2011 – 2014", "University of Saddleworth", "BA Accounting and Finance, First"),
        ("SKILLS", None, None),
        ("Systems", "SAP, Xero, Sage, Excel (pivot tables, Power Query), Power BI", None),
        ("Languages", "English, isiZulu", None),
    ]
    t = d.add_table(rows=len(rows), cols=3)
    t.style = "Table Grid"
    for i, (a, b, c) in enumerate(rows):
        cells = t.rows[i].cells
        if b is None and c is None:
            cells[0].merge(cells[2]).text = a
        elif c is None:
            cells[0].text = a
            cells[1].merge(cells[2]).text = b
        else:
            cells[0].text, cells[2].text = a, c
            if b is not None:
                cells[1].text = b
    t.cell(1, 1).merge(t.cell(2, 1))
    d.save(path)


def operations(path):
    """Name and contact stand in the page header only; the footer repeats the name and a date."""
    d = Document()
    s = d.sections[0]
    s.header.paragraphs[0].text = "Tane Ngata-Sorensen\ttane.ngata@example.net\t+64 20 0000 123"
    s.footer.paragraphs[0].text = "CV Tane Ngata-Sorensen – updated March 2026 – Page 1 of 2"
    d.add_heading("Operations Manager", 1)
    d.add_paragraph("Twelve years in cold storage and last-mile delivery.")
    d.add_heading("Experience", 2)

    def job(title, employer, dates, lines):
        p = d.add_paragraph()
        p.add_run(title).bold = True
        d.add_paragraph(f"{employer}\n{dates}")
        for line in lines:
            d.add_paragraph(line, style="List Bullet")

    job("Operations Manager", "Kererū Cold Chain Ltd, Auckland", "Since 02/2020",
        ["Run two depots with 65 staff through four shift supervisors who report to me.",
         "Lean, 5S and Kaizen; OTIF from 91 to 97 per cent.", "Warehouse management in SAP EWM."])
    job("Shift Supervisor", "Kererū Cold Chain Ltd, Auckland", "11/2016 – 01/2020",
        ["Supervised 16 pickers; forklift licence; health and safety representative."])
    job("Delivery Driver", "Pōhutukawa Parcels, Hamilton", "Autumn 2014 – Oct 2016", [])
    d.add_page_break()
    d.add_heading("Training", 2)
    d.add_paragraph("New Zealand Diploma in Logistics (Level 5), Waikato Plains Institute, 2016")
    d.add_paragraph("Lean Six Sigma Green Belt, 2021")
    d.add_heading("Languages", 2)
    d.add_paragraph("English, te reo Māori, Danish (basic)")
    d.save(path)


BOX = """<w:r %s xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
 xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
 xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
 xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml">
<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0"
 relativeHeight="1" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>
<wp:positionH relativeFrom="page"><wp:posOffset>%d</wp:posOffset></wp:positionH>
<wp:positionV relativeFrom="page"><wp:posOffset>%d</wp:posOffset></wp:positionV>
<wp:extent cx="2000000" cy="2400000"/><wp:wrapSquare wrapText="bothSides"/><wp:docPr id="%d" name="Text Box %d"/>
<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/>
<wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="2000000" cy="2400000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr>
<wps:txbx><w:txbxContent>%s</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>
<mc:Fallback><w:pict><v:rect style="width:160pt;height:190pt"><v:textbox><w:txbxContent>%s</w:txbxContent></v:textbox></v:rect></w:pict></mc:Fallback>
</mc:AlternateContent></w:r>"""


def box(paragraph, number, x, y, lines):
    content = "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in lines)
    paragraph._p.append(parse_xml(BOX % (nsdecls("w"), x, y, number, number, content, content)))


def illustrator(path):
    """Name, contact, skills and one position stand in text boxes, each twice as Word writes them (shape and fallback)."""
    d = Document()
    p = d.add_paragraph()
    box(p, 1, 600000, 400000, ["Ximena Harcourt-Iyer", "Motion Designer", "ximena.hi@example.org", "Melbourne VIC"])
    box(p, 2, 600000, 3000000, ["SKILLS", "After Effects", "Cinema 4D", "Premiere Pro", "Illustrator", "Storyboarding"])
    d.add_heading("Work history", 1)
    d.add_paragraph("Senior Motion Designer, Bowerbird Studio, May 2022 – current")
    d.add_paragraph("Title sequences and explainers; art direction for two campaigns.")
    d.add_paragraph("Motion Designer, Wattle & Wire, Feb 2019 – Apr 2022")
    q = d.add_paragraph("Cel animation, compositing.")
    box(q, 3, 3000000, 6000000, ["Junior Designer, Quokka Print Co", "Jan 2017 – Dec 2018", "Flyers, menus, vehicle wraps in InDesign."])
    d.add_heading("Study", 1)
    d.add_paragraph("Bachelor of Design (Animation), Yarra Bend University, 2014 – 2016")
    d.save(path)


def logistics(path):
    """Dates at a right tab stop, with soft hyphens, two separators in one range, and ranges broken over two lines."""
    d = Document()
    d.add_paragraph("Lukasz   Wrobel-Ashdown")
    d.add_paragraph("lukasz.wrobel@example.com\nSupply Chain Planner")
    d.add_heading("EXPERIENCE", 1)

    def job(left, right, text):
        p = d.add_paragraph()
        p.paragraph_format.tab_stops.add_tab_stop(Cm(16), WD_TAB_ALIGNMENT.RIGHT)
        p.add_run(left).bold = True
        p.add_run("\t" + right)
        d.add_paragraph(text)

    job("Supply Chain Planner, Halyard Foods Ltd", "June 2020 –\u00ad present",
        "S&OP, demand planning and inventory optimisation for 1,400 SKUs in Kinaxis and Oracle NetSuite.")
    job("Logistics Coordinator, Halyard Foods Ltd", "April, 2017 –\nMay, 2020",
        "Carrier negotiation, customs documents, Incoterms.")
    job("Warehouse Operative, Tern Island Packaging", "10.2014 - – 03.2017", "Pick, pack, count, repeat.")
    job("Warehouse Operative (Christmas temp), Tern Island Packaging", "Nov \u2013 Dec 2013", "As above, with tinsel.")
    d.add_heading("EDUCATION", 1)
    job("Higher National Diploma in Business Logistics, Fenwick College", "2012 – 2014", "")
    d.add_heading("SKILLS", 1)
    d.add_paragraph("SAP MM; Excel; Power Query; Kinaxis; fluent Polish and English; forklift truck licence")
    d.save(path)


def stuffed(path):
    """Keywords in white, in one-point type and as hidden text; they are not the person's."""
    d = Document()
    d.add_heading("Barnaby Quillfeather", 0)
    d.add_paragraph("Junior Support Technician · barnaby.q@example.com · Swansea")
    d.add_heading("Employment", 1)
    d.add_paragraph("IT Support Technician, Gower Schools Trust, 01/2024 – Present")
    d.add_paragraph("Windows 11, Microsoft 365, Active Directory accounts, printers. Ticketing in Freshdesk.")
    d.add_paragraph("Shop Assistant, Mumbles Surf Hire, June 2022 – Dec 2023")
    white = d.add_paragraph().add_run("Kubernetes Docker Terraform AWS Azure GCP Python Java Go Rust Kafka Spark Senior Architect 15 years of experience PhD MIT")
    white.font.color.rgb = RGBColor(255, 255, 255)
    tiny = d.add_paragraph().add_run("machine learning deep learning TensorFlow PyTorch data science led a team of 40 engineers")
    tiny.font.size = Pt(1)
    hidden = d.add_paragraph().add_run("CISSP PMP CCIE Oracle SAP Salesforce")
    hidden.font.hidden = True
    d.add_heading("Education", 1)
    d.add_paragraph("BTEC Level 3 Extended Diploma in IT, Llwchwr College, 2020 – 2022")
    d.save(path)
