"""The English .pdf documents that are drawn directly."""

from reportlab.lib.colors import black, white
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas


def sales_engineer(path):
    """White keywords on the white page and keywords of half a point; they are not the person's."""
    c = Canvas(path, pagesize=A4, invariant=1)
    c.setTitle("Microsoft Word - CV")
    y = 800

    def line(text, size=10, bold=False, x=60):
        nonlocal y
        c.setFillColor(black)
        c.setFont("Helvetica-Bold" if bold else "Helvetica", size)
        c.drawString(x, y, text)
        y -= size + 5

    line("Cosmo Featherstonehaugh", 18, True)
    line("Solutions Engineer  -  Denver, CO  -  cosmo.f@example.com  -  (303) 555-0188")
    y -= 8
    line("Experience", 13, True)
    line("Senior Solutions Engineer | Kestrel Security, Inc. | September 2021 - Present", bold=True)
    line("\u2022 Demos and proofs of concept for enterprise buyers; Python scripts against REST APIs.", x=72)
    line("\u2022 RFP answers, security questionnaires, SOC 2 conversations.", x=72)
    line("Solutions Engineer | Kestrel Security, Inc. | March 2019 - August 2021", bold=True)
    line("\u2022 Okta and SAML integrations with customers' Active Directory.", x=72)
    line("Support Engineer | Aspenglow Hosting | January 2016 - February 2019", bold=True)
    line("\u2022 Linux, DNS, MySQL, and patience.", x=72)
    y -= 8
    line("Education", 13, True)
    line("B.S., Information Systems, Front Range State University, 2015")
    y -= 8
    line("Skills", 13, True)
    line("Python, REST APIs, SAML, Okta, Linux, DNS, MySQL, Salesforce, public speaking")
    c.setFillColor(white)
    c.setFont("Helvetica", 8)
    c.drawString(60, 60, "Kubernetes Terraform Kafka Rust Scala Hadoop Spark Snowflake led a team of 25 PhD Stanford CISSP")
    c.setFillColor(black)
    c.setFont("Helvetica", 0.5)
    c.drawString(60, 50, "Java C++ Angular Vue.js PostgreSQL MongoDB Redis Elasticsearch Director of Engineering 2005 - 2015")
    c.save()


def architect(path):
    """Two columns whose lines are drawn alternately, left and right, as some generators do."""
    c = Canvas(path, pagesize=A4, invariant=1)
    left = [
        ("Isolde Vantongeren", 16), ("Cloud Architect", 11), ("", 6), ("CONTACT", 10), ("isolde.v@example.org", 9), ("Antwerp, Belgium", 9),
        ("+32 3 555 01 99", 9), ("", 6), ("SKILLS", 10), ("AWS", 9), ("Azure", 9), ("Terraform", 9), ("Kubernetes", 9), ("Python", 9),
        ("FinOps", 9), ("", 6), ("LANGUAGES", 10), ("Dutch - native", 9), ("French - C1", 9), ("English - C1", 9), ("", 6),
        ("CERTIFICATES", 10), ("AWS Solutions Architect", 9), ("Professional, 2023", 9),
    ]
    right = [
        ("EXPERIENCE", 11), ("Cloud Architect", 10), ("Scheldt Logistics NV  |  10/2021 - present", 9),
        ("Landing zone for 45 accounts, all in Terraform.", 9), ("Leads the platform guild (8 engineers).", 9), ("", 6),
        ("DevOps Engineer", 10), ("Brouwketel IT Services  |  05/2017 - 09/2021", 9),
        ("GitLab CI pipelines, Ansible, OpenShift.", 9), ("", 6),
        ("System Administrator", 10), ("Gemeente Waterdorp  |  2013 - 2017", 9), ("VMware, Windows Server, Linux.", 9), ("", 6),
        ("EDUCATION", 11), ("Professional Bachelor in Applied Informatics", 9), ("Hogeschool Dendervallei, 2010 - 2013", 9), ("", 6),
        ("BREAK", 11), ("April 2017: walked to Santiago.", 9),
    ]
    y = [800, 800]
    for i in range(max(len(left), len(right))):
        for column, lines, x in ((0, left, 40), (1, right, 230)):
            if i < len(lines):
                text, size = lines[i]
                c.setFont("Helvetica-Bold" if size >= 10 else "Helvetica", size)
                c.drawString(x, y[column], text)
                y[column] -= size + 6
    c.save()
