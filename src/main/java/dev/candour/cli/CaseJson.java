package dev.candour.cli;

import dev.candour.rules.CaseReport;
import dev.candour.rules.CaseReport.Coverage;
import dev.candour.rules.CaseResult;
import java.util.LinkedHashMap;
import java.util.Map;

/** Results of rule cases for editors and programs. */
final class CaseJson {

    private CaseJson() {}

    static Map<String, Object> of(CaseReport report) {
        Map<String, Object> entries = new LinkedHashMap<>();
        entries.put("cases", report.results().stream().map(CaseJson::of).toList());
        entries.put("coverage", report.coverage().stream().map(CaseJson::of).toList());
        return entries;
    }

    static Map<String, Object> of(CaseResult result) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("rule", result.of().rule());
        entry.put("case", result.of().name());
        entry.put("file", result.of().file());
        entry.put("line", result.of().line());
        entry.put("passed", result.passed());
        entry.put("expected", result.expected());
        entry.put("happened", result.happened());
        if (result.expectedText() != null) {
            entry.put("expectedText", result.expectedText());
        }
        if (result.text() != null) {
            entry.put("text", result.text());
        }
        return entry;
    }

    private static Map<String, Object> of(Coverage coverage) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("rule", coverage.rule().name());
        entry.put("source", coverage.rule().source());
        entry.put("speaking", coverage.speaking());
        entry.put("silent", coverage.silent());
        entry.put("bounds", coverage.bounds());
        entry.put("unknowns", coverage.unknowns());
        return entry;
    }
}
