package org.furrow.web.api;

import java.util.Map;
import org.furrow.app.Furrow;
import org.furrow.app.standard.ReadingRules;
import org.furrow.app.standard.RulesJson;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Answers which rules hold, in the words of the profile.
@RestController
@RequestMapping("/api/v1/rules")
public final class RulesApiController {

    private final ReadingRules reading;

    public RulesApiController(Furrow furrow) {
        reading = new ReadingRules(furrow);
    }

    @GetMapping
    Map<String, Object> rules() {
        return RulesJson.of(reading.read());
    }
}
