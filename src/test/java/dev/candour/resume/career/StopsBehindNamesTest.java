package dev.candour.resume.career;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles and houses that end with a full stop, the address behind it, below headings that no list holds. */
class StopsBehindNamesTest {

    @ParameterizedTest
    @ValueSource(strings = {"Career progression", "EMPLOYMENT CHRONOLOGY", "Professional Employment Record"})
    void below_dates_a_full_stop_closes_a_name(String heading) {
        String text = "Mira Tallow\nmira@example.com\n\n**" + heading
                + "**\n**Aug 2013 – Present**\n*Warehouse Supervisor*\nLarkspur Freight Limited (Cold Storage & Ice). Dock Road, Oakford.\n- Counted pallets.\n\n"
                + "**Jul 2010 – Jul 2013**\n*Stock Liaison.*\nMoss & Kettle (Timber). Elmton.\n- Kept the register.\n\n"
                + "**Jan 2007 – Mar 2009**\n*Loading Clerk.*\nAlder Society of Carriers.\nCarriers House, Mill Lane, Oakford.\n- Wrote bills.\n";
        assertThat(career(readText("cv.md", text)))
                .containsExactly(
                        "Larkspur Freight Limited | Warehouse Supervisor | 2013-08..null | employment",
                        "Moss & Kettle | Stock Liaison | 2010-07..2013-07 | employment",
                        "Alder Society of Carriers | Loading Clerk | 2007-01..2009-03 | employment");
    }

    @Test
    void what_was_done_ends_with_a_full_stop_too() {
        String text =
                "Mira Tallow\nmira@example.com\n\nEXPERIENCE\nWarehouse Supervisor, Larkspur Freight Ltd\n2013 – 2016\nCounted pallets. Trained clerks.\n\n"
                        + "Clerk, Brindle Works Ltd\n2010 – 2012\nManaged the yard. Wrote bills.\n";
        assertThat(career(readText("cv.txt", text)))
                .containsExactly(
                        "Larkspur Freight Ltd | Warehouse Supervisor | 2013..2016 | employment",
                        "Brindle Works Ltd | Clerk | 2010..2012 | employment");
    }
}
