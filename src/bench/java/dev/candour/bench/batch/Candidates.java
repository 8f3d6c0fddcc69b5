package dev.candour.bench.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.json.JsonMapper;

/** Makes up lines for a batch while they are sent: JSON Resumes of one position to four, no two of them alike. */
final class Candidates {

    private static final List<String> SKILLS =
            List.of("SAP", "Excel", "IFRS", "VAT", "Accounting", "Payroll", "Power BI", "SQL", "Python", "Controlling");
    private static final List<String> TITLES =
            List.of("Senior Accountant", "Finance Manager", "Junior Accountant", "Controller", "Finance Team Lead");
    private static final List<String> TEXTS = List.of(
            "General ledger and %s for 48 shops, first contact for the external auditors.",
            "Lead a team of 5 in accounts payable and tax; rolled %s out to two plants.",
            "Monthly close in four working days instead of nine, with %s and a lot of patience.",
            "Replaced a workbook of sixty sheets by three %s reports that auditors accept.");

    private Candidates() {}

    static void write(OutputStream out, long count) throws IOException {
        Random random = new Random(6);
        for (long number = 0; number < count; number++) {
            out.write(line(random, number).getBytes(StandardCharsets.UTF_8));
        }
    }

    static String line(Random random, long number) {
        StringBuilder line = new StringBuilder("{\"basics\":{\"name\":\"Person ").append(number);
        line.append("\",\"email\":\"person").append(number).append("@example.com\"},\"work\":[");
        int year = 2026 - random.nextInt(4);
        for (int position = random.nextInt(4); position >= 0; position--) {
            int from = year - 1 - random.nextInt(5);
            line.append("{\"name\":\"Company ").append(random.nextInt(10_000));
            line.append("\",\"position\":\"").append(pick(random, TITLES));
            line.append("\",\"startDate\":\"").append(from).append("-0").append(1 + random.nextInt(9));
            line.append("\",\"endDate\":\"").append(year).append("-0").append(1 + random.nextInt(9));
            line.append("\",\"summary\":\"").append(pick(random, TEXTS).formatted(pick(random, SKILLS)));
            line.append("\"}").append(position > 0 ? "," : "");
            year = from;
        }
        line.append("],\"education\":[{\"institution\":\"University of Example\",\"area\":\"Economics\",");
        line.append("\"studyType\":\"Bachelor\",\"endDate\":\"").append(year).append("\"}],\"skills\":[{\"name\":\"");
        line.append(pick(random, SKILLS)).append("\"},{\"name\":\"").append(pick(random, SKILLS));
        return line.append("\"}],\"languages\":[{\"language\":\"English\",\"fluency\":\"C1\"}]}\n").toString();
    }

    private static String pick(Random random, List<String> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** The sample job as one line. */
    static String job() throws IOException {
        JsonMapper json = new JsonMapper();
        return json.writeValueAsString(json.readTree(Files.readString(Path.of("samples/jobs/finance-lead.json"))));
    }
}
