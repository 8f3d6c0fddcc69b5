package dev.candour.rules;

import dev.candour.job.Thresholds;
import dev.candour.source.SourceNode;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One rule set's own folder, without what it includes.
 *
 * @param includes the names of the sets that it includes, with their places
 * @param files the files that make its version, by their names as seen from the rules folder
 * @param caseFiles those with its cases, which decide no verdict
 */
record SetFolder(
        String name,
        String title,
        String owner,
        Thresholds thresholds,
        List<SourceNode> includes,
        List<Rule> rules,
        List<RuleCase> cases,
        Texts texts,
        SortedMap<String, String> files,
        SortedMap<String, String> caseFiles) {

    /** Everything that was read. */
    SortedMap<String, String> allFiles() {
        SortedMap<String, String> all = new TreeMap<>(files);
        all.putAll(caseFiles);
        return all;
    }
}
