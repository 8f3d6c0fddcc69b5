#!/bin/sh
# Makes the binary documents of the folder above from the sources in this folder (Chromium, qpdf, LibreOffice, Noto CJK fonts).
cd "$(dirname "$0")" || exit 1
home=$(mktemp -d)
print() {
    chromium --headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking \
        --user-data-dir="$home/chromium" --no-pdf-header-footer --print-to-pdf="$home/$1.pdf" "file://$PWD/$1.html"
    qpdf --object-streams=generate --recompress-flate --compression-level=9 "$home/$1.pdf" "../$1.pdf"
}
convert() {
    soffice "-env:UserInstallation=file://$home/office" --headless --infilter="HTML (StarWriter)" \
        --convert-to "$2" --outdir .. "$1.html"
}
print algorithm-two-column
print bank-side-dates
print marketing-english
print tester-kangxi
convert pharma-quality "pdf:writer_pdf_Export"
convert consultant-bilingual "pdf:writer_pdf_Export"
convert construction-nested-tables "docx:MS Word 2007 XML"
convert traditional-hk "odt:writer8"
convert legal-counsel "doc:MS Word 97"
convert embedded-mixed "rtf:Rich Text Format"
/usr/bin/python3 make_docx.py
rm -r "$home"
