package dev.candour.web;

import dev.candour.rules.Lease;
import dev.candour.rules.RuleLibrary;
import dev.candour.rules.publish.KnownRules;
import dev.candour.rules.publish.LiveRules;
import dev.candour.rules.publish.Publishing;
import dev.candour.screening.Explain;
import dev.candour.screening.Screener;
import dev.candour.screening.ScreeningOptions;
import dev.candour.screening.WithheldListener;
import dev.candour.source.InvalidSourceException;
import dev.candour.verdict.RuleSetUsed;
import dev.candour.verdict.Verdict;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** A kept verdict in another language or explained in full: screened again, by the very rules that made it. */
@Component
class ScreenedAgain {

    private final LiveRules live;
    private final KnownRules known;
    private final Gates gates;
    private final WithheldListener withheld;

    ScreenedAgain(LiveRules live, Publishing publishing, Gates gates, WithheldListener withheld) {
        this.live = live;
        this.gates = gates;
        this.withheld = withheld;
        this.known = new KnownRules(publishing);
    }

    /** The verdict itself when it is in the language already. @throws Busy when there is too much to do */
    Verdict in(Locale language, KeptScreening kept) {
        return of(kept, language, kept.options().explain());
    }

    /** The verdict with everything that a person who decides, or objects, wants to see. */
    Verdict inFull(Locale language, KeptScreening kept) {
        return of(kept, language, Explain.FULL);
    }

    private Verdict of(KeptScreening kept, Locale language, Explain explain) {
        ScreeningOptions wanted = new ScreeningOptions(kept.options().asOf(), language, explain);
        if (wanted.equals(kept.options())) {
            return kept.verdict();
        }
        return gates.screenings().within(() -> again(kept, wanted));
    }

    private Verdict again(KeptScreening kept, ScreeningOptions wanted) {
        RuleSetUsed made = kept.verdict().ruleSet();
        try (Lease lease = live.lease()) {
            if (isLive(lease.library(), made)) {
                return verdict(lease.library(), kept, wanted);
            }
        }
        try (RuleLibrary then = known.version(made.version(), made.name())) {
            return verdict(then, kept, wanted);
        } catch (InvalidSourceException gone) {
            throw BadRequest.of(
                    HttpStatus.CONFLICT,
                    "rules-of-verdict-gone",
                    Map.of("value", made.shortVersion(), "lang", kept.verdict().language()));
        }
    }

    private static boolean isLive(RuleLibrary library, RuleSetUsed made) {
        return library.sets().stream()
                .anyMatch(set -> set.name().equals(made.name()) && set.version().equals(made.version()));
    }

    private Verdict verdict(RuleLibrary library, KeptScreening kept, ScreeningOptions wanted) {
        return new Screener(library, withheld).screen(kept.profile(), kept.job(), wanted);
    }
}
