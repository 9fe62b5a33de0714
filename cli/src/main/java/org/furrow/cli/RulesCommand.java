package org.furrow.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.furrow.app.Furrow;
import org.furrow.app.standard.ReadingRules;
import org.furrow.app.standard.RulesInForce;
import org.furrow.app.standard.RulesJson;
import org.furrow.app.standard.ShowingRules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `furrow rules`: the rules in force.
@Command(
        name = "rules",
        description = "Prints the rules in force: which change needs what and who approves it, and every refusal.",
        mixinStandardHelpOptions = true)
final class RulesCommand implements Callable<Integer> {

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Option(
            names = "--profile",
            paramLabel = "FILE",
            description = "A profile that holds for no register yet, to be looked at before it does.")
    private Optional<Path> profile = Optional.empty();

    @Override
    public Integer call() {
        RulesInForce rules = profile.map(ReadingRules::read).orElseGet(this::readInForce);
        if (common.isJson()) {
            common.print(RulesJson.of(rules));
        } else {
            common.out().print(new ShowingRules().show(rules));
        }
        return 0;
    }

    private RulesInForce readInForce() {
        try (Furrow furrow = common.openToLook()) {
            return new ReadingRules(furrow).read();
        }
    }
}
