package dev.candour.web;

import dev.candour.rules.Lease;
import dev.candour.rules.publish.Publisher;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/rules", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Rules")
class RulesController {

    private final Publisher publisher;
    private final boolean editable;

    RulesController(Publisher publisher, @Value("${candour.rules.editable:false}") boolean editable) {
        this.publisher = publisher;
        this.editable = editable;
    }

    @GetMapping
    @Operation(summary = "The rule sets that are live, their rules, and how the last attempt to publish came out")
    ResponseEntity<RulesAnswer> rules(HttpServletRequest request) {
        Locale language = RequestLanguage.of(request);
        try (Lease lease = publisher.live().lease()) {
            RulesAnswer answer =
                    RulesAnswer.of(lease.library(), publisher.inForce().cases(), publisher.last(), editable, language);
            return ResponseEntity.ok()
                    .headers(headers -> RequestLanguage.tell(language, headers))
                    .body(answer);
        }
    }
}
