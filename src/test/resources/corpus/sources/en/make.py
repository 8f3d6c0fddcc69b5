"""Makes the English documents that are not written by hand: /usr/bin/python3 make.py, with LibreOffice and Chromium."""

import pathlib
import shutil
import subprocess
import sys
import tempfile

import docx_files
import pdf_files

HERE = pathlib.Path(__file__).parent
OUT = HERE.parent.parent / "en"


def office(source, to, name):
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless",
                        *(["--writer"] if source.suffix == ".html" else []), "--convert-to", to, "--outdir", folder, str(source)], check=True)
        extension = to.split(":")[0]
        shutil.copy(pathlib.Path(folder) / f"{source.stem}.{extension}", OUT / f"{name}.{extension}")


def chromium(source, name):
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder}", "--no-pdf-header-footer",
                        f"--print-to-pdf={OUT / name}.pdf", source.as_uri()], check=True, stderr=subprocess.DEVNULL)


JOBS = {
    "bellwether-controller": lambda n: docx_files.controller(str(OUT / f"{n}.docx")),
    "ngata-operations": lambda n: docx_files.operations(str(OUT / f"{n}.docx")),
    "harcourt-motion": lambda n: docx_files.illustrator(str(OUT / f"{n}.docx")),
    "wrobel-planner": lambda n: docx_files.logistics(str(OUT / f"{n}.docx")),
    "quillfeather-stuffed": lambda n: docx_files.stuffed(str(OUT / f"{n}.docx")),
    "featherstonehaugh-sales": lambda n: pdf_files.sales_engineer(str(OUT / f"{n}.pdf")),
    "vantongeren-architect": lambda n: pdf_files.architect(str(OUT / f"{n}.pdf")),
    "rasmussen-engineer": lambda n: office(HERE / f"{n}.html", "docx:Office Open XML Text", n),
    "pemberton-qa": lambda n: office(HERE / f"{n}.html", "pdf:writer_pdf_Export", n),
    "chatterjee-accountant": lambda n: office(HERE / f"{n}.html", "doc:MS Word 97", n),
    "moreau-warehouse": lambda n: office(HERE / f"{n}.html", "rtf:Rich Text Format", n),
    "delgado-recruiter": lambda n: office(HERE / f"{n}.html", "odt", n),
    "lovelock-frontend": lambda n: chromium(HERE / f"{n}.html", n),
    "ibarra-scientist": lambda n: chromium(HERE / f"{n}.html", n),
    "sundaram-ux": lambda n: chromium(HERE / f"{n}.html", n),
    "castlemaine-consultant": lambda n: chromium(HERE / f"{n}.html", n),
}

for name in sys.argv[1:] or JOBS:
    JOBS[name](name)
