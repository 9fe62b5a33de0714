package org.furrow.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.furrow.app.Furrow;
import org.furrow.app.journal.CheckingRegister;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `furrow check`: is the register whole?
@Command(
        name = "check",
        description = "Checks the journal's chain, the derived state, the geometry and the ledger.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Option(
            names = "--rebuild",
            description = "Derive everything again from the journal beside the register, and compare.")
    private boolean isRebuild;

    @Override
    public Integer call() {
        try (Furrow furrow = common.openExisting()) {
            CheckingRegister checking = new CheckingRegister(furrow);
            common.err().println("Checking " + common.data() + (isRebuild ? ", deriving everything again …" : " …"));
            CheckingRegister.Findings findings = isRebuild ? checking.checkAndRebuild(folder()) : checking.check();
            if (common.isJson()) {
                common.print(json(findings));
            } else {
                print(findings);
            }
            return findings.problems().isEmpty() ? 0 : 1;
        }
    }

    private Path folder() {
        return Optional.ofNullable(common.data().toAbsolutePath().getParent()).orElse(Path.of("."));
    }

    private Map<String, Object> json(CheckingRegister.Findings findings) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("revisions", findings.revisions());
        document.put("rebuilt", isRebuild);
        if (isRebuild) {
            document.put("rebuildSeconds", findings.rebuildSeconds());
        }
        document.put("problems", findings.problems());
        document.put("whole", findings.problems().isEmpty());
        return document;
    }

    private void print(CheckingRegister.Findings findings) {
        findings.problems().forEach(common.out()::println);
        if (findings.problems().isEmpty()) {
            common.out()
                    .println("Whole: " + findings.revisions()
                            + " revisions, the chain verifies, the ledger balances, the spatial index fits"
                            + (isRebuild ? ", and the stored state is what the journal derives." : "."));
        } else {
            common.out()
                    .println("Maybe restore a backup; the journal itself is never repaired by Furrow. Keep this file.");
        }
    }
}
