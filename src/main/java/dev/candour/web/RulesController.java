package dev.candour.web;

import dev.candour.job.Thresholds;
import dev.candour.rules.Lease;
import dev.candour.rules.Rule;
import dev.candour.rules.RuleSet;
import dev.candour.rules.publish.LiveRules;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/rules", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Rules")
class RulesController {

    private final LiveRules live;

    RulesController(LiveRules live) {
        this.live = live;
    }

    @GetMapping
    @Operation(summary = "The rule sets, their rules and where each stands")
    RuleSets rules() {
        try (Lease lease = live.lease()) {
            return new RuleSets(
                    lease.library().sets().stream().map(RulesController::answer).toList());
        }
    }

    private static RuleSetAnswer answer(RuleSet set) {
        return new RuleSetAnswer(
                set.name(),
                set.title(),
                set.owner(),
                set.version(),
                set.thresholds(),
                set.rules().stream().map(RulesController::answer).toList());
    }

    private static RuleAnswer answer(Rule rule) {
        return new RuleAnswer(rule.name(), rule.why(), rule.trial() ? "trial" : "active", rule.source());
    }

    record RuleSets(List<RuleSetAnswer> sets) {}

    /** @param version SHA-256 over the set's files, in hexadecimal */
    record RuleSetAnswer(
            String name, String title, String owner, String version, Thresholds thresholds, List<RuleAnswer> rules) {}

    /** @param source file and line below the rules folder @param status active or trial */
    record RuleAnswer(String name, @Nullable String why, String status, String source) {}
}
