package dev.candour.scoreboard.grammar;

import java.util.List;

/** A position of an invented person. @param start and end a year and a month, as in 2019-03 */
record Post(String title, String employer, String place, String start, String end, List<String> tasks) {

    private static Post of(String title, String employer, String place, String start, String end, String... tasks) {
        return new Post(title, employer, place, start, end, List.of(tasks));
    }

    /** Careers of many trades: houses that a list knows, houses that say what they are, and houses that are nothing but a name. */
    static List<List<Post>> careers() {
        return List.of(
                List.of(
                        of(
                                "Staff Nurse",
                                "Marshfield General Hospital",
                                "Leeds, UK",
                                "2019-03",
                                "present",
                                "Looked after patients of a ward with 24 beds.",
                                "Trained new colleagues."),
                        of(
                                "Care Assistant",
                                "Fennick Bay",
                                "York, UK",
                                "2016-05",
                                "2019-02",
                                "Helped residents to wash and dress.")),
                List.of(
                        of(
                                "Line Cook",
                                "Quillbrook",
                                "Portland, OR",
                                "2021-06",
                                "present",
                                "Prepared starters for 90 guests a night."),
                        of(
                                "Dishwasher",
                                "Larkspur Grill",
                                "Portland, OR",
                                "2020-01",
                                "2021-05",
                                "Kept the kitchen clean.",
                                "Unloaded deliveries."),
                        of("Cashier", "Publix", "Tampa, FL", "2018-09", "2019-12", "Counted the till.")),
                List.of(
                        of(
                                "Software Engineer",
                                "Tansyfern",
                                "Berlin, Germany",
                                "2020-02",
                                "present",
                                "Built the checkout of a shop for spare parts.",
                                "Moved the build to containers."),
                        of(
                                "Web Developer",
                                "Oakhurst Media",
                                "Hamburg, Germany",
                                "2017-10",
                                "2020-01",
                                "Wrote pages for local museums.")),
                List.of(
                        of(
                                "Accountant",
                                "Norrin, Pyke & Dale LLP",
                                "Toronto, Canada",
                                "2015-04",
                                "2022-08",
                                "Closed the books of 14 clients every month."),
                        of(
                                "Audit Clerk",
                                "Deloitte",
                                "Toronto, Canada",
                                "2013-01",
                                "2015-03",
                                "Checked inventories on site.")),
                List.of(
                        of(
                                "History Teacher",
                                "Elm Grove High School",
                                "Cork, Ireland",
                                "2014-09",
                                "present",
                                "Taught classes of 28 pupils."),
                        of(
                                "Teaching Assistant",
                                "St. Osyth's Primary School",
                                "Cork, Ireland",
                                "2012-09",
                                "2014-06",
                                "Supported pupils with reading."),
                        of(
                                "Librarian",
                                "Wexley Library",
                                "Galway, Ireland",
                                "2010-02",
                                "2012-08",
                                "Ran the mobile library.")),
                List.of(
                        of(
                                "Warehouse Supervisor",
                                "Hollin Freight",
                                "Dallas, TX",
                                "2018-11",
                                "2023-07",
                                "Planned the shifts of the night team."),
                        of(
                                "Forklift Operator",
                                "Garnet & Sons",
                                "Austin, TX",
                                "2016-03",
                                "2018-10",
                                "Moved pallets and checked deliveries.")),
                List.of(
                        of(
                                "Graphic Designer",
                                "Studio Varga",
                                "Lisbon, Portugal",
                                "2019-08",
                                "present",
                                "Designed covers and posters."),
                        of(
                                "Illustrator",
                                "Harrowgate Press",
                                "Porto, Portugal",
                                "2017-01",
                                "2019-07",
                                "Drew for children's books.")),
                List.of(
                        of(
                                "Data Analyst",
                                "Brightmere",
                                "Pune, India",
                                "2021-09",
                                "present",
                                "Built reports for the sales team."),
                        of(
                                "Marketing Intern",
                                "Kestrel Foods",
                                "Mumbai, India",
                                "2021-01",
                                "2021-06",
                                "Wrote a newsletter.")));
    }
}
