package dev.candour.cli;

import dev.candour.rules.CaseReport;
import dev.candour.rules.CaseReport.Coverage;
import dev.candour.rules.CaseResult;
import dev.candour.source.Problem;
import dev.candour.source.ProblemText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Results in the XML of JUnit, which build servers show. Nothing in it tells the time, so that the same input gives the same bytes. */
final class JunitXml {

    private JunitXml() {}

    /** One test case for each case of a rule, and one for each rule that lacks one. */
    static String of(CaseReport report, CaseText text) {
        Xml xml = new Xml();
        int missing = report.uncovered().size();
        suite(
                xml,
                "candour rules test",
                report.results().size() + missing,
                report.failed().size() + missing);
        report.results().forEach(result -> testCase(xml, result, text));
        for (Coverage rule : report.uncovered()) {
            xml.open(
                    "testcase",
                    "classname",
                    rule.rule().name(),
                    "name",
                    "cases",
                    "file",
                    rule.rule().file());
            failure(xml, "no-case", text.uncovered(rule));
            xml.close();
        }
        return xml.close().close().toString();
    }

    private static void testCase(Xml xml, CaseResult result, CaseText text) {
        xml.open(
                "testcase",
                "classname",
                result.of().rule(),
                "name",
                result.of().name(),
                "file",
                result.of().file(),
                "line",
                Integer.toString(result.of().line()));
        if (!result.passed()) {
            failure(xml, "case-failed", text.failed(result));
        }
        xml.close();
    }

    /** One test case for each file. */
    static String of(List<String> files, List<Problem> problems, Locale language) {
        Map<String, List<Problem>> byFile = new TreeMap<>();
        files.forEach(file -> byFile.put(file, List.of()));
        problems.forEach(problem -> byFile.put(
                problem.file(),
                problems.stream()
                        .filter(other -> other.file().equals(problem.file()))
                        .toList()));
        long failed = byFile.values().stream().filter(list -> !list.isEmpty()).count();
        Xml xml = new Xml();
        suite(xml, "candour rules check", byFile.size(), (int) failed);
        byFile.forEach((file, wrong) -> {
            xml.open("testcase", "classname", "rules", "name", file, "file", file);
            if (!wrong.isEmpty()) {
                failure(xml, wrong.get(0).code(), ProblemText.of(wrong, language));
            }
            xml.close();
        });
        return xml.close().close().toString();
    }

    private static void suite(Xml xml, String name, int tests, int failures) {
        String all = Integer.toString(tests);
        String failed = Integer.toString(failures);
        xml.open("testsuites", "tests", all, "failures", failed, "errors", "0");
        xml.open("testsuite", "name", name, "tests", all, "failures", failed, "errors", "0", "skipped", "0");
    }

    private static void failure(Xml xml, String type, String text) {
        xml.open("failure", "message", text.lines().findFirst().orElse(""), "type", type)
                .text(text)
                .close();
    }
}
