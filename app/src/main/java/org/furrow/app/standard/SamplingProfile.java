package org.furrow.app.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.furrow.domain.quality.Assurance;
import org.furrow.domain.quality.CodeLetter;
import org.furrow.domain.quality.LotSampling;
import org.furrow.domain.quality.SamplingStandard;
import org.furrow.domain.quality.SwitchingRules;

/// The keys of the section `sampling` of a profile, and the values that they become.
final class SamplingProfile {

    private SamplingProfile() {}

    /// How a programme samples; as Furrow's default does where the profile says nothing of it, and nothing where the
    /// problems noted in the node forbid it.
    static Optional<SamplingStandard> read(ProfileNode node) {
        if (!node.isThere()) {
            return Optional.of(ReadingStandard.builtIn().sampling());
        }
        node.only("version", "confidence", "tolerated", "squares", "acceptance", "letters", "switching");
        ProfileNode switching = node.at("switching")
                .only(
                        "tightened-letters",
                        "reduced-letters",
                        "tightened",
                        "normal-after",
                        "discontinued-after",
                        "reduced-after");
        Optional<Assurance> assurance = assurance(node);
        Optional<LotSampling> lots = lots(node, switching);
        Optional<SwitchingRules> rules = rules(switching);
        Optional<SamplingStandard.Layout> squares = squares(node.at("squares"));
        int version = node.at("version").number();
        return assurance.isEmpty() || lots.isEmpty() || rules.isEmpty() || squares.isEmpty()
                ? Optional.empty()
                : node.build(() -> new SamplingStandard(
                        version,
                        assurance.orElseThrow(),
                        lots.orElseThrow(),
                        rules.orElseThrow(),
                        squares.orElseThrow()));
    }

    private static Optional<Assurance> assurance(ProfileNode node) {
        double confidence = node.at("confidence").share();
        double tolerated = node.at("tolerated").share();
        return node.build(() -> new Assurance(confidence, tolerated));
    }

    private static Optional<LotSampling> lots(ProfileNode node, ProfileNode switching) {
        List<CodeLetter> letters = new ArrayList<>();
        for (ProfileNode item : node.at("letters").items()) {
            item.only("letter", "lots-to", "sample");
            String letter = item.at("letter").text();
            ProfileNode limit = item.at("lots-to");
            long lotsTo = limit.isThere() ? limit.number() : CodeLetter.NO_LIMIT;
            int sample = item.at("sample").number();
            item.build(() -> new CodeLetter(letter, lotsTo, sample)).ifPresent(letters::add);
        }
        int acceptance = node.at("acceptance").number();
        int tightened = switching.at("tightened-letters").number();
        int reduced = switching.at("reduced-letters").number();
        return node.at("letters").build(() -> new LotSampling(letters, acceptance, tightened, reduced));
    }

    private static Optional<SwitchingRules> rules(ProfileNode switching) {
        ProfileNode tightened = switching.at("tightened").only("not-accepted", "of");
        int notAccepted = tightened.at("not-accepted").number();
        int of = tightened.at("of").number();
        int normal = switching.at("normal-after").number();
        int discontinued = switching.at("discontinued-after").number();
        int reduced = switching.at("reduced-after").number();
        return switching.build(
                () -> new SwitchingRules(new SwitchingRules.Several(notAccepted, of), normal, discontinued, reduced));
    }

    private static Optional<SamplingStandard.Layout> squares(ProfileNode node) {
        node.only("side-m", "edge-m", "edge-share");
        int side = node.at("side-m").number();
        int edge = node.at("edge-m").number();
        double share = node.at("edge-share").share();
        return node.build(() -> new SamplingStandard.Layout(side, edge, share));
    }
}
